internal import DisputeModel

/// The limits that documents show as met.
struct MetLimits {
  /// What shows that a limit was met before a line was processed.
  struct Sign {
    let limit: Money
    let certainty: Certainty
    let evidence: [FindingEvidence]
    /// What else was compared.
    let places: [ClaimsPlace]
  }

  private struct Entry {
    let document: ClaimsDocument
    let plan: DecidingPlan
    let index: Int
    /// Met by this day, and where that stands.
    let day: CalendarDate?
    let dayPath: String
    /// The person whose limit it is; `nil` for the family's.
    let patient: Int?
    /// Whether the limit is a person's and the document is about several.
    let isOfUnknownPerson: Bool
    var accumulator: Accumulator { document.accumulators[index] }
    var sha256: String { document.source.sha256 }
    var limit: Money { accumulator.limit ?? .zero }
  }

  private let entries: [Entry]
  /// What the claims that stand charge.
  private let charges: LimitCharges
  /// What was charged in its time, also by claims that were adjusted since.
  private let chargesOfTheTime: LimitCharges

  /// Finds the limits that are met in a docket's documents.
  init(in docket: Docket) {
    charges = LimitCharges(of: docket.standing)
    chargesOfTheTime = LimitCharges(of: docket.claims.filter { $0.claim.status != .reversed })
    var patients: [String: Set<Int>] = [:]
    for filed in docket.claims { patients[filed.document.source.sha256, default: []].insert(filed.patient) }
    entries = docket.documents.flatMap { document -> [Entry] in
      let own = patients[document.source.sha256] ?? []
      let plan = DecidingPlan(of: document)
      let (day, dayPath) = Self.day(of: document)
      return document.accumulators.indices.filter { Self.isMet(document.accumulators[$0]) }.map { index in
        let isFamily = document.accumulators[index].scope == .family
        return Entry(
          document: document, plan: plan, index: index, day: day, dayPath: dayPath,
          patient: !isFamily && own.count == 1 ? own.first : nil,
          isOfUnknownPerson: !isFamily && own.count != 1)
      }
    }
  }

  /// The surest sign that a limit was met before a line was processed; `nil` when there is none.
  func sign(for line: FiledLine, _ kind: AccumulatorKind) -> Sign? {
    let filed = line.filed
    let plan = DecidingPlan(of: filed.document)
    let applying = entries.filter { entry in
      entry.accumulator.kind == kind && entry.plan.isSame(as: plan)
        && Self.isSameNetwork(entry.accumulator, line)
        && Self.isOfYear(line, entry) && (entry.patient == nil || entry.patient == filed.patient)
    }
    return applying.filter { !isFilledUp(by: line, $0) }.compactMap { sign($0, for: line) }
      .max { $0.certainty < $1.certainty }
  }

  /// Whether the claims at hand explain all that counts towards a limit, and the line came before it was full.
  private func isFilledUp(by line: FiledLine, _ entry: Entry) -> Bool {
    guard let used = entry.accumulator.used, let year = line.serviceDates?.from.year else { return false }
    let group = LimitCharges.Group(
      kind: entry.accumulator.kind, year: year, patient: entry.patient,
      network: entry.accumulator.network ?? .inNetwork)
    return chargesOfTheTime.most(of: group, under: entry.plan, until: entry.day) >= used
      && charges.least(of: group, under: entry.plan, before: line) < entry.limit
  }

  private func sign(_ entry: Entry, for line: FiledLine) -> Sign? {
    let filed = line.filed
    let hasOneNetwork = LimitCharges.networks(of: line).count == 1
    let pointer = FindingEvidence(
      source: .claims, path: "/accumulators/\(entry.index)/used", document: entry.sha256,
      says: "\(entry.accumulator.used ?? .zero) of \(entry.limit) met")
    guard entry.sha256 != filed.document.source.sha256 else {
      // The very claims of a document may have used up its limit: more cannot be known from it alone.
      let isSure = entry.accumulator.kind == .deductible && !entry.isOfUnknownPerson && hasOneNetwork
      return Sign(
        limit: entry.limit, certainty: isSure ? .likely : .possible, evidence: [pointer],
        places: Self.places(comparedOf: line, with: entry))
    }
    guard !entry.isOfUnknownPerson, Self.isSameMember(entry.document, filed.document), let day = entry.day,
      let decidedOn = filed.decidedOn, day < decidedOn, let visit = line.serviceDates?.from,
      !Self.isOpen(entry.accumulator, in: filed.document)
    else { return nil }
    // A later statement may tell of an earlier decision.
    let isLater = line.earliestDecision.map { $0 > day } ?? false
    // An adjustment decides anew what counted already.
    let isDoubtful =
      !isLater || !hasOneNetwork || filed.claim.status == .adjusted
      || filed.claim.provider.networkStatus == nil
    let certainty: Certainty = isDoubtful ? .possible : visit > day ? .certain : .likely
    return Sign(
      limit: entry.limit, certainty: certainty,
      evidence: [
        pointer,
        FindingEvidence(source: .claims, path: entry.dayPath, document: entry.sha256, says: "met by \(day)"),
      ],
      places: Self.places(comparedOf: line, with: entry) + filed.decisionPlaces)
  }

  private static func places(comparedOf line: FiledLine, with entry: Entry) -> [ClaimsPlace] {
    [ClaimsPlace(document: entry.sha256, path: "/accumulators/\(entry.index)")] + line.dayPlaces
      + line.filed.networkPlaces + (entry.patient == nil ? [] : line.filed.patientPlaces)
  }

  private static func isMet(_ accumulator: Accumulator) -> Bool {
    guard let used = accumulator.used, let limit = accumulator.limit else { return false }
    return limit > .zero && used >= limit
  }

  /// Whether a document shows the same limit as open: then a new plan year has begun, or the earlier one was mended.
  private static func isOpen(_ accumulator: Accumulator, in document: ClaimsDocument) -> Bool {
    document.accumulators.contains {
      $0.kind == accumulator.kind && $0.scope == accumulator.scope && $0.network == accumulator.network
        && !isMet($0)
    }
  }

  private static func isSameNetwork(_ accumulator: Accumulator, _ line: FiledLine) -> Bool {
    // A limit without a network is the one that most plans have: in network.
    LimitCharges.networks(of: line).contains(accumulator.network ?? .inNetwork)
  }

  /// A limit holds for one year; where the document prints none, for the calendar year of its date.
  private static func isOfYear(_ line: FiledLine, _ entry: Entry) -> Bool {
    guard let visit = line.serviceDates?.from else { return true }
    if let printed = entry.accumulator.planYear.flatMap({ Int($0) }) { return printed == visit.year }
    return entry.day.map { $0.year == visit.year } ?? (entry.sha256 == line.filed.document.source.sha256)
  }

  /// The day of a document, and where it stands: its own, or that of its last decision.
  private static func day(of document: ClaimsDocument) -> (day: CalendarDate?, path: String) {
    if let day = document.statementDate { return (day, "/statementDate") }
    let last = document.claims.enumerated().compactMap { index, claim in
      claim.processedDate.map { (day: $0, path: "/claims/\(index)/processedDate") }
    }.max { $0.day < $1.day }
    return (last?.day, last?.path ?? "/claims")
  }

  private static func isSameMember(_ a: ClaimsDocument, _ b: ClaimsDocument) -> Bool {
    if let number = a.member?.memberId, let other = b.member?.memberId { return number == other }
    guard let name = PersonName(a.member?.name), let other = PersonName(b.member?.name) else { return false }
    return name.isSamePerson(as: other)
  }
}
