import DisputeModel
import DisputeReports
import Testing

@Suite struct DisputesTextTests {
  private typealias Example = ExampleDisputes

  private func text(_ document: DisputesDocument, width: Int = 80, isColored: Bool = false) -> String {
    Example.text(DisputesText.write(document, width: width, isColored: isColored))
  }

  @Test("A claim says what is wrong, what it is worth, what to do, and until when")
  func claim() {
    let deadline = Example.deadline(.internalAppeal, Example.day(2027, 3, 13))
    let text = text(Example.document([Example.dispute([deadline])], [Example.finding()]))
    for part in [
      "As of 2026-11-22: 1 finding, 1 case.\n", "\nClaim 1001\n",
      "* Processed twice, line 2 (certain; at stake: 128.15)\n",
      "- billed 200.00 (claim, /claims/0/lines/1)\n",
      "Do: Call and ask. (by phone, Member services)\n", "Bring: both claim numbers\n",
      "\n  2027-03-13  File the internal appeal\n", "1. Call and ask.\n", "[x] this EOB\n", "[ ] letter\n",
      "* Member services; 1-800-555-0100; Box 1, Town\n",
    ] {
      #expect(text.contains(part), "\(part)")
    }
    #expect(!text.contains("PASSED"))
  }

  @Test("Nothing to dispute is said in one line")
  func nothing() {
    #expect(text(DisputesDocument(asOf: Example.asOf)) == "As of 2026-11-22 nothing was found to dispute.\n")
  }

  @Test("What is possible only stands apart from what is wrong")
  func apart() throws {
    let text = text(
      Example.document(
        [Example.dispute()],
        [Example.finding(), Example.finding("f2", certainty: .possible, statement: "Perhaps too much.")]))
    let parts = text.split(separator: "Worth asking\n")
    try #require(parts.count == 2)
    #expect(parts[0].contains("The service was processed twice.") && !parts[0].contains("Perhaps too much."))
    #expect(parts[1].contains("Perhaps too much."))
  }

  @Test("A passed deadline is marked, one that was met is not, and a later date is information")
  func deadlines() {
    let past = Example.deadline(.internalAppeal, Example.day(2026, 11, 21))
    #expect(text(Example.document([Example.dispute([past])])).contains("PASSED: File the internal appeal"))
    let met = Example.document([Example.dispute([past], stage: .internal1)])
    #expect(text(met).contains("2026-11-21  done: File the internal appeal"))
    let today = Example.deadline(.internalAppeal, Example.asOf)
    #expect(
      text(Example.document([Example.dispute([today])])).contains("2026-11-22  File the internal appeal"))
    let later = Example.deadline(.internalAppeal, Example.day(2027, 3, 18), latest: true)
    #expect(text(Example.document([Example.dispute([later])])).contains("for information only: File"))
  }

  @Test("The payer's deadline is said to be the payer's")
  func owner() {
    let deadline = Example.deadline(.payerDecisionPostService, Example.day(2026, 12, 20))
    let text = text(Example.document([Example.dispute([deadline], stage: .internal1)]))
    #expect(text.contains("Not your deadline: the payer has to act."))
  }

  @Test("No line is wider than the terminal", arguments: [40, 53, 80, 120])
  func width(columns: Int) {
    let long = String(repeating: "word ", count: 60) + String(repeating: "x", count: 200)
    let document = Example.document(
      [Example.dispute(steps: [long])], [Example.finding(action: long, statement: long, claim: long)])
    let lines = text(document, width: columns).split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines.allSatisfy { $0.count <= columns })
    #expect(lines.contains { $0.count > columns - 10 })
  }

  @Test("Escapes are written for a terminal with colors only, and none comes from a document")
  func escapes() {
    let document = Example.document(
      [Example.dispute([Example.deadline(.internalAppeal, Example.day(2026, 1, 1))], claim: Example.hostile)],
      [Example.finding(action: Example.hostile, statement: Example.hostile, claim: Example.hostile)])
    let plain = text(document)
    #expect(plain.unicodeScalars.allSatisfy { $0 == "\n" || $0.properties.generalCategory != .control })
    #expect(!plain.unicodeScalars.contains("\u{202E}") && !plain.unicodeScalars.contains("\u{2028}"))
    let colored = text(document, isColored: true)
    #expect(colored.contains("\u{1B}[1;31m  2026-01-01  PASSED: File the internal appeal\u{1B}[0m\n"))
    #expect(!colored.contains("\u{1B}[31m"))
  }
}
