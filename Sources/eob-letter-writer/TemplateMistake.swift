internal import Mustache

/// What is wrong with a template, in words.
enum TemplateMistake {
  /// Stands before every template: values come as markup already and are not to be escaped as HTML.
  ///
  /// A line of its own, because a section that begins a template is alone on its line.
  static let preamble = "{{% CONTENT_TYPE:TEXT}}\n"
  private static let linesOfPreamble = 1

  /// `NAME:LINE: what is wrong`; a section without an end is told where it begins.
  static func message(_ error: any Error, in name: String, check: TemplateCheck) -> String {
    guard let mistake = error as? MustacheTemplate.ParserError else { return "\(name): not a template" }
    if case MustacheTemplate.Error.expectedSectionEnd? = mistake.error as? MustacheTemplate.Error,
      let section = check.openSections.last
    {
      return message(section, in: name)
    }
    return "\(name):\(mistake.context.lineNumber - linesOfPreamble): \(words(for: mistake.error))"
  }

  /// `NAME:LINE: what is wrong`.
  static func message(_ mistake: TemplateCheck.Mistake, in name: String) -> String {
    "\(name):\(mistake.line): \(mistake.words)"
  }

  private static func words(for error: any Error) -> String {
    guard let error = error as? MustacheTemplate.Error else { return "a tag is not finished" }
    return switch error {
    case .sectionCloseNameIncorrect: "the end of a section has another name than its beginning"
    case .unfinishedName: "a tag is not finished"
    case .expectedSectionEnd: "a section has no end"
    case .invalidSetDelimiter: "a change of delimiters is not well formed"
    case .transformAppliedToInheritanceSection, .illegalTokenInsideInheritSection, .textInsideInheritSection:
      "a section of inheritance is not well formed"
    case .invalidConfigVariableSyntax, .unrecognisedConfigVariable: "a pragma is not known"
    }
  }
}
