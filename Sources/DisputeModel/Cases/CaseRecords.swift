/// The member's records and the case log as one, with the place from which each entry came.
public struct CaseRecords: Hashable, Sendable {
  /// An entry and its place.
  public struct Sourced<Value: Hashable & Sendable>: Hashable, Sendable {
    /// The entry.
    public let value: Value
    /// The file that it stands in.
    public let source: EvidenceSource
    /// RFC 6901 pointer to it; in the case log the index of its line.
    public let path: String

    /// The entry as evidence.
    public func evidence(says: String) -> FindingEvidence {
      FindingEvidence(source: source, path: path, says: says)
    }
  }

  /// The records as they were written.
  public let records: MemberRecords
  /// Messages, calls and letters of both, in the order of their days.
  public let communications: [Sourced<Communication>]
  /// Appeals of both, in the order of their days; a decision in the log is joined to its appeal.
  public let appeals: [Sourced<Appeal>]
  /// Cases that the member opened.
  public let openings: [Sourced<CaseEvent>]
  /// Cases that the member closed.
  public let closings: [Sourced<CaseEvent>]
  /// Decisions in the log for which no appeal is known.
  public let strayDecisions: [Sourced<CaseEvent>]

  /// Joins records and a log of which every line is an event.
  public init(records: MemberRecords = MemberRecords(), events: [CaseEvent] = []) {
    self.init(
      records: records, log: events.enumerated().map { LoggedEvent(index: $0.offset, event: $0.element) })
  }

  /// Joins records and log.
  ///
  /// The events are taken in the order of their days, as a member may write down later what happened before; those of
  /// one day in the order of their lines.
  public init(records: MemberRecords, log: [LoggedEvent]) {
    self.records = records
    var communications = records.communications.enumerated().map { index, value in
      Sourced(value: value, source: .records, path: "/communications/\(index)")
    }
    var appeals = records.appeals.enumerated().map { index, value in
      Sourced(value: value, source: .records, path: "/appeals/\(index)")
    }
    var openings: [Sourced<CaseEvent>] = []
    var closings: [Sourced<CaseEvent>] = []
    var strays: [Sourced<CaseEvent>] = []
    for logged in Self.byDay(log) {
      let event = logged.event
      let path = "/\(logged.index)"
      let sourced = Sourced(value: event, source: .caseLog, path: path)
      switch event.event {
      case .opened: openings.append(sourced)
      case .closed: closings.append(sourced)
      case .communication:
        communications.append(Sourced(value: Communication(event), source: .caseLog, path: path))
      case .appealFiled:
        guard let place = appeals.firstIndex(where: { $0.value.isSameFiling(as: event) }) else {
          appeals.append(Sourced(value: Appeal(event), source: .caseLog, path: path))
          continue
        }
        var appeal = appeals[place].value
        appeal.filedOn = appeal.filedOn ?? event.day
        appeal.channel = appeal.channel ?? event.channel
        appeal.caseNumber = appeal.caseNumber ?? event.caseNumber
        appeals[place] = Sourced(value: appeal, source: appeals[place].source, path: appeals[place].path)
      case .decided:
        // What the records say too is said once.
        if appeals.contains(where: { $0.value.isSameDecision(as: event) }) { continue }
        guard let place = Self.place(of: event, in: appeals) else {
          strays.append(sourced)
          continue
        }
        var appeal = appeals[place].value
        appeal.decidedOn = event.day
        appeal.decisionReceivedOn = event.receivedOn
        appeal.outcome = event.outcome
        appeals[place] = Sourced(value: appeal, source: appeals[place].source, path: appeals[place].path)
      }
    }
    self.communications = Self.byDay(communications, \.on)
    self.appeals = Self.byDay(appeals, \.filedOn)
    self.openings = openings
    self.closings = closings
    strayDecisions = strays
  }

  /// Every claim number that records or log name, with its place.
  public var namedClaims: [(number: String, source: EvidenceSource, path: String)] {
    func named<Value>(_ entries: [Sourced<Value>], _ number: (Value) -> String?) -> [(
      number: String, source: EvidenceSource, path: String
    )] {
      entries.compactMap { entry in number(entry.value).map { ($0, entry.source, entry.path) } }
    }
    return named(communications, \.claimNumber) + named(appeals, \.claimNumber)
      + named(openings, \.claimNumber) + named(closings, \.claimNumber)
      + named(strayDecisions, \.claimNumber)
      + records.criteria.enumerated().compactMap { index, entry in
        entry.claimNumber.map { ($0, .records, "/criteria/\(index)") }
      }
      + records.notices.enumerated().compactMap { index, entry in
        entry.claimNumber.map { ($0, .records, "/notices/\(index)") }
      }
  }

  /// The appeal that a decision decides: of its level, or the last one that is still open.
  private static func place(of decision: CaseEvent, in appeals: [Sourced<Appeal>]) -> Int? {
    appeals.lastIndex { entry in
      entry.value.claimNumber == decision.claimNumber && entry.value.decidedOn == nil
        && (decision.level == nil || decision.level == entry.value.level)
        && !(entry.value.filedOn.flatMap { filed in decision.day.map { $0 < filed } } ?? false)
    }
  }

  /// Events in the order of their days; what is of one day keeps its order.
  private static func byDay(_ log: [LoggedEvent]) -> [LoggedEvent] {
    log.enumerated().sorted { a, b in
      guard let day = a.element.event.day, let other = b.element.event.day, day != other else {
        return a.offset < b.offset
      }
      return day < other
    }.map(\.element)
  }

  /// Entries in the order of their days, those without a day first; what is of one day keeps its order.
  private static func byDay<Value>(
    _ entries: [Sourced<Value>], _ day: (Value) -> CalendarDate?
  ) -> [Sourced<Value>] {
    let dated = entries.enumerated().map { (index: $0, day: day($1.value), entry: $1) }
    return dated.sorted { a, b in
      guard a.day != b.day else { return a.index < b.index }
      guard let first = a.day else { return true }
      return b.day.map { first < $0 } ?? false
    }.map(\.entry)
  }
}

extension Communication {
  /// The communication that an event of the case log tells of.
  init(_ event: CaseEvent) {
    self.init()
    on = event.day
    channel = event.channel
    claimNumber = event.claimNumber
    reference = event.reference
    summary = event.note
  }
}

extension Appeal {
  /// Whether an event of the case log tells of the filing that is written down here: the same level and day, or the
  /// payer's own number of it.
  fileprivate func isSameFiling(as event: CaseEvent) -> Bool {
    claimNumber == event.claimNumber && level != nil && level == event.level
      && (filedOn == nil || filedOn == event.day || caseNumber != nil && caseNumber == event.caseNumber)
  }

  /// Whether an event of the case log tells of the decision that is written down here.
  fileprivate func isSameDecision(as event: CaseEvent) -> Bool {
    claimNumber == event.claimNumber && decidedOn != nil && decidedOn == event.day && outcome == event.outcome
      && (event.level == nil || level == event.level)
  }

  /// The appeal that an event of the case log tells of.
  init(_ event: CaseEvent) {
    self.init()
    claimNumber = event.claimNumber
    level = event.level
    filedOn = event.day
    channel = event.channel
    caseNumber = event.caseNumber
  }
}
