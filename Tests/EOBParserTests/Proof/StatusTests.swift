import DisputeModel
import TestSupport
import Testing

@Suite struct StatusTests {
  private static let columns: [SyntheticTable.Column] = [
    .init("Service", "date", x: 40), .init("Description", x: 100),
    .init("Amount", "billed", x: 260, align: .right), .init("Plan", "discount", x: 315, align: .right),
    .init("Not", "covered", x: 370, align: .right), .init("Allowed", "amount", x: 425, align: .right),
    .init("Plan", "paid", x: 475, align: .right),
    .init("What you", "owe", x: 530, align: .right),
  ]

  private static let paid = [
    "07/10/2024", "Office visit", "120.00", "20.00", "0.00", "100.00", "100.00", "0.00",
  ]
  private static let denied = [
    "07/10/2024", "Office visit", "120.00", "0.00", "120.00", "0.00", "0.00", "120.00",
  ]

  private static func status(_ rows: [[String]], mark: String = "") -> ClaimStatus? {
    var page = Statement.page()
    if !mark.isEmpty { page.text(mark, x: 300, baseline: 100) }
    SyntheticTable(columns).draw(rows, on: &page, baseline: 160)
    return Statement.parse(page).claims.first?.status
  }

  @Test("A status follows from what is not covered")
  func byAmounts() {
    #expect(Self.status([Self.paid, Self.paid]) == .paid)
    #expect(Self.status([Self.paid, Self.denied]) == .partiallyDenied)
    #expect(Self.status([Self.denied, Self.denied]) == .denied)
  }

  @Test("A claim whose total charge is not covered is denied, also where the services' charges were not read")
  func byTotals() {
    let columns = Self.columns.map { column in
      column.heading == ["Amount", "billed"]
        ? SyntheticTable.Column("Kwx", "vrt", x: 260, align: .right) : column
    }
    var page = Statement.page()
    page.text("Amount billed: $120.00", x: 300, baseline: 100)
    SyntheticTable(columns).draw(
      [Self.denied, ["Total", "", "120.00", "0.00", "120.00", "0.00", "0.00", "120.00"]], on: &page,
      baseline: 160)
    #expect(Statement.parse(page).claims.first?.status == .denied)
  }

  @Test(
    "Marks beside the claim's number",
    arguments: [("ADJUSTED", .adjusted), ("** REVERSED **", .reversed), ("Pending", .pending)]
      as [(String, ClaimStatus)])
  func byMarks(mark: String, status: ClaimStatus) {
    #expect(Self.status([Self.paid, Self.paid], mark: mark) == status)
  }

  @Test("A claim that takes another back is reversed")
  func credits() {
    #expect(
      Self.status([["07/10/2024", "Office visit", "-120.00", "-20.00", "0.00", "-100.00", "-100.00", "0.00"]])
        == .reversed)
  }

  @Test("A claim that replaces another is adjusted, and one that is replaced is reversed")
  func replacements() {
    #expect(
      Self.status([Self.paid, Self.paid], mark: "Adjustment to previous claim 8670000000009") == .adjusted)
    #expect(Self.status([Self.paid, Self.paid], mark: "Replaced by claim 8690000000009") == .reversed)
  }
}
