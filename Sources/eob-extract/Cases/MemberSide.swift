internal import DisputeModel
internal import RecordFiles

/// What the member wrote down: records and case log, and where everything in them stands.
struct MemberSide {
  /// Both; empty where there is no file.
  let records: CaseRecords

  private let file: RecordsFile?
  private let logPath: String

  /// Reads both.
  ///
  /// - Throws: the exit status after every mistake was told.
  init(_ files: CaseFiles) throws {
    file = try files.readRecords()
    logPath = files.logFile.path
    records = CaseRecords(records: file?.records ?? MemberRecords(), log: try files.readLog().events)
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
      let index = pointer.split(separator: "/").first.flatMap { Int($0) }
      return logPath + (index.map { ":\($0 + 1)" } ?? "")
    }
  }
}
