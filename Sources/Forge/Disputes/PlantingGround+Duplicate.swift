internal import DisputeModel

extension PlantingGround {
  /// A claim that comes again under another number.
  func plantDuplicate(using random: inout SplitMix64) -> Harvest? {
    guard hasDistinctServices else { return nil }
    var books = before
    let first = Decision.claim(for: visit, in: network, plan: plan, books: &books)
    var again = visit
    again.number = RandomPeople.fill("86########", using: &random)
    again.received = visit.processed.later(days: random.int(1...9))
    again.processed = again.received.later(days: random.int(1...20))
    // The whole claim, or one of its services.
    if random.chance(30) { again.services = [random.pick(visit.services)] }
    let second = Decision.claim(for: again, in: network, plan: plan, books: &books)
    var ground = self
    ground.visit = again
    let planted = second.lines.enumerated().map { index, line in
      ground.mistake(
        .duplicateProcessing, line: index, stakes: [line.owed],
        companions: network == .outOfNetwork ? [.balanceBilling] : [],
        "processed twice" + (habits.codes ? "" : ", without codes"))
    }
    return Harvest(claims: [first, second], planted: planted, books: books)
  }

  /// A line denied as a duplicate of one that was never paid, or that nobody has seen.
  func plantDuplicateDenial(using random: inout SplitMix64) -> Harvest? {
    guard hasDistinctServices else { return nil }
    var books = before
    var claim = Decision.claim(for: visit, in: network, plan: plan, books: &books)
    let index = random.int(0...claim.lines.count - 1)
    let bears = random.chance(40)
    let stakes = deny(&claim.lines[index], .duplicate, bears: bears, inFull: true, using: &random)
    books = before
    books.count(claim)
    claim.books = books
    guard random.chance(50) else {
      return Harvest(
        claims: [claim],
        planted: [
          mistake(
            .duplicateProcessing, line: index, stakes: tellsOwed(claim, index) ? stakes : stakes + [nil],
            least: .possible, companions: balance, "denied, no original\(bears ? ", borne" : "")")
        ], books: books)
    }
    // The original was refused too, for a reason that the plan's terms allow.
    var original = visit
    original.number = RandomPeople.fill("86########", using: &random)
    original.services = [visit.services[index]]
    var books2 = before
    var refused = Decision.claim(for: original, in: network, plan: plan, books: &books2)
    _ = deny(&refused.lines[0], .other, bears: false, inFull: true, using: &random)
    refused.books = before
    original.received = visit.received
    return Harvest(
      claims: [refused, claim],
      planted: [
        mistake(
          .duplicateProcessing, line: index, stakes: tellsOwed(claim, index) ? stakes : stakes + [nil],
          companions: balance, "denied, original never paid\(bears ? ", borne" : "")")
      ], books: books)
  }

  /// Whether no service of the visit looks like another one of it.
  private var hasDistinctServices: Bool {
    visit.services.allSatisfy { $0.later == 0 && $0.service.kind != .acupuncture }
      && Set(visit.services.map { habits.codes ? $0.service.code : $0.service.description }).count
        == visit.services.count
  }

  var balance: Set<FindingKind> { network == .outOfNetwork ? [.balanceBilling] : [] }
}
