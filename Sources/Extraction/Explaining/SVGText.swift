internal import PDFLayout

/// An SVG picture that grows at its end.
struct SVGText {
  /// Baseline below the top of a word's box, as a share of its height.
  private static let baseline: Float = 0.8

  private(set) var text: String

  /// Starts a picture of the size of a page.
  init(width: Float, height: Float) {
    let size = "\(Self.number(width)) \(Self.number(height))"
    text = """
      <?xml version="1.0" encoding="UTF-8"?>
      <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 \(size)" font-family="sans-serif">
      <rect width="\(Self.number(width))" height="\(Self.number(height))" fill="#ffffff"/>

      """
  }

  /// Adds a rectangle; `title` shows when the pointer rests on it.
  mutating func rectangle(_ box: Rect, style: String, title: String = "") {
    text += "<rect x=\"\(Self.number(box.x0))\" y=\"\(Self.number(box.y0))\" "
    text += "width=\"\(Self.number(box.width))\" height=\"\(Self.number(box.height))\" \(style)>"
    if !title.isEmpty { text += "<title>\(Self.escaped(title))</title>" }
    text += "</rect>\n"
  }

  /// Adds a word, stretched to the width of its box.
  mutating func word(_ word: String, in box: Rect) {
    label(
      word, x: box.x0, y: box.y0 + box.height * Self.baseline, size: box.height * Self.baseline,
      style: "fill=\"#202020\" lengthAdjust=\"spacingAndGlyphs\" textLength=\"\(Self.number(box.width))\"")
  }

  /// Adds a text.
  mutating func label(_ content: String, x: Float, y: Float, size: Float, style: String) {
    text += "<text x=\"\(Self.number(x))\" y=\"\(Self.number(y))\" font-size=\"\(Self.number(size))\" "
    text += "\(style)>\(Self.escaped(content))</text>\n"
  }

  /// Ends the picture.
  mutating func end() { text += "</svg>\n" }

  /// Text that means itself in XML content and attributes; characters that XML does not allow become U+FFFD.
  static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "'": result += "&#39;"
      case "\t", "\n", "\r": result += " "
      case "\u{0}"..<"\u{20}", "\u{FFFE}", "\u{FFFF}": result += "\u{FFFD}"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  /// A coordinate in tenths of a point.
  static func number(_ value: Float) -> String {
    let limited = value.isFinite ? max(-1e9, min(1e9, Double(value))) : 0
    let tenths = Int((limited * 10).rounded())
    let magnitude = tenths.magnitude
    return "\(tenths < 0 ? "-" : "")\(magnitude / 10).\(magnitude % 10)"
  }
}
