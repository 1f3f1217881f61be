internal import DisputeModel

/// A claim that has everything that a remittance advice needs.
struct X12Claim {
  /// The claim itself.
  let claim: Claim
  /// Who is paid, and the provider's number.
  let provider: X12Element
  let npi: X12Element
  /// What the plan paid.
  let paid: Money
  /// The claim's loop (2100) with its services (2110).
  let loop: X12Segments

  /// Checks a claim, and writes its part.
  ///
  /// - Parameters:
  ///   - claim: the claim.
  ///   - member: the subscriber.
  ///   - numbers: of providers, where the claim has none.
  /// - Throws: the first thing that is missing, has no place in the standard or does not balance.
  init(_ claim: Claim, member: Member?, _ numbers: ProviderNumbers) throws(X12Obstacle) {
    guard claim.status != .pending else { throw .pending }
    guard let number = try X12Element.identifier(claim.claimNumber, .claimNumber) else {
      throw .noClaimNumber
    }
    let people = try X12People(claim.patient, member)
    guard let provider = try X12Element.name(claim.provider.name, .providerName) else { throw .noProvider }
    guard let given = claim.provider.npi ?? numbers.number(of: claim.provider.name),
      NationalProviderIdentifier.isValid(given),
      let npi = try X12Element.identifier(given, .providerNumber)
    else { throw .noProviderNumber }
    self.claim = claim
    self.provider = provider
    self.npi = npi
    let differences = try X12Line.differences(of: claim)
    let balance = try X12Claim.balance(of: claim, differences)
    paid = balance.paid
    let lines = try differences.flatMap { differences throws(X12Obstacle) in
      try X12Line.lines(of: claim, differences, balance)
    }
    loop = try X12Claim.loop(of: claim, number, people, member, balance, lines ?? [])
  }

  /// The claim's amounts.
  ///
  /// - Throws: also `noAmount` for what the member owes, where nothing tells it: the standard has it be the sum of the
  ///   patient's adjustments.
  private static func balance(
    of claim: Claim, _ ofLines: [X12Difference]?
  ) throws(X12Obstacle) -> X12Balance {
    let printed = claim.lines.flatMap(\.adjustments)
    let difference: X12Difference
    if let ofLines, !printed.isEmpty, isAll(claim.lines, of: claim) {
      // Which column a printed adjustment is part of, its own line tells better.
      difference = X12Difference(sumOf: ofLines)
    } else {
      // Where a document shares a column among amounts, its row of totals often leaves the column out.
      let merged = claim.mergedTotals.isEmpty ? claim.lines.flatMap(\.mergedAmounts) : claim.mergedTotals
      difference = try X12Difference(
        claim.totals, merged, printed: printed, isWhole: claim.lines.count == 1)
    }
    let balance = try X12Balance(
      difference, owed: claim.totals[.patientResponsibility] ?? sum(.patientResponsibility, claim.lines),
      account: claim.totals[.accountPaid])
    guard balance.owed != nil else { throw .noAmount(.patientResponsibility) }
    return balance
  }

  /// Whether the lines' amounts are all of the claim's.
  private static func isAll(_ lines: [ServiceLine], of claim: Claim) -> Bool {
    let kinds: [AmountKind] = [.billed, .planPaid, .discount, .notCovered, .otherInsurance]
    return (kinds + AmountKind.costShares).allSatisfy { kind in
      lines.reduce(Money.zero) { $0 + ($1.amounts[kind] ?? .zero) } == claim.totals[kind] ?? .zero
    }
  }

  /// The sum of an amount that all lines tell.
  private static func sum(_ kind: AmountKind, _ lines: [ServiceLine]) -> Money? {
    let amounts = lines.compactMap { $0.amounts[kind] }
    return amounts.isEmpty || amounts.count < lines.count ? nil : amounts.reduce(.zero, +)
  }

  /// How the claim was processed.
  ///
  /// - Source: 005010X221A1, CLP02.
  static func statusCode(of claim: Claim) -> X12Element {
    switch claim.status {
    case .reversed: "22"
    case .denied: "4"
    case .paid, .partiallyDenied, .adjusted, .pending:
      // Other coverage paid first, so this plan is not the first one.
      (claim.totals[.otherInsurance] ?? .zero) == .zero ? "1" : "2"
    }
  }
}
