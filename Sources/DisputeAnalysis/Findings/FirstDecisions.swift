internal import DisputeModel

/// The order in which services were first decided.
enum FirstDecisions {
  /// The claims that stand; an adjustment has the place of the claim that it replaces, where that is at hand.
  static func inOrder(_ docket: Docket) -> [FiledClaim] {
    let claims = docket.inOrderOfDecision
    guard claims.contains(where: { $0.claim.replaces != nil }) else { return claims }
    let named = Dictionary(grouping: docket.claims.filter { $0.number != nil }) { $0.number }
    let days = claims.map { day(of: $0, among: named) }
    return claims.indices.sorted { a, b in
      switch (days[a], days[b]) {
      case (let day?, let other?): (day, a) < (other, b)
      case (nil, nil): a < b
      case (let day, _): day != nil
      }
    }.map { claims[$0] }
  }

  /// The day on which a claim, or what it goes back to, was decided first.
  private static func day(of filed: FiledClaim, among named: [String?: [FiledClaim]]) -> CalendarDate? {
    var numbers = Set([filed.number])
    var day = filed.decidedOn
    var earlier = filed.claim.replaces
    // Each number once: two claims may name each other.
    while let number = earlier, numbers.insert(number).inserted {
      let replaced = (named[number] ?? []).filter { OtherCoverage.isOnePayer($0, filed) }
      day = (replaced.compactMap(\.decidedOn) + [day].compactMap { $0 }).min()
      earlier = replaced.lazy.compactMap(\.claim.replaces).first
    }
    return day
  }
}
