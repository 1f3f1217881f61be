import DisputeModel
import TestSupport
import Testing

/// A letterhead may print but the beginning of the payer's name.
@Suite struct FullPayerNameTests {
  private static func name(letterhead: [String], foot: String) -> String? {
    var page = SyntheticPage()
    for (number, text) in letterhead.enumerated() {
      page.text(text, x: 40, baseline: 40 + 14 * Float(number), size: 12)
    }
    page.text("Explanation of Benefits", x: 400, baseline: 40, size: 12)
    page.text("Claim number: 8680000000001", x: 40, baseline: 100)
    page.text("Patient: Jordan Example", x: 40, baseline: 112)
    page.text("Provider: Sample Family Clinic", x: 40, baseline: 124)
    SyntheticTable(Statement.columns).draw(
      [Statement.visit, Statement.test, Statement.totals], on: &page, baseline: 160)
    page.text(foot, x: 40, baseline: 760, size: 7)
    return Statement.parse(page).payer?.name
  }

  @Test("The full name at the foot")
  func foot() {
    #expect(
      Self.name(letterhead: ["Notchwood Dental"], foot: "Notchwood Dental Service Corporation - Concord")
        == "Notchwood Dental Service Corporation")
    #expect(
      Self.name(letterhead: ["brightwood vision"], foot: "Brightwood Vision Benefits, Inc. | Form 2")
        == "Brightwood Vision Benefits, Inc.")
  }

  @Test("The full name in a sentence, the kind of plan behind its beginning")
  func sentence() {
    #expect(
      Self.name(
        letterhead: ["Harborwood Rx (PDP)"],
        foot: "Pharmacies sent these to Harborwood Rx Insurance Company for you.")
        == "Harborwood Rx Insurance Company")
  }

  @Test("A name in two lines that stands in one elsewhere")
  func stacked() {
    #expect(
      Self.name(
        letterhead: ["MERIDWOOD", "Overseas Workers Cover"],
        foot: "Meridwood Overseas Workers Cover, PO Box 6114")
        == "Meridwood Overseas Workers Cover")
  }

  @Test("A practice with the same first word is not the payer")
  func practice() {
    #expect(
      Self.name(letterhead: ["Notchwood"], foot: "Notchwood Dialysis Inc. is a provider.")
        != "Notchwood Dialysis Inc.")
  }
}
