import DisputeModel
import Forge
import Testing

/// Random claims obey the identities of the claims document.
@Suite struct IdentityTests {
  @Test(arguments: LayoutCatalog.all.map(\.name))
  func linesAndTotalsBalance(layout: String) throws {
    let profile = try #require(LayoutCatalog.layout(named: layout)).profile
    for seed in 1...50 as ClosedRange<UInt64> {
      var random = SplitMix64(seed: seed)
      let scenario = RandomClaims.scenario(for: profile, using: &random)
      #expect(profile.claims.contains(scenario.claims.count))
      for claimCase in scenario.claims {
        let claim = claimCase.claim
        #expect(claim.lines.allSatisfy { balances($0.amounts) }, "seed \(seed)")
        #expect(balances(claim.totals), "seed \(seed)")
        #expect(RandomClaims.sums(claim.lines) == claim.totals)
        #expect(claimCase.percents.count == claim.lines.count)
        let codes = Set(claim.lines.flatMap { $0.remarkCodes ?? [] })
        #expect(codes == Set(claim.remarks.map(\.code)), "seed \(seed)")
        #expect(NationalProviderIdentifier.isValid(claim.provider.npi ?? ""))
      }
    }
  }

  @Test func statusFollowsTheLines() {
    func line(notCovered: Int64) -> ServiceLine {
      var line = ServiceLine()
      line.amounts[.billed] = Money(minorUnits: 100)
      line.amounts[.notCovered] = Money(minorUnits: notCovered)
      return line
    }
    let denied = line(notCovered: 100)
    let partly = line(notCovered: 40)
    #expect(ClaimArithmetic.status(of: [denied, denied]) == .denied)
    #expect(ClaimArithmetic.status(of: [denied, partly]) == .partiallyDenied)
    #expect(ClaimArithmetic.status(of: [partly]) == .paid)
  }

  private func balances(_ amounts: Amounts) -> Bool {
    func value(_ kind: AmountKind) -> Money { amounts[kind] ?? .zero }
    let shares = value(.copay) + value(.deductible) + value(.coinsurance)
    let owed = value(.patientResponsibility) - shares
    return value(.billed) - value(.discount) - value(.notCovered) == value(.allowed)
      && value(.allowed) - shares == value(.planPaid) && owed >= .zero && owed <= value(.notCovered)
  }
}
