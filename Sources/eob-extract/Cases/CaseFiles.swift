internal import ArgumentParser
internal import ChildPrograms
internal import DisputeModel
internal import Extraction
internal import Glibc
internal import RecordFiles

/// The files that cases stand in.
struct CaseFiles: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Your records; they say how many levels of appeal the plan has. Without it, records.yaml here if there is one.",
      valueName: "file"),
    completion: .file(extensions: ["yaml", "yml", "json"]))
  var records: String?

  @Option(
    help: ArgumentHelp("The case log (default: cases.jsonl beside the records, or here).", valueName: "file"),
    completion: .file(extensions: ["jsonl"]))
  var log: String?

  private static let usualRecords = "records.yaml"

  mutating func validate() throws {
    guard records != "", log != "" else { throw ValidationError("A file name is empty.") }
  }

  /// The log.
  var logFile: CaseLogFile {
    CaseLogFile(path: log ?? CaseLogFile.path(besideRecords: records ?? Self.usualRecords))
  }

  /// The records; empty ones where none are named and none are here.
  ///
  /// - Throws: the exit status after every mistake was told.
  func readRecords() throws -> RecordsFile? {
    let path = records ?? Self.usualRecords
    guard records != nil || access(path, F_OK) == 0 else { return nil }
    return try Self.records(at: path)
  }

  /// The records of a file.
  ///
  /// - Throws: the exit status after every mistake was told.
  static func records(at path: String) throws -> RecordsFile {
    let file = RecordsFile.read(path, reader: CompanionProgram.yamlReader.path())
    guard file.mistakes.isEmpty else {
      for mistake in file.mistakes { StandardError.show("\(mistake)\n") }
      throw ExitCode(ExitStatus.someFailed.rawValue)
    }
    return file
  }

  /// Appends an entry and shows where the case is now.
  ///
  /// - Throws: the exit status after it was told why the entry does not fit or cannot be written.
  func append(_ entry: CaseEntry) throws {
    let records = try readRecords()
    let known = records?.records ?? MemberRecords()
    let claim = entry.event.claimNumber
    do {
      switch try logFile.append({ entry.event(after: $0, records: known) }) {
      case .failure(let refusal):
        StandardError.write("\(claim): \(refusal)")
        throw ExitCode(ExitStatus.someFailed.rawValue)
      case .success(let appended):
        tellMistakes(of: appended.log)
        if appended.isNew { StandardError.write("\(logFile.path): begun") }
        let text = CaseText(log: appended.log, records: known, sources: sources(records))
        if text.entryCount(of: claim) == 1 { StandardError.write("\(claim): the first entry of this claim") }
        try TextOutput.print(text.stage(of: claim) + "\n")
      }
    } catch let failure as CaseLogFile.Failure {
      throw exitCode(for: failure)
    }
  }

  /// Reads the log.
  ///
  /// - Throws: the exit status after it was told why it cannot be read.
  func readLog() throws -> CaseLog {
    do throws(CaseLogFile.Failure) {
      let log = try logFile.read()
      tellMistakes(of: log)
      return log
    } catch {
      throw exitCode(for: error)
    }
  }

  /// How entries name these files.
  func sources(_ records: RecordsFile?) -> CaseText.Sources {
    CaseText.Sources(
      log: logFile.path, records: records?.path ?? Self.usualRecords, lines: records?.lines ?? [:])
  }

  private func tellMistakes(of log: CaseLog) {
    for mistake in log.mistakes { StandardError.show("\(logFile.path):\(mistake)\n") }
  }

  private func exitCode(for failure: CaseLogFile.Failure) -> ExitCode {
    let reason =
      switch failure {
      case .system(let errno): String(cString: strerror(errno))
      case .tooLarge: "too large for a case log"
      case .cutShort: "the entry could be written in part only; is the disk full?"
      }
    StandardError.write("\(logFile.path): \(reason)")
    return ExitCode(ExitStatus.someFailed.rawValue)
  }
}
