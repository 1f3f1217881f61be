internal import DisputeModel

extension PlantingGround {
  /// A claim that names another service than the one that was given.
  func plantWrongCode(using random: inout SplitMix64) -> Harvest? {
    guard habits.codes, !isSharedDay else { return nil }
    let index = random.int(0...visit.services.count - 1)
    let given = visit.services[index]
    guard given.later == 0, given.service.kind != .emergency, given.service.kind != .acupuncture,
      visit.services.filter({ $0.service.code == given.service.code }).count == 1
    else {
      return nil
    }
    let others = OfferedService.all.filter { other in
      !visit.services.contains { $0.service.code == other.code }
        && other.kind != .emergency && other.kind != .acupuncture
        && (other.kind == .behavioral) == (given.service.kind == .behavioral)
    }
    let alike = others.filter { $0.kind == given.service.kind }
    let choice = random.chance(60) ? alike : others
    guard !choice.isEmpty else { return nil }
    var wrong = visit
    wrong.services[index] = RandomHousehold.given(random.pick(choice), using: &random)
    wrong.services[index].units = given.units
    wrong.services[index].modifiers = given.modifiers
    var books = before
    let claim = Decision.claim(for: wrong, in: network, plan: plan, books: &books)
    let terms = plan.terms(given.service.kind, network)
    let right = right().claim.lines[index]
    let owed = claim.lines[index].owed
    // Terms that are written down in words only cannot be looked up by a code.
    let stakes: [Money?] =
      terms.isFixedPrice && habits.terms == .words && wrong.services[index].service.kind != given.service.kind
      ? [owed - (terms.copay ?? .zero), nil]
      : terms.isFixedPrice
        ? (right.owed == min(terms.copay ?? .zero, right.allowed) && right.owed == terms.copay ?? .zero
          ? [owed - right.owed] : [owed - right.owed, owed - (terms.copay ?? .zero), nil]) : [nil]
    let isAlike = wrong.services[index].service.kind == given.service.kind
    return Harvest(
      claims: [claim],
      planted: [
        mistake(
          .wrongProcedureCode, line: index, stakes: stakes,
          companions: network == .outOfNetwork ? [.balanceBilling] : [],
          "\(given.service.code) as \(wrong.services[index].service.code), "
            + (isAlike ? "one family" : "another family")
            + (terms.isFixedPrice ? ", fixed price" : ""))
      ], books: books, performed: visit.services.map(\.service.code))
  }
}
