import DisputeModel
import EOBParser
import TestSupport
import Testing

@Suite struct LabelViewTests {
  private static func labels(_ heading: [String], _ draw: (inout SyntheticPage) -> Void = { _ in })
    -> [Explanation.LabelView]
  {
    var page = Statement.page()
    page.text("Case manager: Robin Sample", x: 330, baseline: 100)
    draw(&page)
    var columns = Statement.columns
    columns[4].heading = heading
    SyntheticTable(columns).draw([Statement.visit, Statement.test], on: &page, baseline: 220)
    let source = DocumentSource(fileName: nil, sha256: "", pageCount: 1)
    return EOBParser().parse([page.page], source: source, explains: true).explanation?.labels ?? []
  }

  @Test("Labels and headings are told with what they were taken for")
  func understood() {
    let labels = Self.labels(["Allowed", "amount"])
    for (text, role) in [
      ("Claim number", "claim number"), ("Patient", "patient name"), ("Amount billed", "billed"),
      ("Allowed amount", "allowed"),
    ] {
      #expect(labels.contains { $0.text == text && $0.role == role }, "\(text)")
    }
  }

  @Test("A heading that arithmetic explains is told with its meaning, one that nothing explains without")
  func unknown() {
    #expect(
      Self.labels(["Trust", "allotment"]).contains { $0.text == "Trust allotment" && $0.role == "allowed" })
    var page = Statement.page()
    let columns: [SyntheticTable.Column] =
      Statement.columns.dropLast() + [SyntheticTable.Column("Fund", "holdback", x: 600, align: .right)]
    let rows: [[String]] = [Statement.visit.dropLast() + ["3.17"], Statement.test.dropLast() + ["2.29"]]
    SyntheticTable(columns).draw(rows, on: &page, baseline: 220)
    let source = DocumentSource(fileName: nil, sha256: "", pageCount: 1)
    let result = EOBParser().parse([page.page], source: source, explains: true)
    let labels = result.explanation?.labels ?? []
    #expect(labels.contains { $0.text == "Fund holdback" && $0.role.isEmpty }, "\(labels)")
  }

  @Test("No name, number or amount is among them")
  func values() {
    let labels = Self.labels(["Jordan", "allotment"]) { page in
      page.text("Jordan Example: office visit in July", x: 330, baseline: 112)
      page.text("Robin: 120.00", x: 330, baseline: 124)
      page.text("Plan 77 amount: 120.00", x: 330, baseline: 136)
    }
    #expect(!labels.isEmpty)
    for label in labels {
      for word in ["Jordan", "Example", "Robin", "Sample", "7", "120"] {
        #expect(!label.text.contains(word), "\(label.text)")
      }
    }
  }
}
