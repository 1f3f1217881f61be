import DisputeModel
import EOBParser
import PDFLayout
import TestSupport

/// A statement of a plan that nobody knows, with one claim and a plain table, from which tests depart.
enum Statement {
  /// The columns of the plain table.
  static let columns: [SyntheticTable.Column] = [
    .init("Service", "date", x: 40), .init("Description", x: 100),
    .init("Amount", "billed", x: 260, align: .right),
    .init("Plan", "discount", x: 315, align: .right), .init("Allowed", "amount", x: 370, align: .right),
    .init("Deductible", x: 425, align: .right), .init("Plan", "paid", x: 475, align: .right),
    .init("What you", "owe", x: 530, align: .right), .init("Notes", x: 550),
  ]

  /// A service that balances.
  static let visit = [
    "07/10/2024", "Office visit", "120.00", "20.00", "100.00", "30.00", "70.00", "30.00", "A1",
  ]
  /// Another.
  static let test = ["07/11/2024", "Blood test", "50.00", "10.00", "40.00", "0.00", "40.00", "0.00", ""]
  /// The sums of both.
  static let totals = ["Total", "", "170.00", "30.00", "140.00", "30.00", "110.00", "30.00", ""]

  /// A page with the letterhead and what names the claim; the next free baseline is 160.
  static func page(letterhead: String = "Sample Mutual Health Plan") -> SyntheticPage {
    var page = SyntheticPage()
    page.text(letterhead, x: 40, baseline: 50, size: 14, font: "Helvetica-Bold")
    page.text("Explanation of Benefits", x: 40, baseline: 72, size: 12)
    page.text("Claim number: 8680000000001", x: 40, baseline: 100)
    page.text("Patient: Jordan Example", x: 40, baseline: 112)
    page.text("Provider: Sample Family Clinic", x: 40, baseline: 124)
    return page
  }

  /// The usual document with a table of these rows.
  static func document(_ rows: [[String]], columns: [SyntheticTable.Column] = Statement.columns)
    -> ClaimsDocument
  {
    var page = page()
    SyntheticTable(columns).draw(rows, on: &page, baseline: 160)
    return parse(page)
  }

  /// The usual document with its table, and lines of text below it.
  static func document(below lines: [String], leading: Float = 12) -> ClaimsDocument {
    var page = page()
    SyntheticTable(columns).draw([visit, test, totals], on: &page, baseline: 160)
    for (number, text) in lines.enumerated() {
      page.text(text, x: 40, baseline: 400 + Float(number) * leading)
    }
    return parse(page)
  }

  /// Reads pages as they stand.
  static func parse(_ pages: SyntheticPage...) -> ClaimsDocument { parse(pages.map(\.page)) }

  /// Reads pages as they stand.
  static func parse(_ pages: [Page]) -> ClaimsDocument {
    EOBParser().parse(pages, source: DocumentSource(fileName: nil, sha256: "", pageCount: pages.count))
      .document
  }
}

extension ServiceLine {
  /// An amount as it would be written; empty when it is not there.
  func text(_ kind: AmountKind) -> String { amounts[kind]?.decimalString ?? "" }
}

extension Amounts {
  /// An amount as it would be written; empty when it is not there.
  func text(_ kind: AmountKind) -> String { self[kind]?.decimalString ?? "" }
}
