internal import ChildPrograms
internal import DisputeModel
internal import Extraction
internal import FormFiles
internal import Ingest
internal import RecordFiles

/// A member's records and the case log beside them, read anew whenever findings are to be written.
struct KnownRecords: Sendable {
  /// The records' file.
  let path: String

  private var log: CaseLogFile { CaseLogFile(path: CaseLogFile.path(besideRecords: path)) }
  private var file: RecordsFile { RecordsFile.read(path, reader: CompanionProgram.yamlReader.path()) }

  /// Names every mistake on standard error; whether the records themselves are right.
  ///
  /// A line of the log that a crash has cut off must keep nobody from starting: findings wait for it, claims do not.
  func sayMistakes() -> Bool {
    let mistakes = file.mistakes
    for mistake in mistakes { StandardError.show("\(mistake)\n") }
    do throws(CaseLogFile.Failure) {
      for mistake in try log.read().mistakes {
        StandardError.show("\(log.path):\(mistake); findings wait until it is mended\n")
      }
    } catch {
      StandardError.show("\(log.path): cannot be read; findings wait until it can\n")
    }
    return mistakes.isEmpty
  }

  /// What the member knows.
  ///
  /// - Throws: what is wrong, without a word of what the files hold: findings that do not know of an appeal would be
  ///   wrong, so none are written.
  func read() throws(MessengerError) -> CaseRecords {
    let file = file
    guard file.mistakes.isEmpty else { throw MessengerError("the records have a mistake") }
    let log: CaseLog
    do throws(CaseLogFile.Failure) { log = try self.log.read() } catch {
      throw MessengerError("the case log cannot be read")
    }
    if let mistake = log.mistakes.first {
      throw MessengerError("the case log has a mistake in line \(mistake.line)")
    }
    return CaseRecords(records: file.records ?? MemberRecords(), log: log.events)
  }
}
