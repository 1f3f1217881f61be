import DisputeModel
import PDFLayout

/// Puts together what people want to see of a reading, from what the stages found.
struct ExplanationBuilder {
  let layouts: [PageLayout]
  let composition: DocumentComposition
  let document: ClaimsDocument
  let findings: CompositionFindings

  /// The explanation.
  func explanation() -> Explanation {
    let sheet = composition.sheet
    var explanation = Explanation()
    explanation.pages = layouts.map { layout in
      Explanation.PageView(
        number: layout.number, width: layout.width, height: layout.height,
        words: layout.lines.flatMap { $0.words.map { ($0.text, $0.box) } })
    }
    explanation.tables = TableViews(sheet: sheet, tables: composition.tables).all()
    explanation.values = ValueViews(
      sheet: sheet, fields: composition.fields, limits: composition.limits, document: document
    ).all()
    explanation.proofs = ProofViews(document: document, findings: findings).all()
    explanation.unknowns =
      UnknownViews(
        index: composition.index, sheet: sheet, tables: composition.tables, fields: composition.fields,
        limits: composition.limits,
        codes: Set(document.claims.flatMap { $0.remarks.map(\.code) }), layouts: layouts
      ).all()
    explanation.labels =
      LabelViews(
        index: composition.index, sheet: sheet, tables: composition.tables, fields: composition.fields,
        unknowns: explanation.unknowns, document: document
      ).all()
    explanation.documentTypeReasons = findings.type.reasons
    explanation.payerReasons = findings.payerReasons
    return explanation
  }
}
