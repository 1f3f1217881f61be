internal import DisputeModel
public import EOBParser

/// What was recognised in a document, as text for a person.
///
/// Holds text of the document: for the terminal of whoever asked, never for a log.
public enum ExplanationText {
  /// The whole text with a line feed at its end.
  public static func text(about result: EOBParser.Result) -> [UInt8] {
    var text = ReportText()
    let document = result.document
    summary(of: document, explanation: result.explanation, in: &text)
    if let explanation = result.explanation {
      for page in explanation.pages { describe(page, of: explanation, in: &text) }
      proofs(of: explanation, in: &text)
    }
    issues(of: document, in: &text)
    return Array(text.text.utf8)
  }

  private static func summary(
    of document: ClaimsDocument, explanation: Explanation?, in text: inout ReportText
  ) {
    text.heading("Document")
    text.row("type", document.documentType.rawValue)
    for reason in explanation?.documentTypeReasons ?? [] { text.row("", "because of " + reason) }
    text.row("payer", [document.payer?.id, document.payer?.name].compactMap(\.self).joined(separator: ", "))
    for reason in explanation?.payerReasons ?? [] { text.row("", "because of " + reason) }
    text.row("pages", "\(document.source.pageCount)")
    text.row("claims", "\(document.claims.count)")
    text.row("lines", "\(document.claims.reduce(0) { $0 + $1.lines.count })")
  }

  private static func describe(
    _ page: Explanation.PageView, of explanation: Explanation, in text: inout ReportText
  ) {
    text.heading("Page \(page.number)")
    text.row("words", "\(page.words.count)")
    for table in explanation.tables where table.page == page.number {
      text.blank()
      text.line("Table: \(table.kind), \(table.lineCount) lines, \(table.totalsCount) totals")
      text.table(
        ["column", "taken for", "because of"],
        table.columns.map { column in
          [column.heading, column.role.isEmpty ? "(not understood)" : column.role, column.reason]
        })
    }
    let values = explanation.values.filter { $0.page == page.number }
    guard !values.isEmpty else { return }
    text.blank()
    text.line("Values beside or below labels")
    text.table(["value", "text"], values.map { [$0.role, $0.text] })
  }

  private static func proofs(of explanation: Explanation, in text: inout ReportText) {
    guard !explanation.proofs.isEmpty else { return }
    text.heading("Proofs")
    text.table(
      ["where", "identity", "result"],
      explanation.proofs.map { proof in
        [proof.path, proof.identity, proof.holds ? "holds" : "differs by \(proof.difference)"]
      })
  }

  private static func issues(of document: ClaimsDocument, in text: inout ReportText) {
    text.heading("Review")
    guard !document.review.issues.isEmpty else {
      text.line("  nothing to look at")
      return
    }
    text.table(
      ["severity", "code", "where", "why"],
      document.review.issues.map { issue in
        let place = issue.path.isEmpty ? "document" : issue.path
        return [issue.severity.rawValue, issue.code.rawValue, place, issue.message]
      })
  }
}
