import ClaimExport
import DisputeModel
import Testing

@Suite struct X12PaymentTests {
  private func document(_ payments: Payment...) -> ClaimsDocument {
    var document = ExampleDocument.visit()
    document.payments = payments
    return document
  }

  private func payment(_ method: PaymentMethod? = .check, _ cents: Int64? = nil, to payee: String? = nil)
    -> Payment
  {
    var payment = Payment()
    payment.method = method
    payment.number = "00123"
    payment.date = ExampleDocument.day(25)
    payment.amount = cents.map { Money(minorUnits: $0) }
    payment.payee = payee
    return payment
  }

  private func refusal(_ document: ClaimsDocument) -> X12Refusal.Reason? {
    do {
      _ = try ClaimsX12.write(document)
      return nil
    } catch {
      return error.reasons.first
    }
  }

  @Test(
    "A printed check is the trace number; a transfer is not told as one, because its banks are not printed")
  func methods() throws {
    for (method, code) in [(PaymentMethod.check, "CHK"), (.eft, "NON"), (.wire, "NON"), (.card, "NON")] {
      let reading = X12Reading(try ClaimsX12.write(document(payment(method, 87_50))))
      #expect(reading.all("BPR")[0][1] == "I")
      #expect(reading.all("BPR")[0][4] == code)
      #expect(reading.all("BPR")[0][16] == "20260325")
      #expect(reading.all("TRN")[0][2] == "00123")
    }
  }

  @Test("A payment of another amount than its claims were paid is refused with the difference")
  func anotherAmount() {
    let reason = refusal(document(payment(.check, 90_00)))
    #expect(reason?.path == "/payments/0")
    #expect(reason?.obstacle == .paymentDiffers(difference: Money(minorUnits: 2_50)))
    #expect(refusal(document(payment(.check, 80_00), payment(.check, 7_00))) != nil)
    #expect(refusal(document(payment(.check, 80_00), payment(.check, 7_50))) == nil)
    #expect(refusal(document(payment(.check, 80_00), payment(.check, 87_50))) == nil)
  }

  @Test("Money of the member, the patient or anybody but the provider is no remittance")
  func payees() {
    for payee in ["ROE, JANE Q", "Jane Q. Roe", "MEMBER", "Subscriber", "You", "PATIENT"] {
      #expect(refusal(document(payment(to: payee)))?.obstacle == .paidToMember, "\(payee)")
    }
    for payee in ["SOMEBODY ELSE", "Jane Roe", "Poe Dental Group"] {
      #expect(refusal(document(payment(to: payee)))?.obstacle == .paidToSomebodyElse, "\(payee)")
    }
    for payee in ["JANE POE MD", "jane  poe, m.d.", "Provider", "Your doctor", "", nil] {
      #expect(refusal(document(payment(to: payee))) == nil, "\(payee ?? "none")")
    }
    #expect(refusal(document(payment(.check, 0, to: "MEMBER"), payment(.check, 87_50))) == nil)
    #expect(refusal(document(payment(.check, 40_00, to: "MEMBER"), payment(.check, 47_50))) != nil)
  }

  @Test("Each provider's set tells the payment that names the provider, and none that names nobody")
  func severalProviders() throws {
    var document = document(
      payment(.check, 87_50, to: "OTHER CLINIC"), payment(.check, 87_50, to: "Jane Poe, M.D."))
    document.payments[1].number = "00124"
    document.claims.append(document.claims[0])
    document.claims[1].provider.name = "Other Clinic"
    document.claims[1].provider.npi = "1003000126"
    #expect(X12Reading(try ClaimsX12.write(document)).all("TRN").map { $0[2] } == ["00124", "00123"])
    document.payments = [payment(.check, 175_00)]
    let reading = X12Reading(try ClaimsX12.write(document))
    #expect(reading.all("TRN").allSatisfy { $0[2].hasPrefix("EOB-") })
    #expect(reading.all("BPR").map { $0[4] } == ["NON", "NON"])
    document.payments = [payment(.check, 170_00)]
    #expect(refusal(document)?.obstacle == .paymentDiffers(difference: Money(minorUnits: -5_00)))
  }

  @Test("A payment to a provider whose name is spelled in two ways is of both sets together")
  func spellings() throws {
    var document = document(payment(.check, 175_00, to: "Jane Poe MD"))
    document.claims.append(document.claims[0])
    document.claims[1].provider.name = "JANE POE, MD"
    let reading = X12Reading(try ClaimsX12.write(document))
    #expect(reading.all("TRN").count == 2)
    #expect(reading.all("TRN").allSatisfy { $0[2].hasPrefix("EOB-") })
    document.payments[0].amount = Money(minorUnits: 87_50)
    #expect(refusal(document)?.obstacle == .paymentDiffers(difference: Money(minorUnits: -87_50)))
  }

  @Test("A number of a payment with characters that X12 has no place for is refused")
  func number() {
    var document = document(payment())
    document.payments[0].number = "5*6"
    let reason = refusal(document)
    #expect(reason?.path == "/payments/0")
    #expect(reason?.obstacle == .unwritable(.paymentNumber))
  }
}
