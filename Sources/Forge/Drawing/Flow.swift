/// The place on the current page where the next thing goes, and what to do when the page is full.
struct Flow {
  let canvas: Canvas
  /// Left and right edge of the text area in points.
  var left: Double
  var right: Double
  /// Baseline of the next line of text.
  var y: Double
  /// Lowest allowed baseline.
  var bottom: Double
  /// Starts a page, draws what every page repeats, and returns the first free baseline.
  var startPage: () -> Double

  /// Starts a page when less than `height` points are left; says whether it did.
  @discardableResult
  mutating func need(_ height: Double) -> Bool {
    guard y + height > bottom else { return false }
    y = startPage()
    return true
  }

  /// A line of text, breaking the page where needed.
  mutating func line(_ text: String, _ face: Face, indent: Double = 0, gap: Double = 1.3) {
    need(face.size)
    canvas.text(text, left + indent, y, face)
    y += face.size * gap
  }

  /// A paragraph, wrapped; later lines hang by `hanging` points.
  mutating func paragraph(
    _ text: String, _ face: Face, indent: Double = 0, hanging: Double = 0, width: Double? = nil
  ) {
    let lines = canvas.wrapped(text, face, width: width ?? right - left - indent - hanging)
    for (index, line) in lines.enumerated() {
      self.line(line, face, indent: indent + (index > 0 ? hanging : 0))
    }
  }

  /// Empty space.
  mutating func skip(_ points: Double) { y += points }

  /// Label and value above each other.
  mutating func stacked(_ label: String, _ value: String, _ size: Double, at x: Double) {
    canvas.text(label, x, y, Face(size, bold: true))
    canvas.text(value, x, y + size * 1.25, Face(size))
    y += size * 3
  }
}
