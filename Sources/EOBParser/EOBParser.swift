public import DisputeModel
public import PDFLayout
public import PayerProfiles

/// Turns upright pages into a claims document.
///
/// Never sees a PDF. The stages, in order: lay out, find tables, find labelled values, read notes and limits, put
/// claims together, recognise payer and type, prove.
public struct EOBParser: Sendable {
  /// The claims document and how it came about.
  public struct Result: Sendable {
    /// What was read.
    public var document: ClaimsDocument
    /// Why it was read that way; `nil` unless it was asked for.
    public var explanation: Explanation?
  }

  private let payers: [KnownPayer]
  private let index: LabelIndex

  /// Creates a parser that knows some payers; documents of others are read by the lexicon alone.
  public init(profiles: [PayerProfile] = PayerProfile.builtIn) {
    payers = profiles.map(KnownPayer.init)
    index = LabelIndex(profiles.flatMap(\.labels) + Lexicon.labels)
  }

  /// Reads a document.
  ///
  /// - Parameters:
  ///   - pages: all pages in order.
  ///   - source: the file, for the result.
  ///   - explains: whether `Result.explanation` is wanted, and the document's `provenance` with it.
  ///   - recordsProvenance: whether the document's `provenance` is wanted; it takes a tenth of the time.
  public func parse(
    _ pages: [Page], source: DocumentSource, explains: Bool = false, recordsProvenance: Bool = false
  ) -> Result {
    let layouts = pages.map(PageLayout.init)
    let sheet = Sheet(layouts)
    let finder = TableFinder(index: index, sheet: sheet)
    let tables = finder.tables().map(ColumnArbitration(sheet: sheet).arbitrated)
    let taken = TakenTokens(tables: tables, sheet: sheet).tokens
    let fields = Fields(index: index, sheet: sheet, tables: tables, taken: taken).all()
    let outcome = ClaimBuilder(sheet: sheet, tables: tables, fields: fields, index: index).build()
    let limits = LimitReading(index: index, sheet: sheet, tables: tables, taken: taken).limits()
    let composition = DocumentComposition(
      index: index, sheet: sheet, scan: finder.scan, tables: tables, taken: taken, fields: fields,
      outcome: outcome, limits: limits, payers: payers)
    let (document, findings) = composition.document(
      source: source, recordsProvenance: recordsProvenance || explains)
    guard explains else { return Result(document: document, explanation: nil) }
    let builder = ExplanationBuilder(
      layouts: layouts, composition: composition, document: document, findings: findings)
    return Result(document: document, explanation: builder.explanation())
  }
}
