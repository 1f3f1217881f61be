internal import DisputeModel

/// A family, those who treat it, and the visits of one year.
struct RandomHousehold {
  var people: [Person] = []
  var memberId: String
  var plan: PlanDesign
  var visits: [Visit] = []
  var noise = Noise()
  private var hasNamesake = false

  private static let facilities = ["Westbridge Regional Hospital", "Eastbrook Medical Center"]

  init(using random: inout SplitMix64) {
    let year = random.int(2022...2025)
    plan = PlanDesign(year: year, using: &random)
    memberId = RandomPeople.fill("U########", using: &random)
    drawPeople(using: &random)
    var practices: [Practice] = []
    for kind in ServiceClass.allCases {
      for _ in 0..<random.int(1...2) {
        let practice = Self.practice(kind, using: &random)
        // Where no number is printed, the name has to tell who it was.
        if !practices.contains(where: { $0.hasLikeName(practice) }) { practices.append(practice) }
      }
    }
    for _ in 0..<random.int(3...11) { addVisit(among: practices, using: &random) }
    addNoise(among: practices, using: &random)
    if hasNamesake {
      for visit in visits where [0, people.count - 1].contains(visit.patient) {
        noise.add("child of the same name", to: visit.number)
      }
    }
    visits.sort { ($0.processed, $0.number) < ($1.processed, $1.number) }
  }

  private mutating func drawPeople(using random: inout SplitMix64) {
    let family = random.pick(Vocabulary.lastNames)
    let firsts = random.shuffle(Vocabulary.firstNames)
    let middle = random.chance(20) ? " \(random.pick(["A", "J", "M"]))" : ""
    people = [Person(name: firsts[0] + middle + " " + family, relationship: .self)]
    if random.chance(50) { people.append(Person(name: firsts[1] + " " + family, relationship: .spouse)) }
    for child in 0..<(random.chance(50) ? random.int(1...2) : 0) {
      people.append(Person(name: firsts[2 + child] + " " + family, relationship: .child))
    }
    if people.contains(where: { $0.relationship == .child }), random.chance(5) {
      people[people.count - 1].name = people[0].name + " Jr"
      hasNamesake = true
    }
  }

  private static func practice(_ kind: ServiceClass, using random: inout SplitMix64) -> Practice {
    let name =
      kind == .emergency || kind == .surgery
      ? random.pick(facilities)
      : kind == .behavioral
        ? RandomPeople.name(capitals: false, using: &random) + " " + random.pick(["LCSW", "PhD"])
        : RandomPeople.name(capitals: false, using: &random) + " "
          + random.pick(["MD", "Associates", "Group", "Clinic"])
    let npi = RandomPeople.npi(using: &random)
    return Practice(name: name, npi: npi, network: random.chance(78) ? .inNetwork : .outOfNetwork, kind: kind)
  }

  private mutating func addVisit(among practices: [Practice], using random: inout SplitMix64) {
    guard let first = CalendarDate(year: plan.year, month: 1, day: 4) else { return }
    let visit = visit(
      of: random.int(0...people.count - 1), at: random.pick(practices),
      on: first.later(days: random.int(0...330)), using: &random)
    let isFree = !visits.contains { other in
      other.patient == visit.patient && abs(other.day.days(until: visit.day)) < 9
    }
    if isFree { visits.append(visit) }
  }

  func visit(
    of patient: Int, at practice: Practice, on day: CalendarDate, using random: inout SplitMix64
  ) -> Visit {
    let received = day.later(days: random.int(8...15))
    var visit = Visit(
      number: RandomPeople.fill("86########", using: &random), patient: patient, practice: practice, day: day,
      received: received, processed: received.later(days: random.int(1...25)), services: [],
      accountNumber: random.digits(8))
    var kinds = [practice.kind]
    if random.chance(40) { kinds.append(practice.kind) }
    if [.office, .specialist, .preventive, .emergency].contains(practice.kind),
      practice.network == .inNetwork, random.chance(40)
    {
      kinds.append(random.pick([.laboratory, .equipment]))
    }
    for kind in kinds {
      let choice = OfferedService.of(kind).filter { offered in
        !visit.services.contains { $0.service == offered }
      }
      guard !choice.isEmpty else { continue }
      visit.services.append(Self.given(random.pick(choice), using: &random))
    }
    return visit
  }

  static func given(_ service: OfferedService, using random: inout SplitMix64) -> GivenService {
    let cents = random.int((service.dollars.lowerBound * 100)...(service.dollars.upperBound * 100))
    var given = GivenService(
      service: service, billed: Money(minorUnits: Int64(random.chance(40) ? cents / 100 * 100 : cents)),
      discount: random.int(80...550))
    if random.chance(15) { given.units = random.int(2...4) }
    if random.chance(12) { given.modifiers = [random.pick(["25", "26", "GP", "LT", "RT"])] }
    return given
  }

  /// What looks like a mistake and is none.
  private mutating func addNoise(among practices: [Practice], using random: inout SplitMix64) {
    guard !visits.isEmpty else { return }
    let chosen = random.int(0...visits.count - 1)
    let visit = visits[chosen]
    func add(_ name: String, _ other: Visit) {
      noise.add(name, to: visit.number)
      noise.add(name, to: other.number)
      visits.append(other)
    }
    var other = visit
    other.number = RandomPeople.fill("86########", using: &random)
    other.accountNumber = random.digits(8)
    switch random.int(1...10) {
    case 1:
      other.day = visit.day.later(days: random.int(1...7))
      other.received = max(other.received, other.day.later(days: 3))
      other.processed = max(other.processed, other.received.later(days: 2))
      add("the same service on two days", other)
    case 2 where people.count > 1:
      other.patient = (visit.patient + 1) % people.count
      add("two patients with the same service on one day", other)
    case 3:
      visits[chosen].services[0].units = random.int(2...4)
      noise.add("units", to: visit.number)
    case 4:
      visits[chosen].services[0].modifiers = ["LT"]
      var twin = visits[chosen].services[0]
      twin.modifiers = ["RT"]
      visits[chosen].services.append(twin)
      noise.add("both sides", to: visit.number)
    case 5:
      visits[chosen].services.append(visit.services[0])
      visits[chosen].services[visits[chosen].services.count - 1].later = random.int(1...4)
      noise.add("the same service on two days of a claim", to: visit.number)
    case 6 where !Self.facilities.contains(visit.practice.name):
      other.practice.npi = RandomPeople.npi(using: &random)
      other.practice.name = RandomPeople.name(capitals: false, using: &random) + " PT"
      guard !practices.contains(where: { $0.hasLikeName(other.practice) }) else { return }
      add("the same service at two practices on one day", other)
    default: break
    }
  }
}
