import DisputeModel
import Forge
import Testing

extension EndToEnd {
  /// The forge prints what its truth says: a check of the forge that needs no parser.
  @Suite struct ForgeTruthTests {
    @Test(arguments: LayoutCatalog.all.map(\.name))
    func everyValueIsOnThePage(layout: String) throws {
      let form = try #require(LayoutCatalog.layout(named: layout))
      for seed in 1...8 as ClosedRange<UInt64> {
        let forgery = Forgery(layout: form, seed: seed)
        if forgery.style.doublesBold { continue }
        let text = try Reading.text(forgery.bytes).lowercased()
        for value in printedValues(forgery.truth) {
          let packed = value.lowercased().filter { !$0.isWhitespace }
          #expect(text.contains(packed), "\(layout) seed \(seed): “\(value)” is not on the page")
        }
      }
    }

    @Test func everyValueOfARandomLayoutIsOnThePage() throws {
      for seed in 1...60 as ClosedRange<UInt64> {
        let forgery = RandomForgery(seed: seed)
        // Names that wrap in narrow columns are torn apart in the order of glyphs.
        if forgery.style.doublesBold || forgery.traits.tables == .claimColumns { continue }
        let text = try Reading.text(forgery.bytes).lowercased()
        for value in printedValues(forgery.truth) {
          let packed = value.lowercased().filter { !$0.isWhitespace }
          #expect(text.contains(packed), "random seed \(seed): “\(value)” is not on the page")
        }
      }
    }

    private func printedValues(_ document: ClaimsDocument) -> [String] {
      let member = [document.member?.name, document.member?.memberId, document.member?.groupNumber]
      return member.compactMap { $0 }
        + document.claims.flatMap { claim in
          [claim.claimNumber, claim.patient.name, claim.provider.name].compactMap { $0 }
            + ([claim.totals] + claim.lines.map(\.amounts)).flatMap { amounts in
              amounts.kinds.compactMap { amounts[$0] }.map(whole)
            } + claim.lines.compactMap(\.procedureCode)
        }
    }

    /// The amount with thousands separators, and without its sign, which has many forms, and cents, which some
    /// forms leave out.
    private func whole(_ amount: Money) -> String {
      let digits = String(amount.magnitude.minorUnits / 100)
      return digits.count > 3 ? "\(digits.dropLast(3)),\(digits.suffix(3))" : digits
    }
  }
}
