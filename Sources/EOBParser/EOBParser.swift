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
  /// The words of all payers.
  private let index: LabelIndex

  /// Creates a parser that knows some payers; documents of others are read by the lexicon alone.
  ///
  /// - Parameters:
  ///   - profiles: the payers to know.
  ///   - own: profiles of the user's own. Each takes the place of the one above that has its `id`, and where a
  ///     document fits one of them and one of the others, it wins.
  public init(profiles: [PayerProfile] = PayerProfile.builtIn, own: [PayerProfile] = []) {
    let replaced = Set(own.map(\.id))
    payers =
      own.map { KnownPayer($0, isOwn: true) }
      + profiles.filter { !replaced.contains($0.id) }.map { KnownPayer($0) }
    index = LabelIndex(Lexicon.labels)
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
    let search = PhraseSearch(sheet)
    var composition = composition(of: sheet, index: index)
    let payer = composition.recognisedPayer(search)
    // What a payer's own words mean is known only when the payer is; few payers have words of their own.
    if let profile = payer.profile, !profile.labels.isEmpty {
      composition = self.composition(
        of: sheet, index: LabelIndex(Lexicon.labels(overriddenBy: profile.labels)))
    }
    let origin = TextOrigin(pages)
    var source = source
    source.textSource = origin.source
    var (document, findings) = composition.document(
      source: source, search: search, payer: payer, recordsProvenance: recordsProvenance || explains)
    document.review.issues += WholenessProof(composition: composition, origin: origin).issues(of: document)
    guard explains else { return Result(document: document, explanation: nil) }
    let builder = ExplanationBuilder(
      layouts: layouts, composition: composition, document: document, findings: findings)
    return Result(document: document, explanation: builder.explanation())
  }

  private func composition(of sheet: Sheet, index: LabelIndex) -> DocumentComposition {
    let finder = TableFinder(index: index, sheet: sheet)
    let tables = ClaimList.toldApart(finder.tables()).map(ColumnArbitration(sheet: sheet).arbitrated)
    let taken = TakenTokens(tables: tables, sheet: sheet).tokens
    let fields = Fields(index: index, sheet: sheet, tables: tables, taken: taken).all()
    let outcome = ClaimBuilder(sheet: sheet, tables: tables, fields: fields, index: index).build()
    let limits = LimitReading(index: index, sheet: sheet, tables: tables, taken: taken).limits()
    return DocumentComposition(
      index: index, sheet: sheet, scan: finder.scan, tables: tables, taken: taken, fields: fields,
      outcome: outcome, limits: limits, payers: payers)
  }
}
