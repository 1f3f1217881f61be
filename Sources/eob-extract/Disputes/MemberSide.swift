internal import DisputeModel
internal import RecordFiles

/// What the member wrote down: records and case log, and where everything in them stands.
struct MemberSide {
  /// The records; empty ones where there is no file.
  let records: MemberRecords
  /// The events of the log in the order of its lines.
  let events: [CaseEvent]

  private let file: RecordsFile?
  private let log: [LoggedEvent]
  private let logPath: String

  /// Reads both.
  ///
  /// - Throws: the exit status after every mistake was told.
  init(_ files: CaseFiles) throws {
    file = try files.readRecords()
    log = try files.readLog().events
    logPath = files.logFile.path
    records = file?.records ?? MemberRecords()
    events = log.map(\.event)
  }

  /// The file that a pointer points into, and the 1-based line where that is known, such as `records.yaml:12`.
  func place(_ source: EvidenceSource, _ pointer: String) -> String {
    switch source {
    case .claims: return ""
    case .records:
      // An entry is named by its pointer; what is wrong with it is mostly its number.
      let line = file?.lines[pointer + "/claimNumber"] ?? file?.lines[pointer]
      return (file?.path ?? "") + (line.map { ":\($0)" } ?? "")
    case .caseLog:
      let index = pointer.split(separator: "/").first.flatMap { Int($0) } ?? -1
      return logPath + (log.indices.contains(index) ? ":\(log[index].index + 1)" : "")
    }
  }
}
