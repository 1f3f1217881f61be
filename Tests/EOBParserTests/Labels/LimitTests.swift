import DisputeModel
import TestSupport
import Testing

@Suite struct LimitTests {
  private static func limits(_ draw: (inout SyntheticPage) -> Void) -> [Accumulator] {
    var page = Statement.page()
    SyntheticTable(Statement.columns).draw(
      [Statement.visit, Statement.test, Statement.totals], on: &page, baseline: 160)
    draw(&page)
    return Statement.parse(page).accumulators
  }

  @Test(
    "What has been met, in a sentence",
    arguments: [
      "You have met $200.00 of your $1,500.00 individual in-network deductible.",
      "$200.00 of $1,500.00 has been applied to your individual in-network deductible.",
      "Your individual in-network deductible is $1,500.00. So far you have paid $200.00.",
    ])
  func sentences(text: String) {
    let limits = Self.limits { $0.text(text, x: 40, baseline: 300) }
    #expect(limits.count == 1)
    #expect(limits.first?.kind == .deductible)
    #expect(limits.first?.scope == .individual)
    #expect(limits.first?.network == .inNetwork)
    #expect(limits.first?.used == Money(minorUnits: 20_000))
    #expect(limits.first?.limit == Money(minorUnits: 150_000))
  }

  @Test("Limits in a table")
  func table() {
    let limits = Self.limits { page in
      page.text("2024 deductibles and limits", x: 40, baseline: 300)
      let columns: [SyntheticTable.Column] = [
        .init("Type", x: 40), .init("Annual limit", x: 300, align: .right),
        .init("Amount used", x: 380, align: .right), .init("Remaining", x: 460, align: .right),
      ]
      SyntheticTable(columns).draw(
        [
          ["Individual deductible", "$1,500.00", "$200.00", "$1,300.00"],
          ["Family deductible", "$3,000.00", "$450.00", "$2,550.00"],
          ["Individual out-of-pocket maximum", "$6,000.00", "$700.00", "$5,300.00"],
        ], on: &page, baseline: 316)
    }
    #expect(limits.map(\.kind) == [.deductible, .deductible, .outOfPocketMaximum])
    #expect(limits.map(\.scope) == [.individual, .family, .individual])
    #expect(limits.map(\.used) == [20_000, 45_000, 70_000].map { Money(minorUnits: $0) })
    #expect(limits.map(\.limit) == [150_000, 300_000, 600_000].map { Money(minorUnits: $0) })
  }

  @Test("A definition of a deductible is no limit")
  func definition() {
    #expect(
      Self.limits {
        $0.text(
          "A deductible is what you pay first, for example $500.00, before your plan pays.", x: 40,
          baseline: 300)
      }.isEmpty)
  }
}
