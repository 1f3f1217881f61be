public import PDFLayout

/// What the parser recognised in a document and why, for people who want to see it.
///
/// Holds text of the document: never log it.
public struct Explanation: Sendable {
  /// One page and its words.
  public struct PageView: Sendable {
    /// 1-based page number.
    public var number: Int
    /// Width in points.
    public var width: Float
    /// Height in points.
    public var height: Float
    /// Text and box of every word.
    public var words: [(text: String, box: Rect)]
  }

  /// One column of a table.
  public struct ColumnView: Sendable {
    /// The heading's words, top down.
    public var heading: String
    /// Name of what the column was taken for; empty when it was not understood.
    public var role: String
    /// How the role was found: known label, words of the heading, arithmetic.
    public var reason: String
    /// Left and right edge of the column's band.
    public var band: (x0: Float, x1: Float)
  }

  /// One table.
  public struct TableView: Sendable {
    /// 1-based page number.
    public var page: Int
    /// What the table is: service lines, accumulators, claim summary, not understood.
    public var kind: String
    /// The table's extent on the page.
    public var box: Rect
    /// Columns from left to right.
    public var columns: [ColumnView]
    /// Number of service lines that were read from it.
    public var lineCount: Int
    /// Number of totals rows.
    public var totalsCount: Int
    /// Whether its headings stand further up or on an earlier page, over the table that it goes on with.
    public var isContinuation = false
  }

  /// One recognised value outside tables.
  public struct ValueView: Sendable {
    /// 1-based page number.
    public var page: Int
    /// Name of what the value is.
    public var role: String
    /// The value's text.
    public var text: String
    /// Where it stands.
    public var box: Rect
    /// Pointers to the values of the claims document that were read from it; empty when it was not needed.
    public var pointers: [String] = []
  }

  /// One identity that was tried on a line or on totals.
  public struct ProofView: Sendable {
    /// What is compared with what.
    public enum Kind: Sendable {
      /// Amounts of one row.
      case identity
      /// A printed sum and its parts.
      case sum
    }

    /// What is compared with what.
    public var kind: Kind
    /// Pointer to the line or to the totals.
    public var path: String
    /// The amount that the identity states, in words.
    public var target: String
    /// The identity, for example `allowed = billed − discount − not covered`.
    public var identity: String
    /// The identity with its numbers.
    public var numbers: String
    /// Whether it holds.
    public var holds: Bool
    /// Printed amount minus the computed one, as a decimal number; `0.00` when it holds exactly.
    public var difference: String
    /// Whether most of the document's rows obey it, so that one that does not is flagged.
    public var isFollowed: Bool
  }

  /// Something that looks like a heading, a label or a row, and that was not understood.
  public struct UnknownView: Sendable {
    /// What it looks like: heading, label, row of amounts; or hidden text, which nobody sees on the page.
    public var kind: String
    /// 1-based page number.
    public var page: Int
    /// Its text.
    public var text: String
    /// Where it stands.
    public var box: Rect
  }

  /// A label or heading, without any value.
  public struct LabelView: Sendable {
    /// Its text.
    public var text: String
    /// What it was taken for; empty when it was not understood.
    public var role: String
  }

  /// The pages.
  public var pages: [PageView] = []
  /// The tables in document order.
  public var tables: [TableView] = []
  /// The values that stand beside or below labels, and others outside tables, in document order.
  public var values: [ValueView] = []
  /// The identities, in document order.
  public var proofs: [ProofView] = []
  /// What was not understood, each text once.
  public var unknowns: [UnknownView] = []
  /// Labels and headings, each once, those that were understood first; no names, no numbers.
  public var labels: [LabelView] = []
  /// Why the document is of its type: one short phrase each.
  public var documentTypeReasons: [String] = []
  /// Which phrases identified the payer.
  public var payerReasons: [String] = []

  /// Creates an empty explanation.
  public init() {}
}
