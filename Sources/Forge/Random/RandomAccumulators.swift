internal import DisputeModel

/// Random standing of deductibles and out-of-pocket limits.
enum RandomAccumulators {
  /// Individual and sometimes family limits, for one or both networks.
  static func accumulators(using random: inout SplitMix64) -> [Accumulator] {
    let networks: [NetworkStatus] = random.pick([[.inNetwork], [.inNetwork], [.outOfNetwork, .inNetwork]])
    let scopes: [AccumulatorScope] = random.pick([[.individual], [.individual, .family]])
    var accumulators: [Accumulator] = []
    for network in networks {
      for kind in [AccumulatorKind.deductible, .outOfPocketMaximum] {
        for scope in scopes {
          var accumulator = Accumulator(kind: kind)
          accumulator.scope = scope
          accumulator.network = network
          let dollars =
            (kind == .deductible ? random.pick([250, 500, 1000, 1500]) : random.pick([3000, 5000, 7000]))
            * (scope == .family ? 2 : 1)
          let limit = Int64(dollars) * 100
          accumulator.limit = Money(minorUnits: limit)
          accumulator.used = Money(
            minorUnits: random.chance(15) ? limit : limit * Int64(random.int(0...999)) / 1000)
          accumulators.append(accumulator)
        }
      }
    }
    return accumulators
  }
}
