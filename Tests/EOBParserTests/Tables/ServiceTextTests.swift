import DisputeModel
import TestSupport
import Testing

/// What stands in a service's cells besides what their headings say, and headings that are more than one label.
@Suite struct ServiceTextTests {
  private static func line(_ description: String, notes: String = "") -> ServiceLine? {
    var visit = Statement.visit
    visit[1] = description
    visit[8] = notes
    return Statement.document([visit, Statement.test]).claims.first?.lines.first
  }

  @Test("Labels among the words of a service")
  func inlineLabels() {
    let line = Self.line("Visit Qty 2 Notes B1, C2")
    #expect(line?.description == "Visit")
    #expect(line?.units == 2)
    #expect(line?.remarkCodes?.contains("B1") == true && line?.remarkCodes?.contains("C2") == true)
  }

  @Test("Dashes at the ends of a description are zeros of other cells", arguments: ["- Visit", "Visit --"])
  func dashes(description: String) {
    #expect(Self.line(description)?.description == "Visit")
  }

  @Test("A word that happens to be a label is a word")
  func words() {
    #expect(Self.line("Progress notes review")?.description == "Progress notes review")
    #expect(Self.line("Unit dose pack")?.description == "Unit dose pack")
  }

  private static func columns(replacing index: Int, with heading: [String]) -> [SyntheticTable.Column] {
    var columns = Statement.columns
    columns[index].heading = heading
    return columns
  }

  @Test("Whose balance it is stands above")
  func bearer() {
    let document = Statement.document(
      [Statement.visit, Statement.test], columns: Self.columns(replacing: 7, with: ["Student", "balance"]))
    #expect(document.claims.first?.lines.map { $0.text(.patientResponsibility) } == ["30.00", "0.00"])
  }

  @Test("What is no benefit is not covered, and no column of notes")
  func negation() {
    let columns: [SyntheticTable.Column] = [
      .init("Service", "date", x: 40), .init("Description", x: 100),
      .init("Amount", "billed", x: 240, align: .right), .init("Plan", "discount", x: 290, align: .right),
      .init("Not a", "benefit", x: 340, align: .right), .init("Allowed", "amount", x: 395, align: .right),
      .init("Deductible", x: 450, align: .right), .init("Plan", "pays", x: 500, align: .right),
      .init("You", "owe", x: 550, align: .right),
    ]
    let document = Statement.document(
      [
        ["07/10/2024", "Office visit", "120.00", "20.00", "0.00", "100.00", "30.00", "70.00", "30.00"],
        ["07/11/2024", "Blood test", "50.00", "0.00", "50.00", "0.00", "0.00", "0.00", "50.00"],
      ], columns: columns)
    #expect(document.claims.first?.lines.map { $0.text(.notCovered) } == ["0.00", "50.00"])
    #expect(document.claims.first?.lines.map { $0.text(.planPaid) } == ["70.00", "0.00"])
  }

  @Test("A column of percentages is no amount, whatever its heading")
  func percentages() {
    var columns = Statement.columns
    columns.insert(.init("%", "paid", x: 450, align: .right), at: 6)
    columns[7] = .init("Plan", "paid", x: 495, align: .right)
    columns[8] = .init("You", "owe", x: 540, align: .right)
    columns[9] = .init("Notes", x: 560)
    var rows = [Statement.visit, Statement.test]
    for row in rows.indices { rows[row].insert("100%", at: 6) }
    let document = Statement.document(rows, columns: columns)
    #expect(document.claims.first?.lines.map { $0.text(.planPaid) } == ["70.00", "40.00"])
  }

  @Test("Two dates in the words of one service are named")
  func twoDates() {
    var columns = Statement.columns
    columns.removeFirst()
    columns[0] = .init("Service date", "and description", x: 40)
    func issues(_ text: String) -> [DisputeModel.Issue] {
      var visit = Statement.visit
      visit.removeFirst()
      visit[0] = text
      var test = Statement.test
      test.removeFirst()
      test[0] = "07/11/2024\nBlood test"
      return Statement.document([visit, test], columns: columns).review.issues.filter { $0.severity != .info }
    }
    #expect(issues("07/10/2024\nOffice visit").isEmpty)
    #expect(
      issues("07/10/2024\nOffice visit\n07/12/2024\nBandage").contains {
        $0.code == .conflictingValues && $0.path == "/claims/0/lines/0"
      })
  }
}
