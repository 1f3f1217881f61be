/// The markup that templates yield, a small part of Markdown.
///
///     # Heading, ## smaller heading
///     Paragraph, with **strong** words and [[blanks that the member fills in]]
///     - item of a list
///     > quotation
///     | line that stays a line, such as one of an address
///     ---                        begins a new page
///     \*                         the sign itself
///
/// A line without a mark goes on with the line before it.
enum LetterMarkup {
  /// Signs that mean something.
  private static let marks: Set<Unicode.Scalar> = ["\\", "*", "#", "-", ">", "|", "[", "]"]

  /// Markup for a text as it is, on one line.
  ///
  /// Signs that have no shape, or that turn the direction of what follows, are left out: they could show another text
  /// than the one that is there.
  static func literal(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in oneLine(text).unicodeScalars {
      if marks.contains(scalar) { result.append("\\") }
      result.append(scalar)
    }
    return String(result)
  }

  /// Markup for a blank.
  static func blank(_ label: String) -> String {
    "[[" + String(oneLine(label).filter { !["[", "]", "\\"].contains($0) }) + "]]"
  }

  private static func oneLine(_ text: String) -> String {
    var scalars = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar.properties.generalCategory {
      case .control, .lineSeparator, .paragraphSeparator, .spaceSeparator: scalars.append(" ")
      case .format, .surrogate, .privateUse, .unassigned: continue
      default: scalars.append(scalar)
      }
    }
    return String(scalars).split(separator: " ").joined(separator: " ")
  }
}
