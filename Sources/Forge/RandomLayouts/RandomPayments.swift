internal import DisputeModel

/// Random payments of a scenario's claims.
enum RandomPayments {
  /// A payment to the provider for every claim that the plan pays for; none where the traits announce none.
  static func payments(
    _ traits: LayoutTraits, _ scenario: Scenario, using random: inout SplitMix64
  ) -> [Payment] {
    guard traits.payments != .none else { return [] }
    let method = random.pick([PaymentMethod.check, .check, .eft])
    return scenario.claims.compactMap { claimCase in
      let amount = claimCase.claim.totals.value(.planPaid)
      guard amount > .zero else { return nil }
      var payment = Payment()
      payment.method = method
      payment.number = random.digits(random.int(7...10))
      payment.date = claimCase.claim.processedDate?.adding(days: 1)
      payment.amount = amount
      payment.payee = claimCase.claim.provider.name
      return payment
    }
  }
}
