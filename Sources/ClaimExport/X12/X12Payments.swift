internal import DisputeModel

/// Which printed payment each transaction set tells.
///
/// A payment belongs to the set of the provider that it names; one that names nobody belongs to the only set.
struct X12Payments {
  /// A payment that a set tells.
  struct Told {
    /// The payment.
    var payment: Payment
    /// The number of the check or transfer.
    var number: X12Element?
  }

  private struct Entry {
    var place: Int
    var payment: Payment
    var payee: X12Payee
  }

  private let entries: [Entry]

  /// Looks up whom the payments went to; payments of nothing went to nobody.
  init(_ document: ClaimsDocument) {
    entries = document.payments.enumerated().compactMap { place, payment in
      payment.amount == .zero
        ? nil : Entry(place: place, payment: payment, payee: X12Payee(of: payment, in: document))
    }
  }

  /// The payments that no provider got.
  var obstacles: [X12Refusal.Reason] {
    entries.compactMap { entry in
      switch entry.payee {
      case .member: X12Refusal.Reason(path: Self.path(entry), obstacle: .paidToMember)
      case .other: X12Refusal.Reason(path: Self.path(entry), obstacle: .paidToSomebodyElse)
      case .provider, .unnamed: nil
      }
    }
  }

  /// The one payment of each set; nothing where there is none, or more than one.
  ///
  /// - Throws: `paymentDiffers` where the payments of a set are not what its claims were paid; what a number has no place
  ///   for.
  func payments(of sets: [[X12Claim]]) throws(X12Refusal) -> [Told?] {
    var found: [Told?] = Array(repeating: nil, count: sets.count)
    // Payments that name nobody are of all sets together, unless others name some of the providers.
    var shares: [[Int]: [Entry]] = [:]
    let areAllUnnamed = entries.allSatisfy { $0.payee == .unnamed }
    for entry in entries {
      let places = sets.indices.filter { place in
        guard case .provider(let name) = entry.payee else { return sets.count == 1 || areAllUnnamed }
        return sets[place].contains { X12Payee.isSame(name, $0.claim.provider.name) }
      }
      shares[places, default: []].append(entry)
    }
    for (places, payments) in shares.sorted(by: { $0.key.lexicographicallyPrecedes($1.key) })
    where !places.isEmpty {
      try check(payments, paid: places.map { Self.paid(sets[$0]) }.reduce(.zero, +))
      if places.count == 1, payments.count == 1 { found[places[0]] = try told(payments[0]) }
    }
    return found
  }

  private func told(_ entry: Entry) throws(X12Refusal) -> Told {
    do {
      return Told(payment: entry.payment, number: try .identifier(entry.payment.number, .paymentNumber))
    } catch {
      throw X12Refusal(reasons: [.init(path: Self.path(entry), obstacle: error)])
    }
  }

  /// Compares payments with what was paid: they are that together, or one of them is their sum.
  private func check(_ payments: [Entry], paid: Money) throws(X12Refusal) {
    let amounts = payments.compactMap(\.payment.amount)
    guard let first = payments.first, amounts.count == payments.count else { return }
    let sum = amounts.reduce(.zero, +)
    guard sum != paid, !amounts.contains(paid) else { return }
    throw X12Refusal(reasons: [
      .init(path: Self.path(first), obstacle: .paymentDiffers(difference: sum - paid))
    ])
  }

  private static func paid(_ claims: [X12Claim]) -> Money { claims.reduce(.zero) { $0 + $1.paid } }

  private static func path(_ entry: Entry) -> String { "/payments/\(entry.place)" }
}
