internal import DisputeModel

/// A table of comma-separated values that grows at its end.
///
/// - Shape: a cell is quoted only where it must be; control characters become spaces, so that a row is a line.
struct CSVText {
  /// What was written so far.
  private(set) var bytes: [UInt8] = []
  private var isFirstInRow = true

  /// Characters that make a spreadsheet take a text for a formula, with their wide forms, which some of them fold.
  private static let formulaStarts: Set<Unicode.Scalar> = ["=", "+", "-", "@", "＝", "＋", "－", "＠"]

  /// Writes a text; an absent one is an empty cell.
  mutating func cell(text: String?) {
    separate()
    guard let text, !text.isEmpty else { return }
    var cell = String.UnicodeScalarView()
    for scalar in text.unicodeScalars { cell.append(Self.isControl(scalar) ? " " : scalar) }
    if let start = cell.first(where: { !$0.properties.isWhitespace }), Self.formulaStarts.contains(start) {
      cell.insert("'", at: cell.startIndex)
    }
    append(cell)
  }

  /// Writes texts joined by semicolons.
  mutating func cell(list: [String]?) { cell(text: list?.joined(separator: "; ")) }

  /// Writes an amount with two decimals.
  mutating func cell(money: Money?) { plain(money?.decimalString) }

  /// Writes a whole number.
  mutating func cell(number: Int?) { plain(number.map(String.init)) }

  /// Writes a date.
  mutating func cell(date: CalendarDate?) { plain(date?.description) }

  /// Ends the row.
  mutating func endRow() {
    bytes.append(contentsOf: "\r\n".utf8)
    isFirstInRow = true
  }

  private mutating func plain(_ spelling: String?) {
    separate()
    if let spelling { bytes.append(contentsOf: spelling.utf8) }
  }

  private mutating func append(_ cell: String.UnicodeScalarView) {
    let mustQuote =
      cell.contains { $0 == "\"" || $0 == "," } || cell.first == " " || cell.last == " "
    guard mustQuote else { return bytes.append(contentsOf: String(cell).utf8) }
    bytes.append(UInt8(ascii: "\""))
    for byte in String(cell).utf8 {
      if byte == UInt8(ascii: "\"") { bytes.append(byte) }
      bytes.append(byte)
    }
    bytes.append(UInt8(ascii: "\""))
  }

  private mutating func separate() {
    if !isFirstInRow { bytes.append(UInt8(ascii: ",")) }
    isFirstInRow = false
  }

  /// Controls, and the two separators that some programs take for the end of a line.
  private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.generalCategory == .control || scalar == "\u{2028}" || scalar == "\u{2029}"
  }
}
