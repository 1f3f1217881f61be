import DisputeModel
import Foundation
import JSONCoding
import Testing

@Suite struct DocumentationTests {
  @Test("Every example of the documentation stands in a file of the tests, so that it compiles")
  func same() throws {
    let file = URL(fileURLWithPath: #filePath)
    let source = try String(
      contentsOf: file.deletingLastPathComponent().appendingPathComponent("DocumentedExamples.swift"),
      encoding: .utf8)
    let catalog = file.deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
      .appendingPathComponent("Sources/DisputeModel/DisputeModel.docc")
    var count = 0
    for name in try FileManager.default.contentsOfDirectory(atPath: catalog.path) where name.hasSuffix(".md")
    {
      let text = try String(contentsOf: catalog.appendingPathComponent(name), encoding: .utf8)
      for block in text.components(separatedBy: "```swift\n").dropFirst() {
        let code = block.components(separatedBy: "```").first ?? ""
        #expect(source.contains(code), "\(name)")
        count += 1
      }
    }
    #expect(count == 14)
  }

  private func day(_ year: Int, _ month: Int, _ day: Int) throws -> CalendarDate {
    try #require(CalendarDate(year: year, month: month, day: day))
  }

  @Test("A claim made by hand has the shares that its line prints")
  func claims() throws {
    let claim = officeVisit(on: try day(2026, 3, 16))
    #expect(memberShare(of: claim.lines[0]) == Money(minorUnits: 40_00))
    #expect(memberShare(of: ServiceLine()) == nil)
    var document = ClaimsDocument(
      source: DocumentSource(fileName: nil, sha256: "", pageCount: 1), documentType: .explanationOfBenefits)
    document.claims = [claim]
    #expect(try DisputeReportsTests.claims(in: JSONCoder.encode(document, pretty: false)) == document)
    #expect(doubts(about: "/claims/0", in: document).isEmpty)
    let records = records(authorization: "A1", from: try day(2026, 1, 1), to: try day(2026, 12, 31))
    let disputes = disputes(in: [document], records: records, asOf: try day(2026, 11, 22))
    #expect(summary(of: disputes).isEmpty)
  }

  @Test("The deadlines are those that the documentation names")
  func deadlines() throws {
    let appeals = appealDeadlines(noticeOn: try day(2026, 9, 14))
    #expect(appeals.map(\.date) == [try day(2027, 3, 13), try day(2027, 3, 18)])
    #expect(appeals.map(\.latest) == [false, true])
    let receipt = try day(2026, 10, 30)
    #expect(safeDeadline(noticeOn: try day(2026, 10, 26), receivedOn: receipt) == (try day(2027, 3, 1)))
    let one = try #require(answer(filedOn: try day(2026, 4, 1), hasTwoLevels: false))
    let two = try #require(answer(filedOn: try day(2026, 4, 1), hasTwoLevels: true))
    #expect(one.due.countedFrom.days(until: one.due.date) == 60)
    #expect(two.due.countedFrom.days(until: two.due.date) == 30)
    #expect(two.askFrom?.date == two.due.date.adding(days: 1))
  }

  @Test("Only legal steps are taken")
  func stages() throws {
    let history = try history(filedOn: try day(2026, 4, 20), caseNumber: "C1")
    #expect(history.stage == .internal1)
    #expect(!canAskForExternalReview(history))
    let dispute = ExampleDisputes.dispute([ExampleDisputes.deadline(.internalAppeal, try day(2026, 4, 20))])
    #expect(openDeadlines(of: dispute, on: try day(2026, 4, 20)).count == 1)
    #expect(openDeadlines(of: dispute, on: try day(2026, 4, 21)).isEmpty)
  }
}
