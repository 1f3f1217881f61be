import DisputeModel
import TestSupport
import Testing

@Suite struct LetterheadTests {
  private static func payer(_ draw: (inout SyntheticPage) -> Void) -> Payer? {
    var page = SyntheticPage()
    draw(&page)
    page.text("Claim number: 8680000000001", x: 40, baseline: 100)
    page.text("Provider: Sample Family Clinic", x: 40, baseline: 112)
    SyntheticTable(Statement.columns).draw([Statement.visit, Statement.test], on: &page, baseline: 420)
    page.text("Sample page 1", x: 40, baseline: 740)
    return Statement.parse(page).payer
  }

  @Test("A name before the document's title in one line")
  func beforeTitle() {
    let payer = Self.payer {
      $0.text("Sample Mutual Benefit Administrators Explanation of Benefits Not a bill", x: 40, baseline: 50)
    }
    #expect(payer?.name == "Sample Mutual Benefit Administrators")
  }

  @Test("The kind of a plan is no payer's name")
  func kindOfPlan() {
    let payer = Self.payer {
      $0.text("Health Plan", x: 300, baseline: 60)
      $0.text("PPO 90", x: 380, baseline: 60)
    }
    #expect(payer?.name != "PPO 90")
  }
}
