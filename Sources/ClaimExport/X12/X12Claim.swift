internal import DisputeModel

/// A claim that has everything that a remittance advice needs.
struct X12Claim {
  /// The claim itself.
  let claim: Claim
  /// The patient's name, and the other texts, as they can be written.
  let patient: String
  let claimNumber: String
  let provider: String
  let npi: String
  /// The claim's amounts.
  let balance: X12Balance
  /// The service lines' amounts; empty when the claim can be told as a whole only.
  let lines: [X12Line]

  /// Longest texts, in characters.
  ///
  /// - Source: 005010X221A1: NM103, CLP07, N102.
  private enum Longest {
    static let name = 60
    static let claimNumber = 50
  }

  /// Checks a claim.
  ///
  /// - Parameters:
  ///   - claim: the claim.
  ///   - numbers: of providers, where the claim has none.
  /// - Throws: the first thing that is missing or does not balance.
  init(_ claim: Claim, _ numbers: ProviderNumbers) throws(X12Obstacle) {
    guard claim.status != .pending else { throw .pending }
    self.claim = claim
    guard let number = try X12Characters.writable(claim.claimNumber, longest: Longest.claimNumber) else {
      throw .noClaimNumber
    }
    guard let patient = try X12Characters.writable(claim.patient.name, longest: Longest.name) else {
      throw .noPatient
    }
    guard let provider = try X12Characters.writable(claim.provider.name, longest: Longest.name) else {
      throw .noProvider
    }
    let given = claim.provider.name.flatMap { numbers.byName[$0] } ?? numbers.ofOnlyProvider
    guard let npi = claim.provider.npi ?? given, NationalProviderIdentifier.isValid(npi) else {
      throw .noProviderNumber
    }
    claimNumber = number
    self.patient = patient
    self.provider = provider
    self.npi = npi
    // Where a document shares a column among amounts, its row of totals often leaves the column out.
    let merged = claim.mergedTotals.isEmpty ? claim.lines.flatMap(\.mergedAmounts) : claim.mergedTotals
    balance = try X12Balance(claim.totals, merged, printed: claim.lines.flatMap(\.adjustments))
    lines = X12Line.lines(of: claim, balance) ?? []
    let amounts = [balance.billed, balance.paid, balance.owed ?? .zero] + balance.adjustments.map(\.amount)
    guard amounts.allSatisfy({ $0.magnitude <= Self.largest }) else { throw .tooLarge }
  }

  /// Ten digits.
  ///
  /// - Source: 005010X221A1, section on data element 782.
  private static let largest = Money(minorUnits: 99_999_999_99)

  /// How the claim was processed.
  ///
  /// - Source: 005010X221A1, CLP02.
  var statusCode: String {
    switch claim.status {
    case .reversed: "22"
    case .denied: "4"
    case .paid, .partiallyDenied, .adjusted, .pending:
      // Other coverage paid first, so this plan is not the first one.
      claim.totals[.otherInsurance].map { $0 == .zero ? "1" : "2" } ?? "1"
    }
  }
}
