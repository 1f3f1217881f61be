public import DisputeModel

/// Cases as text for the terminal.
public struct CaseText: Sendable {
  /// From where entries are told: names and lines of the files.
  public struct Sources: Sendable {
    /// Name of the log.
    public var log: String
    /// Name of the records.
    public var records: String
    /// The line of everything in the records, by pointer.
    public var lines: [String: Int]

    /// Names the files.
    public init(log: String, records: String, lines: [String: Int]) {
      self.log = log
      self.records = records
      self.lines = lines
    }
  }

  private struct Entry {
    var day: CalendarDate?
    var words: String
    var place: String
  }

  private let log: CaseLog
  private let records: MemberRecords
  private let cases: CaseRecords
  private let sources: Sources

  /// Prepares to tell of what stands in both.
  public init(log: CaseLog, records: MemberRecords, sources: Sources) {
    self.log = log
    self.records = records
    self.sources = sources
    cases = CaseRecords(records: records, log: log.events)
  }

  /// Numbers of the claims that the member follows, in the order in which they are first named.
  public var claimNumbers: [String] {
    let all =
      log.events.map(\.event.claimNumber) + records.communications.compactMap(\.claimNumber)
      + records.appeals.compactMap(\.claimNumber)
    var seen: Set<String> = []
    return all.filter { seen.insert($0).inserted }
  }

  /// A claim's stage in one line.
  public func stage(of claimNumber: String) -> String {
    let progress = cases.progress(of: claimNumber)
    let since = progress.history.moves.last.map { ", since \($0.on)" } ?? ""
    return "\(Self.plain(claimNumber)): \(progress.stage.title)\(since)"
  }

  /// A claim's entries in the order of their days, and what does not fit.
  public func text(of claimNumber: String) -> String {
    var text = stage(of: claimNumber) + "\n"
    let entries = entries(of: claimNumber)
    let width = entries.map { $0.words.count }.max() ?? 0
    for entry in entries {
      let words = entry.words + String(repeating: " ", count: width - entry.words.count)
      text += "  \(entry.day?.description ?? "(no date) ")  \(words)  \(entry.place)\n"
    }
    for refusal in cases.progress(of: claimNumber).refusals {
      let place = place(refusal.evidence.source, refusal.evidence.path)
      text += "  \(refusal.evidence.says) does not fit the steps before it  \(place)\n"
    }
    return text
  }

  /// How many entries there are about a claim.
  public func entryCount(of claimNumber: String) -> Int { entries(of: claimNumber).count }

  // MARK: Entries

  private func entries(of claimNumber: String) -> [Entry] {
    var entries: [Entry] = []
    for (index, entry) in records.communications.enumerated() where entry.claimNumber == claimNumber {
      let words = Self.words(entry.channel?.title ?? "communication", entry.reference, entry.summary)
      entries.append(Entry(day: entry.on, words: words, place: place(.records, "/communications/\(index)")))
    }
    for (index, appeal) in records.appeals.enumerated() where appeal.claimNumber == claimNumber {
      entries += self.entries(of: appeal, place: place(.records, "/appeals/\(index)"))
    }
    for logged in log.events where logged.event.claimNumber == claimNumber {
      entries.append(
        Entry(
          day: logged.event.day, words: Self.words(for: logged.event),
          place: place(.caseLog, "/\(logged.index)")))
    }
    return entries.enumerated().sorted { a, b in
      guard let first = a.element.day, let second = b.element.day, first != second else {
        return a.offset < b.offset
      }
      return first < second
    }.map(\.element)
  }

  private func entries(of appeal: Appeal, place: String) -> [Entry] {
    let level = appeal.level?.title ?? "appeal"
    var entries = [
      Entry(
        day: appeal.filedOn,
        words: Self.words("\(level) filed", appeal.channel?.title, appeal.caseNumber, nil), place: place)
    ]
    if appeal.decidedOn != nil || appeal.outcome != nil {
      entries.append(
        Entry(
          day: appeal.decidedOn,
          words: Self.decision(level, appeal.outcome, received: appeal.decisionReceivedOn), place: place))
    }
    return entries
  }

  private func place(_ source: EvidenceSource, _ path: String) -> String {
    switch source {
    case .caseLog: "\(sources.log):\((Int(path.dropFirst()) ?? 0) + 1)"
    default: sources.records + (sources.lines[path].map { ":\($0)" } ?? "")
    }
  }

  // MARK: Words

  private static func words(for event: CaseEvent) -> String {
    let level = event.level?.title ?? "appeal"
    return switch event.event {
    case .opened: words("opened", event.note)
    case .communication: words(event.channel?.title ?? "communication", event.reference, event.note)
    case .appealFiled: words("\(level) filed", event.channel?.title, event.caseNumber, event.note)
    case .decided:
      words(decision(level, event.outcome, received: event.receivedOn), event.caseNumber, event.note)
    case .closed: words("closed", event.note)
    }
  }

  private static func decision(
    _ level: String, _ outcome: AppealOutcome?, received: CalendarDate?
  ) -> String {
    "\(level) decided\(outcome.map { ": \($0.title)" } ?? "")\(received.map { ", received \($0)" } ?? "")"
  }

  private static func words(_ parts: String?...) -> String {
    plain(parts.compactMap { $0 }.joined(separator: "; "))
  }

  /// In one line, without what a terminal would take for commands.
  private static func plain(_ text: String) -> String {
    String(
      String.UnicodeScalarView(
        text.unicodeScalars.map { scalar in
          [.control, .format, .lineSeparator, .paragraphSeparator].contains(scalar.properties.generalCategory)
            ? " " : scalar
        }))
  }
}
