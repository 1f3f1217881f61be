import DisputeModel
import Testing

@Suite struct AmountsTests {
  @Test("Nothing is there until it is set, and each kind has a place of its own")
  func places() {
    var amounts = Amounts()
    #expect(amounts.isEmpty)
    for (number, kind) in AmountKind.allCases.enumerated() {
      amounts[kind] = Money(minorUnits: Int64(number))
    }
    for (number, kind) in AmountKind.allCases.enumerated() {
      #expect(amounts[kind] == Money(minorUnits: Int64(number)))
    }
    #expect(amounts.kinds == AmountKind.allCases)
  }

  @Test("Zero is an amount, absence is none")
  func zero() {
    var amounts = Amounts()
    amounts[.copay] = .zero
    #expect(!amounts.isEmpty)
    #expect(amounts.kinds == [.copay])
    amounts[.copay] = nil
    #expect(amounts == Amounts())
  }
}
