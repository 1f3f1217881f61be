/// A day by which something has to be done, and how it came about.
///
/// In JSON the keys are the property names, dates are `YYYY-MM-DD`; what is not known is absent.
public struct Deadline: Hashable, Sendable {
  /// What has to be done.
  public let kind: DeadlineKind
  /// The last day.
  public let date: CalendarDate
  /// The day that the period was counted from.
  public let countedFrom: CalendarDate
  /// What that day is.
  public let basis: DeadlineBasis
  /// The rule's citation.
  public let rule: String
  /// Whether this is the later date of a presumption, which is information only and never to be relied on.
  public let latest: Bool
  /// The last open day before a last day on which no mail goes; `nil` when `date` itself is one.
  public let sendBy: CalendarDate?
  /// Days that were not counted, because the clock stood still; `nil` for none.
  public let pausedDays: Int?
  /// What else a reader has to be told.
  public let notes: [DeadlineNote]

  /// Creates a deadline as it is; `DeadlineRules` calculates them.
  public init(
    kind: DeadlineKind, date: CalendarDate, countedFrom: CalendarDate, basis: DeadlineBasis, rule: String,
    latest: Bool = false, sendBy: CalendarDate? = nil, pausedDays: Int? = nil, notes: [DeadlineNote] = []
  ) {
    self.kind = kind
    self.date = date
    self.countedFrom = countedFrom
    self.basis = basis
    self.rule = rule
    self.latest = latest
    self.sendBy = sendBy
    self.pausedDays = pausedDays
    self.notes = notes
  }

  /// The same with something more to tell.
  public func with(_ note: DeadlineNote) -> Deadline {
    Deadline(
      kind: kind, date: date, countedFrom: countedFrom, basis: basis, rule: rule, latest: latest,
      sendBy: sendBy,
      pausedDays: pausedDays, notes: notes + [note])
  }

  /// Who has to act.
  public var actor: DeadlineActor { kind.actor }

  /// Whether the last day has passed on a day.
  public func isPast(on day: CalendarDate) -> Bool { date < day }
}

extension Deadline: Codable {
  private enum CodingKeys: String, CodingKey {
    case kind, date, countedFrom, basis, rule, latest, sendBy, pausedDays, notes
  }

  /// Reads a deadline; `latest`, `sendBy`, `pausedDays` and `notes` may be absent.
  ///
  /// - Throws: `DecodingError`.
  public init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    self.init(
      kind: try values.decode(DeadlineKind.self, forKey: .kind),
      date: try values.decode(CalendarDate.self, forKey: .date),
      countedFrom: try values.decode(CalendarDate.self, forKey: .countedFrom),
      basis: try values.decode(DeadlineBasis.self, forKey: .basis),
      rule: try values.decode(String.self, forKey: .rule),
      latest: try values.decodeIfPresent(Bool.self, forKey: .latest) ?? false,
      sendBy: try values.decodeIfPresent(CalendarDate.self, forKey: .sendBy),
      pausedDays: try values.decodeIfPresent(Int.self, forKey: .pausedDays),
      notes: try values.decodeIfPresent([DeadlineNote].self, forKey: .notes) ?? [])
  }

  /// Writes a deadline; no key for what is absent, and none for `notes` without a note.
  public func encode(to encoder: any Encoder) throws {
    var values = encoder.container(keyedBy: CodingKeys.self)
    try values.encode(kind, forKey: .kind)
    try values.encode(date, forKey: .date)
    try values.encode(countedFrom, forKey: .countedFrom)
    try values.encode(basis, forKey: .basis)
    try values.encode(rule, forKey: .rule)
    try values.encode(latest, forKey: .latest)
    try values.encodeIfPresent(sendBy, forKey: .sendBy)
    try values.encodeIfPresent(pausedDays, forKey: .pausedDays)
    if !notes.isEmpty { try values.encode(notes, forKey: .notes) }
  }
}
