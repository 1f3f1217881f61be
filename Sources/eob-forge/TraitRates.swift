import Forge

/// How documents that have a trait are read, against the average of all.
struct TraitRates {
  private var all = Tally()
  private var byTrait: [String: Tally] = [:]

  /// Traits of fewer documents say nothing.
  private static let leastDocuments = 5

  mutating func add(_ comparison: Comparison, traits: [String]) {
    all.add(comparison)
    for trait in traits { byTrait[trait, default: Tally()].add(comparison) }
  }

  /// One line for each trait, the worst first.
  var lines: [String] {
    let average = TraitRates.failures(all)
    let rates = byTrait.filter { $0.value.documents >= TraitRates.leastDocuments }
      .map { (trait: $0.key, tally: $0.value, rate: TraitRates.failures($0.value)) }
      .sorted { ($1.rate, $0.trait) < ($0.rate, $1.trait) }
    return ["fields that failed, by trait; average \(TraitRates.tenths(average))%"]
      + rates.map { entry in
        let difference = entry.rate - average
        let name = entry.trait + String(repeating: " ", count: max(1, 36 - entry.trait.count))
        return name
          + "\(TraitRates.tenths(entry.rate))%  (\(difference < 0 ? "" : "+")\(TraitRates.tenths(difference)))"
          + "  documents \(entry.tally.documents)  exact \(entry.tally.exact)  silent \(entry.tally.silent)"
      }
  }

  /// Thousandths of all fields that are missing or wrong.
  private static func failures(_ tally: Tally) -> Int {
    tally.fields == 0 ? 0 : (tally.fields - tally.correct) * 1000 / tally.fields
  }

  private static func tenths(_ thousandths: Int) -> String {
    (thousandths < 0 ? "-" : "") + "\(abs(thousandths) / 10).\(abs(thousandths) % 10)"
  }
}
