internal import DisputeModel

/// An element of a segment, or a component of one: the only form in which anything gets into a segment.
///
/// - Shape: text without delimiters. It is made of a literal of this tool's own, of a number or a date, or of a text of
///   the document that was checked; there is no other way to make one.
struct X12Element: Hashable {
  /// The characters.
  let text: String

  private init(checked text: String) { self.text = text }

  /// A text of the document that people read, in the characters that X12 has; nothing when it is empty.
  ///
  /// - Throws: `unwritable` for letters that it has no place for, `wrongLength`.
  static func name(_ text: String?, _ field: X12Field) throws(X12Obstacle) -> X12Element? {
    guard let text else { return nil }
    guard let plain = X12Characters.plain(text) else { throw .unwritable(field) }
    return try element(plain, field)
  }

  /// A number or code of the document, exactly as it stands there but for spaces around it; nothing when it is empty.
  ///
  /// - Throws: `unwritable` for characters that X12 has no place for, `wrongLength`.
  static func identifier(_ text: String?, _ field: X12Field) throws(X12Obstacle) -> X12Element? {
    guard let text = text.map({ $0.trimmingSpaces }) else { return nil }
    guard text.unicodeScalars.allSatisfy({ $0 == " " || X12Characters.isWritable($0) }) else {
      throw .unwritable(field)
    }
    return try element(text, field)
  }

  private static func element(_ text: String, _ field: X12Field) throws(X12Obstacle) -> X12Element? {
    guard !text.isEmpty else { return nil }
    guard field.length.contains(text.utf8.count) else { throw .wrongLength(field) }
    return X12Element(checked: text)
  }

  /// An amount.
  ///
  /// - Throws: `tooLarge` for more than ten digits.
  /// - Source: 005010X221A1, data element 782.
  init(_ amount: Money) throws(X12Obstacle) {
    guard amount.magnitude <= Self.largestAmount else { throw .tooLarge }
    self.init(checked: amount.decimalString)
  }

  private static let largestAmount = Money(minorUnits: 99_999_999_99)

  /// A count, or a number of the envelope.
  ///
  /// - Parameter width: with it, zeros stand in front.
  /// - Throws: `tooLarge` for more than nine digits, which is what the shortest of these elements hold.
  init(_ count: Int, width: Int = 0) throws(X12Obstacle) {
    guard (0...999_999_999).contains(count) else { throw .tooLarge }
    let digits = String(count)
    self.init(checked: String(repeating: "0", count: max(0, width - digits.count)) + digits)
  }

  /// A date, `20260316`.
  init(_ date: CalendarDate) { self.init(checked: String(date.description.filter { $0 != "-" })) }

  /// A date without its century, as the envelope has it, `260316`.
  init(ofEnvelope date: CalendarDate) { self.init(checked: String(X12Element(date).text.dropFirst(2))) }

  /// A delimiter, where the envelope tells which ones are used.
  init(delimiter: Unicode.Scalar) { self.init(checked: String(delimiter)) }

  /// Several components as one element.
  init(components: [X12Element]) {
    self.init(checked: components.map(\.text).joined(separator: String(X12Characters.componentSeparator)))
  }

  /// The element with spaces behind it, for those of fixed width.
  func padded(to width: Int) -> X12Element {
    X12Element(checked: text + String(repeating: " ", count: max(0, width - text.utf8.count)))
  }
}

extension X12Element: ExpressibleByStringLiteral {
  /// Takes literals only: text that the document decides cannot come this way.
  init(stringLiteral value: StaticString) { self.init(checked: "\(value)") }
}

extension StringProtocol {
  /// The text without spaces at its ends.
  var trimmingSpaces: String {
    String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
  }
}
