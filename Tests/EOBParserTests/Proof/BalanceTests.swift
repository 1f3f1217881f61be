import DisputeModel
import TestSupport
import Testing

@Suite struct BalanceTests {
  private static func warnings(_ document: ClaimsDocument) -> [DisputeModel.Issue] {
    document.review.issues.filter { $0.severity != .info }
  }

  @Test("A clean document raises nothing")
  func clean() {
    let document = Statement.document([Statement.visit, Statement.test, Statement.totals])
    #expect(Self.warnings(document).isEmpty, "\(document.review.issues)")
    #expect(!document.review.required)
  }

  @Test("A line that does not balance is named with its path and its difference")
  func unbalanced() throws {
    var visit = Statement.visit
    visit[4] = "101.00"
    let document = Statement.document([Statement.test, visit, Statement.test, Statement.test])
    let issue = try #require(document.review.issues.first { $0.code == .lineDoesNotBalance })
    #expect(issue.path == "/claims/0/lines/1")
    #expect(issue.severity == .warning)
    #expect(issue.message.contains("1.00"))
    #expect(
      document.review.issues.filter { $0.code == .lineDoesNotBalance }.allSatisfy {
        $0.path == "/claims/0/lines/1"
      })
  }

  @Test("A single service shows no habit, so one wrong amount is named")
  func shortClaim() {
    var visit = Statement.visit
    visit[4] = "101.00"
    let document = Statement.document([visit])
    #expect(document.review.issues.contains { $0.code == .lineDoesNotBalance })
    #expect(Self.warnings(Statement.document([Statement.visit])).isEmpty)
  }

  @Test(
    "Without columns for cost share, what is owed is what was allowed and not paid, and what is not covered")
  func owedWithoutCostShare() {
    let columns: [SyntheticTable.Column] = [
      .init("Service", "date", x: 40), .init("Description", x: 100),
      .init("Amount", "billed", x: 260, align: .right), .init("Not", "covered", x: 330, align: .right),
      .init("Allowed", "amount", x: 400, align: .right), .init("Plan", "paid", x: 460, align: .right),
      .init("What you", "owe", x: 530, align: .right),
    ]
    var rows = [
      ["07/10/2024", "Office visit", "120.00", "0.00", "100.00", "70.00", "30.00"],
      ["07/11/2024", "Blood test", "50.00", "15.00", "35.00", "20.00", "30.00"],
      ["07/12/2024", "Bandage", "12.00", "0.00", "12.00", "8.00", "4.00"],
    ]
    #expect(Self.warnings(Statement.document(rows, columns: columns)).isEmpty)
    rows[1][6] = "31.00"
    let wrong = Statement.document(rows, columns: columns)
    #expect(Self.warnings(wrong).map(\.path) == ["/claims/0/lines/1"])
  }

  @Test("A summary of several claims is none of the first claim's sums")
  func summaryOfSeveralClaims() {
    var page = SyntheticPage()
    page.text("Sample Mutual Health Plan", x: 40, baseline: 50, size: 14, font: "Helvetica-Bold")
    page.text("Explanation of Benefits", x: 40, baseline: 72, size: 12)
    page.text("Amount billed: $340.00   Plan paid: $220.00", x: 40, baseline: 90)
    page.text("Claim number: 8680000000001", x: 40, baseline: 124)
    SyntheticTable(Statement.columns).draw([Statement.visit, Statement.test], on: &page, baseline: 160)
    page.text("Claim number: 8680000000002", x: 40, baseline: 300)
    SyntheticTable(Statement.columns).draw([Statement.visit, Statement.test], on: &page, baseline: 336)
    let document = Statement.parse(page)
    #expect(document.claims.count == 2)
    #expect(document.claims.allSatisfy { $0.totals.kinds.isEmpty })
    #expect(Self.warnings(document).isEmpty, "\(document.review.issues)")
  }

  @Test("A wrong sum is named with both amounts")
  func wrongTotal() throws {
    var totals = Statement.totals
    totals[2] = "171.00"
    let document = Statement.document([Statement.visit, Statement.test, totals])
    let issue = try #require(document.review.issues.first { $0.code == .totalDoesNotMatch })
    #expect(issue.path == "/claims/0/totals/billed")
    #expect(issue.message.contains("170.00") && issue.message.contains("171.00"))
  }

  @Test("A payment that federal spending cuts reduce balances")
  func sequestration() {
    let rows = [
      ["07/10/2024", "Office visit", "120.00", "20.00", "100.00", "0.00", "98.00", "0.00", ""],
      ["07/11/2024", "Blood test", "50.00", "10.00", "40.00", "0.00", "39.20", "0.00", ""],
    ]
    let document = Statement.document(rows)
    #expect(Self.warnings(document).isEmpty, "\(document.review.issues)")
  }

  @Test("An amount that is not covered and has no column of its own balances")
  func hiddenNotCovered() {
    var columns = Statement.columns
    columns.remove(at: 3)
    let rows = [
      ["07/10/2024", "Office visit", "120.00", "100.00", "30.00", "70.00", "50.00", ""],
      ["07/11/2024", "Blood test", "50.00", "40.00", "0.00", "40.00", "10.00", ""],
    ]
    let document = Statement.document(rows, columns: columns)
    #expect(Self.warnings(document).isEmpty, "\(document.review.issues)")
  }

  @Test("Everything is owed to the cent: a difference of one shows")
  func oneCent() {
    var visit = Statement.visit
    visit[6] = "70.01"
    let document = Statement.document([visit, Statement.test, Statement.test, Statement.test])
    #expect(document.review.issues.contains { $0.code == .lineDoesNotBalance && $0.message.contains("0.01") })
  }

  @Test("A wrong sum of any kind is named")
  func wrongTotals() {
    let kinds: [(column: Int, kind: AmountKind)] = [
      (2, .billed), (3, .discount), (4, .allowed), (5, .deductible), (6, .planPaid),
      (7, .patientResponsibility),
    ]
    for (column, kind) in kinds {
      var totals = Statement.totals
      totals[column] = "999.00"
      let document = Statement.document([Statement.visit, Statement.test, totals])
      #expect(
        document.review.issues.contains {
          $0.code == .totalDoesNotMatch && $0.path == "/claims/0/totals/\(kind.rawValue)"
        })
    }
  }
}
