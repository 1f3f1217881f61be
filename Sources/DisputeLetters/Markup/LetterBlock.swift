/// Letters that look alike.
struct LetterRun: Hashable, Sendable {
  /// The text; of a blank, what belongs there.
  var text: String
  /// Whether it is printed strong.
  var isStrong = false
  /// Whether the member has to fill it in.
  var isBlank = false
}

/// A part of a letter.
enum LetterBlock: Hashable, Sendable {
  /// A heading of level 1 or 2.
  case heading(level: Int, [LetterRun])
  /// Running text.
  case paragraph([LetterRun])
  /// Lines that stay lines.
  case lines([[LetterRun]])
  /// Items of a list.
  case list([[LetterRun]])
  /// A quotation, line by line.
  case quote([[LetterRun]])
  /// What follows begins a new page.
  case pageBreak
}

extension LetterBlock {
  /// Everything in it, in order.
  var runs: [LetterRun] {
    switch self {
    case .heading(_, let runs), .paragraph(let runs): runs
    case .lines(let lines), .list(let lines), .quote(let lines): lines.flatMap { $0 }
    case .pageBreak: []
    }
  }
}
