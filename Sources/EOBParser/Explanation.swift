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
    /// How the role was found: exact label, words of the label, arithmetic, position.
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
  }

  /// One recognised label and its value.
  public struct ValueView: Sendable {
    /// 1-based page number.
    public var page: Int
    /// Name of what the value is.
    public var role: String
    /// The value's text.
    public var text: String
    /// Where it stands.
    public var box: Rect
  }

  /// One identity that was tried on a line or on totals.
  public struct ProofView: Sendable {
    /// Pointer to the line or to the totals.
    public var path: String
    /// The identity, for example `billed − discount − notCovered = allowed`.
    public var identity: String
    /// Whether it holds.
    public var holds: Bool
    /// Left side minus right side, as a decimal number; `0.00` when it holds exactly.
    public var difference: String
  }

  /// The pages.
  public var pages: [PageView] = []
  /// The tables in document order.
  public var tables: [TableView] = []
  /// The values that stand beside or below labels.
  public var values: [ValueView] = []
  /// The identities, in document order.
  public var proofs: [ProofView] = []
  /// Why the document is of its type: one short phrase each.
  public var documentTypeReasons: [String] = []
  /// Which phrases identified the payer.
  public var payerReasons: [String] = []

  /// Creates an empty explanation.
  public init() {}
}
