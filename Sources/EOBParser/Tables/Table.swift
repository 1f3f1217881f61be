import PayerProfiles
import PDFLayout

/// A table of a document: columns with their meaning, and rows.
struct Table: Sendable {
  /// What a table is about.
  enum Kind: String, Sendable {
    /// One row per service.
    case services = "service lines"
    /// Limits and what was met towards them.
    case accumulators
    /// One row of identification, or one row per claim without services.
    case claims = "claim summary"
    /// Payments.
    case payments
    /// Not one of these, or not understood.
    case other = "not understood"
  }

  /// One column.
  struct Column: Sendable {
    /// What its heading says.
    var heading: Heading
    /// Left and right edge of heading and cells.
    var band: ClosedRange<Float>
    /// The edges of the cells that hold numbers; `nil` for a column of text.
    var numbers: ClosedRange<Float>?

    /// Where its numbers are to be looked for: where others stood, or under the heading of amounts that the rows so
    /// far left blank.
    var numberBand: ClosedRange<Float>? {
      if let numbers { return numbers }
      return role.map { !$0.amountKinds.isEmpty } == true ? band : nil
    }
    /// The tokens of the heading.
    var headingTokens: [TokenRef]

    /// Shorthand for the heading's role.
    var role: Role? { heading.role }
  }

  /// One row.
  struct Row: Sendable {
    /// What a row is.
    enum Kind: Sendable {
      /// A service, a limit, a claim: what the table lists.
      case item
      /// Sums.
      case totals
    }

    var kind: Kind
    /// The line of the sheet that holds the row's numbers.
    var line: Int
    /// All lines of the row, top down.
    var lines: [Int]
    /// For each column, the tokens of its cell, top down and from left to right.
    var cells: [[TokenRef]]
    /// Tokens left of the first numbers that stand under no heading.
    var unheaded: [TokenRef]
  }

  var page: Int
  var kind: Kind
  /// Index of the heading's first line, or of the first row where the heading stands on a page before.
  var firstLine: Int
  /// Index of the last line that belongs to the table.
  var lastLine: Int
  var columns: [Column]
  var rows: [Row]

  /// The index of the first column of a role.
  func column(_ role: Role) -> Int? { columns.firstIndex { $0.role == role } }

  /// Whether a column of the role is there.
  func has(_ role: Role) -> Bool { column(role) != nil }
}

/// One token of the sheet.
struct TokenRef: Hashable, Sendable {
  var line: Int
  var token: Int
}
