/// The form in which a letter is written.
public enum LetterFormat: String, CaseIterable, Hashable, Sendable {
  /// Lines of 76 columns.
  case text
  /// CommonMark.
  case markdown
  /// One page that prints on US Letter paper.
  case html
}

/// A letter, ready to be written in any form.
public struct Letter: Hashable, Sendable {
  private let blocks: [LetterBlock]

  /// Creates a letter from the markup that a template yielded; see `LetterMarkup`.
  public init(markup: String) { blocks = LetterParser.blocks(of: markup) }

  /// What the member has to fill in, each once, in the letter's order.
  public var blanks: [String] {
    var seen: Set<String> = []
    return blocks.flatMap(\.runs).filter(\.isBlank).map(\.text).filter { seen.insert($0).inserted }
  }

  /// The text in a form.
  public func text(as format: LetterFormat) -> String {
    switch format {
    case .text: LetterText.text(of: blocks)
    case .markdown: LetterMarkdown.text(of: blocks)
    case .html: LetterHTML.text(of: blocks)
    }
  }
}
