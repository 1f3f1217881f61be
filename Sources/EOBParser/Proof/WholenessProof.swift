import DisputeModel

/// Names what keeps a document from being read as a whole: text that is uncertain or unreadable, pages and numbers that
/// are missing, services that are not understood.
struct WholenessProof {
  let composition: DocumentComposition
  let origin: TextOrigin

  /// What is missing or uncertain.
  func issues(of document: ClaimsDocument) -> [Issue] {
    let text =
      RecognizedTextProof.issues(of: origin)
      + UnreadableTextProof(
        sheet: composition.sheet, tables: composition.tables,
        drafts: composition.outcome.claims.filter(\.isWhole),
        documentFields: composition.outcome.document.values.flatMap(\.self)
      ).issues()
    // What looked like claims is not in the document, so nothing can be said about it there.
    guard document.documentType != .notAnEOB else { return text.filter(\.path.isEmpty) }
    return text + TruncationProof.issues(of: PageNumbering(sheet: composition.sheet).numbers())
      + ClaimNumberProof.issues(of: document) + UnreadServices.issues(of: document)
  }
}
