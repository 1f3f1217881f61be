import DisputeModel
import TestSupport
import Testing

/// Limits in cells without headings, and in prose that tells the limit first.
@Suite struct LimitRowTests {
  private static func limits(_ draw: (inout SyntheticPage) -> Void) -> [Accumulator] {
    var page = Statement.page()
    SyntheticTable(Statement.columns).draw(
      [Statement.visit, Statement.test, Statement.totals], on: &page, baseline: 160)
    page.text("Benefit status for calendar year 2025", x: 40, baseline: 380, font: "Helvetica-Bold")
    draw(&page)
    return Statement.parse(page).accumulators
  }

  private static func row(_ cells: [String], on page: inout SyntheticPage) {
    for (text, x) in zip(cells, [Float(40), 200, 260, 300, 400]) { page.text(text, x: x, baseline: 396) }
  }

  @Test("An amount of another, the limit's name in cells before")
  func usedOfLimit() {
    let limits = Self.limits {
      Self.row(["PATIENT DEDUCTIBLE", "NON-PPO", "MET", "$150.00 OF", "$500.00"], on: &$0)
    }
    #expect(limits.map(\.kind) == [.deductible])
    #expect(limits.map(\.scope) == [.individual])
    #expect(limits.map(\.network) == [.outOfNetwork])
    #expect(limits.map(\.used) == [Money(minorUnits: 15_000)])
    #expect(limits.map(\.limit) == [Money(minorUnits: 50_000)])
    #expect(limits.map(\.planYear) == ["2025"])
  }

  @Test("Each amount with its label behind it")
  func labelsBehind() {
    let limits = Self.limits { page in
      for (text, x) in [
        ("Individual in-network out-of-pocket maximum", Float(40)), ("$438.11 met", 300),
        ("$3,500.00 limit", 400),
      ] { page.text(text, x: x, baseline: 396) }
    }
    #expect(limits.map(\.kind) == [.outOfPocketMaximum])
    #expect(limits.map(\.used) == [Money(minorUnits: 43_811)])
    #expect(limits.map(\.limit) == [Money(minorUnits: 350_000)])
  }

  @Test("A paragraph that tells the limit first and much later what counts toward it")
  func prose() {
    let limits = Self.limits { page in
      for (number, text) in [
        "Limit for in-network covered services. In 2025, $4,900.00 is the most you will pay for covered",
        "Part A and Part B services from network providers. This is your in-network out-of-pocket",
        "maximum. As of January 31, 2025, you have had $215.45 in out-of-pocket costs that count",
        "toward this limit.",
      ].enumerated() { page.text(text, x: 40, baseline: 400 + 11 * Float(number)) }
    }
    #expect(limits.map(\.kind) == [.outOfPocketMaximum])
    #expect(limits.map(\.network) == [.inNetwork])
    #expect(limits.map(\.used) == [Money(minorUnits: 21_545)])
    #expect(limits.map(\.limit) == [Money(minorUnits: 490_000)])
    // Medicare's Part A and Part B insure one person.
    #expect(limits.map(\.scope) == [.individual])
  }
}
