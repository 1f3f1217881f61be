import DisputeModel
import Testing

@Suite struct PaymentSentencesTests {
  private static func payments(_ lines: String...) -> [Payment] {
    Statement.document(below: lines).payments
  }

  private static let transfer: Payment = {
    var payment = Payment()
    payment.method = .eft
    payment.number = "8253101"
    payment.date = CalendarDate(year: 2024, month: 8, day: 6)
    payment.amount = Money(minorUnits: 11000)
    payment.payee = "Sample Dental Group"
    return payment
  }()

  @Test(
    "A payment told in any order of its parts, once",
    arguments: [
      ["We paid $110.00 to Sample Dental Group on 08/06/2024 by electronic funds transfer (EFT) 8253101."],
      [
        "We paid $110.00 to Sample Dental Group on 08/06/2024 by electronic funds transfer (EFT)", "8253101.",
      ],
      ["EFT 8253101 for $110.00 was issued on 08/06/2024 to Sample Dental Group."],
      ["On 08/06/2024, EFT trace no. 8253101 for $110.00 was sent to Sample Dental Group."],
    ])
  func orders(lines: [String]) {
    let payments = lines.count == 1 ? Self.payments(lines[0]) : Self.payments(lines[0], lines[1])
    #expect(payments == [Self.transfer])
  }

  @Test("Several payments, each with its own sentence")
  func several() {
    let payments = Self.payments(
      "We sent check 41200001 for $70.00 to Sample Dental Group on 08/06/2024.",
      "We sent check 41200002 for $40.00 to Sample Family Clinic on 08/07/2024.")
    #expect(payments.map(\.number) == ["41200001", "41200002"])
    #expect(payments.map(\.payee) == ["Sample Dental Group", "Sample Family Clinic"])
    #expect(payments.map { $0.amount?.decimalString } == ["70.00", "40.00"])
  }

  @Test("A payment without a number says who was paid")
  func numberless() {
    let payments = Self.payments("We paid $110.00 to Sample Dental Group by check.")
    #expect(payments.map(\.payee) == ["Sample Dental Group"])
    #expect(payments.map(\.method) == [.check])
  }

  @Test(
    "What is no payment",
    arguments: [
      "Please check your plan: the plan paid $110.00 to date.",
      "The plan paid $110.00 of this claim.",
      "Checks 41200001 for $70.00 or $40.00 are void.",
    ])
  func none(text: String) {
    #expect(Self.payments(text).isEmpty)
  }
}
