import DisputeModel
import TestSupport
import Testing

/// Procedure codes that stand among the words of a service.
@Suite struct ServiceCodeTests {
  private static func line(_ description: String, columns: [SyntheticTable.Column] = Statement.columns)
    -> ServiceLine?
  {
    var visit = Statement.visit
    visit[1] = description
    return Statement.document([visit, Statement.test], columns: columns).claims.first?.lines.first
  }

  @Test("A code before the words, where no column is for codes")
  func beforeWords() {
    let line = Self.line("90837-95 Psychotherapy")
    #expect(line?.procedureCode == "90837")
    #expect(line?.modifiers == ["95"])
    #expect(line?.description == "Psychotherapy")
  }

  @Test(
    "What says which tooth is no word of a service",
    arguments: ["19 MO D2392 Resin composite", "UR D2392 Resin composite", "D2392 Resin composite"])
  func teeth(text: String) {
    let line = Self.line(text)
    #expect(line?.procedureCode == "D2392")
    #expect(line?.description == "Resin composite")
  }

  @Test("Words that say what kind of code follows")
  func announced() {
    let line = Self.line("Knee X-ray (billing code 73562)")
    #expect(line?.procedureCode == "73562")
    #expect(line?.description == "Knee X-ray")
  }

  @Test("A number alone is no code, and neither is a year")
  func numbers() {
    #expect(Self.line("2024 program fee")?.description == "2024 program fee")
  }

  @Test("A description over its code and modifiers under one heading", arguments: ["97110", "97110 GP"])
  func descriptionOverCode(code: String) {
    var columns = Statement.columns
    columns[1].heading = ["Description of service", "CPT/HCPCS"]
    let line = Self.line("Exercises\n\(code)", columns: columns)
    #expect(line?.description == "Exercises")
    #expect(line?.procedureCode == "97110")
    #expect(line?.modifiers ?? [] == (code == "97110" ? [] : ["GP"]))
  }

  @Test("A last column of codes holds those of notes")
  func lastColumn() {
    var columns = Statement.columns
    columns[1].heading = ["Service description", "Procedure code"]
    columns[8].heading = ["Code"]
    var visit = Statement.visit
    visit[1] = "Office visit\n99213"
    visit[8] = "240\n101"
    let line = Statement.document([visit, Statement.test], columns: columns).claims.first?.lines.first
    #expect(line?.procedureCode == "99213")
    #expect(line?.remarkCodes == ["240", "101"])
  }
}
