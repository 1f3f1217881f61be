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

  @Test("Dots between a limit's name and its amounts")
  func leaders() {
    let limits = Self.limits { page in
      page.text("2025 Individual Deductible . . . . $735.30 satisfied of $1,000.00", x: 40, baseline: 396)
      page.text("2025 Individual Out-of-Pocket . . . $819.62 satisfied of $2,000.00", x: 40, baseline: 407)
    }
    #expect(limits.map(\.kind) == [.deductible, .outOfPocketMaximum])
    #expect(limits.map(\.used) == [73_530, 81_962].map { Money(minorUnits: $0) })
  }

  @Test("A sentence under the name of its limit")
  func titles() {
    let limits = Self.limits { page in
      page.text("Deductible", x: 40, baseline: 396, font: "Helvetica-Bold")
      page.text("You have paid $112.32 toward $500.00. Remaining: $387.68", x: 40, baseline: 407)
      page.text("Out-of-pocket maximum", x: 40, baseline: 418, font: "Helvetica-Bold")
      page.text("You have paid $174.58 toward $2,000.00. Remaining: $1,825.42", x: 40, baseline: 429)
    }
    #expect(limits.map(\.kind) == [.deductible, .outOfPocketMaximum])
    #expect(limits.map(\.limit) == [50_000, 200_000].map { Money(minorUnits: $0) })
    #expect(limits.map(\.planYear) == ["2025", "2025"])
  }

  @Test("A column of names headed as the limits are")
  func headedNames() {
    let limits = Self.limits { page in
      SyntheticTable([
        .init("Limit", x: 40), .init("Amount met", x: 300, align: .right),
        .init("Plan limit", x: 380, align: .right), .init("Remaining", x: 460, align: .right),
      ]).draw([["Family deductible", "$601.04", "$1,000.00", "$398.96"]], on: &page, baseline: 400)
    }
    #expect(limits.map(\.kind) == [.deductible])
    #expect(limits.map(\.used) == [Money(minorUnits: 60_104)])
    #expect(limits.map(\.limit) == [Money(minorUnits: 100_000)])
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
