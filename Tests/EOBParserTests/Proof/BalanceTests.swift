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
