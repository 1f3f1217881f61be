internal import DisputeModel

/// A page of HTML that grows at its end; everything that is not an element is escaped.
///
/// - Source: <https://html.spec.whatwg.org/multipage/syntax.html>
struct HTMLText {
  /// What was written so far.
  private(set) var bytes: [UInt8] = []

  /// Writes an element around its content.
  mutating func element(
    _ name: StaticString, _ attributes: KeyValuePairs<StaticString, String> = [:],
    _ content: (inout HTMLText) -> Void
  ) {
    void(name, attributes)
    content(&self)
    markup("</\(name)>")
  }

  /// Writes an element that holds text.
  mutating func element(
    _ name: StaticString, _ attributes: KeyValuePairs<StaticString, String> = [:], text: String
  ) {
    element(name, attributes) { $0.text(text) }
  }

  /// Writes an element that has no content and no end.
  mutating func void(_ name: StaticString, _ attributes: KeyValuePairs<StaticString, String> = [:]) {
    markup("<\(name)")
    for (key, value) in attributes {
      markup(" \(key)=\"")
      text(value)
      markup("\"")
    }
    markup(">")
  }

  /// Writes text, with what HTML would take for markup escaped.
  mutating func text(_ text: String) {
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": markup("&amp;")
      case "<": markup("&lt;")
      case ">": markup("&gt;")
      case "\"": markup("&quot;")
      case "'": markup("&#39;")
      default:
        if Self.isWritable(scalar) {
          bytes.append(contentsOf: UTF8.encode(scalar) ?? .init())
        } else {
          markup(" ")
        }
      }
    }
  }

  /// Writes markup that the project itself has made.
  mutating func markup(_ markup: String) { bytes.append(contentsOf: markup.utf8) }

  /// Ends a line of the source.
  mutating func endLine() { bytes.append(UInt8(ascii: "\n")) }

  /// Controls have no place in HTML; marks that turn the direction of writing could turn that of what follows.
  private static func isWritable(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x202A...0x202E, 0x2066...0x2069, 0xFFFE, 0xFFFF: false
    default: scalar.properties.generalCategory != .control
    }
  }
}
