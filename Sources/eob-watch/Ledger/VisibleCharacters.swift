/// Text that cannot do anything but be read.
enum VisibleCharacters {
  /// The text with everything that steers a terminal, breaks a line or turns the direction of reading spelled out, such
  /// as `\u{1B}`: a name of a file is whatever bytes somebody chose.
  static func text(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: steers) else { return text }
    return text.unicodeScalars.map { scalar in
      steers(scalar) ? "\\u{\(String(scalar.value, radix: 16, uppercase: true))}" : String(scalar)
    }.joined()
  }

  private static func steers(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate: true
    default: false
    }
  }
}
