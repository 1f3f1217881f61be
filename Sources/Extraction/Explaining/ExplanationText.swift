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
      labels(of: explanation, in: &text)
      unknowns(of: explanation, in: &text)
      text.proofs(explanation.proofs)
    }
    issues(of: document, in: &text)
    return Array(text.text.utf8)
  }

  private static func summary(
    of document: ClaimsDocument, explanation: Explanation?, in text: inout ReportText
  ) {
    text.heading("Document")
    text.row("type", PlainWords.spaced(document.documentType.rawValue))
    for reason in explanation?.documentTypeReasons ?? [] { text.row("", "because of " + reason) }
    let payer = [document.payer?.name, document.payer?.id.map { "(\($0))" }].compactMap(\.self)
    if document.documentType != .notAnEOB {
      text.row("payer", payer.isEmpty ? "not recognised" : payer.joined(separator: " "))
      if document.payer?.id == nil {
        text.row("", "no profile knows it: read by the words that all payers share")
      }
      for reason in explanation?.payerReasons ?? [] { text.row("", "because of " + reason) }
    }
    text.row("pages", "\(document.source.pageCount)")
    text.row("claims", "\(document.claims.count)")
    text.row("lines", "\(document.claims.reduce(0) { $0 + $1.lines.count })")
  }

  private static func describe(
    _ page: Explanation.PageView, of explanation: Explanation, in text: inout ReportText
  ) {
    text.heading("Page \(page.number): \(PlainText.count(page.words.count, "word"))")
    for (number, table) in explanation.tables.enumerated() where table.page == page.number {
      describe(table, after: explanation.tables[..<number], in: &text)
    }
    let values = explanation.values.filter { $0.page == page.number }
    guard !values.isEmpty else { return }
    text.blank()
    text.table(
      ["value", "text", "used for"],
      values.map { value in
        [value.role, PlainText.clipped(value.text), use(of: value)]
      })
  }

  private static func use(of value: Explanation.ValueView) -> String {
    guard let first = value.pointers.first else { return "-" }
    let more = value.pointers.count - 1
    return PlainText.place(first) + (more == 0 ? "" : " and \(more) more")
  }

  private static func describe(
    _ table: Explanation.TableView, after earlier: ArraySlice<Explanation.TableView>,
    in text: inout ReportText
  ) {
    text.blank()
    let rows = table.kind == "service lines" ? "line" : "row"
    let sums = table.totalsCount == 0 ? "" : ", \(PlainText.count(table.totalsCount, "row")) of sums"
    let continued = table.isContinuation ? ", under headings that stand before" : ""
    text.line("  Table, \(table.kind): \(PlainText.count(table.lineCount, rows))\(sums)\(continued)")
    let columns = columns(of: table)
    if let same = earlier.last(where: { $0.kind == table.kind && self.columns(of: $0) == columns }) {
      text.line("  columns as in the table of page \(same.page)\(same.page == table.page ? " above" : "")")
    } else {
      text.table(["heading", "taken for", "because of"], columns)
    }
  }

  private static func columns(of table: Explanation.TableView) -> [[String]] {
    table.columns.map { column in
      [
        column.heading.isEmpty ? "(none)" : column.heading,
        column.role.isEmpty ? "(not understood)" : column.role,
        column.reason,
      ]
    }
  }

  private static func labels(of explanation: Explanation, in text: inout ReportText) {
    let understood = explanation.labels.filter { !$0.role.isEmpty }
    guard !understood.isEmpty else { return }
    text.heading("Labels and headings that were understood")
    text.table(["label", "taken for"], understood.map { [PlainText.clipped($0.text), $0.role] })
  }

  private static func unknowns(of explanation: Explanation, in text: inout ReportText) {
    guard !explanation.unknowns.isEmpty else { return }
    text.heading("Not understood")
    text.table(
      ["what", "page", "text"],
      explanation.unknowns.map { [$0.kind, "\($0.page)", PlainText.clipped($0.text)] })
  }

  private static func issues(of document: ClaimsDocument, in text: inout ReportText) {
    text.heading("Review")
    guard !document.review.issues.isEmpty else {
      text.line("  nothing to look at")
      return
    }
    let places = IssuePlaces(document)
    for issue in document.review.issues {
      let path = issue.path.isEmpty ? "document" : PlainText.place(issue.path)
      text.line("  \(issue.severity.rawValue), \(issue.code.rawValue): \(path)")
      text.line("    \(PlainText.message(issue.message))")
      if let place = places.place(of: issue) { text.line("    \(PlainText.position(place))") }
    }
  }
}
