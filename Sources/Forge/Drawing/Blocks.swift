internal import DisputeModel

extension Canvas {
  /// Gap between the longest label and the values, in points.
  private static let labelGap = 8.0

  /// The member's name and address, which show in an envelope's window.
  func address(of scenario: Scenario, _ x: Double, _ baseline: Double, _ face: Face) {
    for (index, line) in ([scenario.member.name ?? ""] + scenario.address).enumerated() {
      text(line, x, baseline + Double(index) * face.size * 1.3, face)
    }
  }

  /// Labels and values in two columns; returns the baseline after the last pair.
  @discardableResult
  func pairs(
    _ pairs: [(String, String)], _ x: Double, _ y: Double, _ size: Double, boldLabels: Bool = false,
    pitch: Double = 1.4
  ) -> Double {
    let face = Face(size, bold: boldLabels)
    let valueX = x + (pairs.map { width($0.0, face) }.max() ?? 0) + Canvas.labelGap
    for (index, pair) in pairs.enumerated() {
      text(pair.0, x, y + Double(index) * size * pitch, face)
      text(pair.1, valueX, y + Double(index) * size * pitch, Face(size))
    }
    return y + Double(pairs.count) * size * pitch
  }
}

extension Flow {
  /// Least gap between stacks that stand side by side, in points.
  private static let stackGap = 9.0

  /// Stacks of texts side by side over the whole width, in smaller text when they would not fit.
  mutating func sideBySide(_ stacks: [[String]], size: Double, boldFirst: Bool = false, indent: Double = 4) {
    func widths(_ size: Double) -> [Double] {
      stacks.map { $0.map { canvas.width($0, Face(size, bold: boldFirst)) }.max() ?? 0 }
    }
    var size = size
    let available = right - left - 2 * indent
    while widths(size).reduce(0, +) + Flow.stackGap * Double(stacks.count - 1) > available { size *= 0.95 }
    let spare = (available - widths(size).reduce(0, +)) / Double(max(1, stacks.count - 1))
    var x = left + indent
    for (stack, width) in zip(stacks, widths(size)) {
      for (index, text) in stack.enumerated() {
        let face = Face(size, bold: boldFirst && index == 0)
        canvas.text(text, x, y + Double(index) * size * 1.35, face)
      }
      x += width + spare
    }
    y += Double(stacks.map(\.count).max() ?? 0) * size * 1.35
  }

  /// A legend: codes in a column, their texts hanging beside them.
  mutating func legend(_ entries: [(code: String, text: String)], _ size: Double, boldCodes: Bool = false) {
    let face = Face(size, bold: boldCodes)
    let indent = (entries.map { canvas.width($0.code, face) }.max() ?? 0) + 2 * Flow.stackGap
    for entry in entries {
      need(size * 1.3)
      canvas.text(entry.code, left, y, face)
      paragraph(entry.text, Face(size), indent: indent)
    }
  }
}
