import DisputeModel
import TestSupport
import Testing

/// A heading whose words alone say what it is, in two claims of a document.
@Suite struct ConfirmedHeadingTests {
  private static let columns: [SyntheticTable.Column] = {
    var columns = Statement.columns
    columns[3].heading = ["Contractor", "writeoff"]
    return columns
  }()

  private static let denied = [
    "07/12/2024", "Massage", "80.00", "0.00", "80.00", "80.00", "0.00", "80.00", "A1",
  ]

  private static func document(_ first: [String]) -> ClaimsDocument {
    var page = Statement.page()
    let after = SyntheticTable(columns).draw([first], on: &page, baseline: 160)
    page.text("Claim number: 8680000000002", x: 40, baseline: after + 30)
    page.text("Patient: Morgan Example", x: 40, baseline: after + 42)
    page.text("Provider: Sample Family Clinic", x: 40, baseline: after + 54)
    SyntheticTable(columns).draw([denied], on: &page, baseline: after + 90)
    return Statement.parse(page)
  }

  @Test("The sums of one claim confirm it for the other, whose zeros prove nothing")
  func confirmed() {
    let document = Self.document(Statement.visit)
    #expect(document.claims.map { $0.lines.first?.text(.discount) } == ["20.00", "0.00"])
    #expect(!document.review.required)
  }
}
