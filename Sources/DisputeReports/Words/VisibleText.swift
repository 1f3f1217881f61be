/// Text of documents and records as a line that cannot do anything but be read.
public enum VisibleText {
  /// The text on one line: runs of white space become one space, and what steers a terminal, breaks a line or turns the
  /// direction of reading is left out.
  public static func line(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    var endsInSpace = true
    for scalar in text.unicodeScalars {
      switch scalar.properties.generalCategory {
      case .control, .lineSeparator, .paragraphSeparator, .spaceSeparator:
        if !endsInSpace { result.append(" ") }
        endsInSpace = true
      // Joiners of emoji and of Indic scripts are of this category too; without them the text can still be read.
      case .format, .surrogate, .unassigned, .privateUse: continue
      default:
        result.append(scalar)
        endsInSpace = false
      }
    }
    if endsInSpace, !result.isEmpty { result.removeLast() }
    return String(result)
  }
}
