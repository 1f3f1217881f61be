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

  @Test("A sentence that a page's end breaks")
  func pageBreak() {
    var first = Statement.page()
    SyntheticTable(Statement.columns).draw(
      [Statement.visit, Statement.test, Statement.totals], on: &first, baseline: 160)
    first.text(
      "So far this year $120.00 of your $250.00 out-of-network individual deductible and $1,302.00 of your",
      x: 40,
      baseline: 730)
    first.text("Page 1 of 2", x: 500, baseline: 770)
    var second = SyntheticPage(number: 2)
    second.text("Claim number: 8680000000001", x: 400, baseline: 40)
    second.text("$3,000.00 out-of-network family deductible have been met.", x: 40, baseline: 60)
    let limits = Statement.parse(first, second).accumulators
    #expect(limits.map(\.scope) == [.individual, .family])
    #expect(limits.map(\.used) == [12_000, 130_200].map { Money(minorUnits: $0) })
    #expect(limits.map(\.limit) == [25_000, 300_000].map { Money(minorUnits: $0) })
  }

  @Test("An amount at a page's end is no beginning of a sentence of limits on the next")
  func amountAtPageEnd() {
    var first = Statement.page()
    SyntheticTable(Statement.columns).draw(
      [Statement.visit, Statement.test, Statement.totals], on: &first, baseline: 160)
    first.text("Coinsurance you pay: $135.34", x: 40, baseline: 730)
    var second = SyntheticPage(number: 2)
    second.text("NOTE SECTION", x: 40, baseline: 40)
    second.text("2025 Individual Deductible $1,127.95 satisfied of $1,500.00", x: 40, baseline: 60)
    second.text("2025 Individual Out-of-Pocket $1,578.37 satisfied of $3,000.00", x: 40, baseline: 71)
    let limits = Statement.parse(first, second).accumulators
    #expect(limits.first?.kind == .deductible)
    #expect(limits.first?.used == Money(minorUnits: 112_795))
  }

  @Test("Two limits in one sentence, and what both have in common")
  func twoInASentence() {
    let limits = Self.limits { page in
      page.text(
        "Deductible for plan year 2024: the individual has used $200.00 of $300.00; the family has used $450.00 of $900.00.",
        x: 40, baseline: 300)
    }
    #expect(limits.map(\.kind) == [.deductible, .deductible])
    #expect(limits.map(\.scope) == [.individual, .family])
    #expect(limits.map(\.used) == [20_000, 45_000].map { Money(minorUnits: $0) })
    #expect(limits.map(\.limit) == [30_000, 90_000].map { Money(minorUnits: $0) })
    #expect(limits.map(\.planYear) == ["2024", "2024"])
  }

  @Test("A heading gives the year and the network")
  func caption() {
    let limits = Self.limits { page in
      page.text("Your 2024 benefit status (network providers)", x: 40, baseline: 300, font: "Helvetica-Bold")
      page.text("You have met $200.00 of your $1,500.00 individual deductible.", x: 40, baseline: 314)
      page.text(
        "$700.00 has been applied to the $6,000.00 individual out-of-pocket limit.", x: 40, baseline: 326)
    }
    #expect(limits.map(\.planYear) == ["2024", "2024"])
    #expect(limits.map(\.network) == [.inNetwork, .inNetwork])
    #expect(limits.map(\.used) == [20_000, 70_000].map { Money(minorUnits: $0) })
    #expect(limits.map(\.limit) == [150_000, 600_000].map { Money(minorUnits: $0) })
  }

  @Test("Amounts of services one under the other are no limits")
  func amountsOfServices() {
    let limits = Self.limits { page in
      page.text("Deductible and coinsurance", x: 40, baseline: 300)
      page.text("$691.60", x: 300, baseline: 300)
      page.text("Plan paid", x: 40, baseline: 312)
      page.text("$972.00", x: 300, baseline: 312)
    }
    #expect(limits.isEmpty)
  }

  @Test("Columns for the person and for the family")
  func scopesInColumns() {
    let limits = Self.limits { page in
      let columns: [SyntheticTable.Column] = [
        .init("Plan year 2024", x: 40), .init("Individual used", x: 240, align: .right),
        .init("Individual limit", x: 330, align: .right), .init("Family used", x: 420, align: .right),
        .init("Family limit", x: 510, align: .right),
      ]
      SyntheticTable(columns).draw(
        [
          ["Deductible", "$200.00", "$1,500.00", "$450.00", "$3,000.00"],
          ["Out-of-pocket maximum", "$700.00", "$6,000.00", "$900.00", "$12,000.00"],
        ], on: &page, baseline: 316)
    }
    #expect(limits.map(\.scope) == [.individual, .family, .individual, .family])
    #expect(limits.map(\.used) == [20_000, 45_000, 70_000, 90_000].map { Money(minorUnits: $0) })
    #expect(limits.map(\.limit) == [150_000, 300_000, 600_000, 1_200_000].map { Money(minorUnits: $0) })
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
