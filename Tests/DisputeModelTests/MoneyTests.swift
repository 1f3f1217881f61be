import DisputeModel
import Testing

@Suite struct MoneyTests {
  @Test(
    "An amount is written with a sign, without grouping and with two decimals",
    arguments: [
      (0, "0.00"), (1, "0.01"), (-1, "-0.01"), (9, "0.09"), (10, "0.10"), (99, "0.99"), (-100, "-1.00"),
      (123_456, "1234.56"),
      (Int64.max, "92233720368547758.07"), (Int64.min, "-92233720368547758.08"),
    ] as [(Int64, String)])
  func decimalString(minorUnits: Int64, text: String) {
    #expect(Money(minorUnits: minorUnits).decimalString == text)
    #expect(Money(minorUnits: minorUnits).description == text)
  }

  @Test("Arithmetic at the limits wraps instead of trapping")
  func limits() {
    let greatest = Money(minorUnits: .max)
    let least = Money(minorUnits: .min)
    let cent = Money(minorUnits: 1)
    #expect(greatest + cent == least)
    #expect(least - cent == greatest)
    #expect(-least == least)
    #expect(least.magnitude == greatest)
    #expect(least < .zero && .zero < greatest)
  }

  @Test("Sum, difference and opposite are exact")
  func arithmetic() {
    var sum = Money.zero
    for cents in Int64(1)...1000 { sum += Money(minorUnits: cents) }
    #expect(sum == Money(minorUnits: 500_500))
    #expect(sum - sum == .zero)
    #expect(-sum + sum == .zero)
    #expect((-sum).magnitude == sum)
  }
}
