internal import ArgumentParser
internal import DisputeModel
internal import Extraction
internal import JSONCoding
internal import JSONReading
internal import PDFWorkers

/// What the member wrote down: records, and the case log.
struct MemberSide {
  /// The records; empty ones where no file is named.
  var records = MemberRecords()
  /// The events of the log in the order of its lines.
  var events: [CaseEvent] = []
  /// The file that a pointer's source is, and the 1-based line of the pointer in it where that is known.
  var place: (EvidenceSource, String) -> (file: String, line: Int?)? = { _, _ in nil }

  /// Reads both.
  ///
  /// - Throws: the exit status after every mistake was told.
  static func read(records: String?, log: String?) throws -> MemberSide {
    var side = MemberSide()
    let logPath = log ?? records.map(logPath)
    do {
      if let records {
        side.records = try JSONCoder.decode(MemberRecords.self, from: bytes(records))
      }
      if let logPath {
        var reader = try JSONReader(try bytes(logPath))
        while let line = try reader.next() {
          side.events.append(try JSONCoder.decode(CaseEvent.self, from: line.value))
        }
      }
    } catch PDFReadError.notFound where log == nil && records != nil {
    } catch {
      StandardError.write("\(records ?? logPath ?? ""): \(error)")
      throw ExitCode(ExitStatus.someFailed.rawValue)
    }
    side.place = { source, path in
      switch source {
      case .claims: nil
      case .records: records.map { ($0, nil) }
      case .caseLog: logPath.map { ($0, path.split(separator: "/").first.flatMap { Int($0) }.map { $0 + 1 }) }
      }
    }
    return side
  }

  private static func logPath(beside records: String) -> String {
    records.lastIndex(of: "/").map { String(records[...$0]) + "cases.jsonl" } ?? "cases.jsonl"
  }

  private static func bytes(_ path: String) throws(PDFReadError) -> [UInt8] {
    try InputFile.read(SystemPath(path), maxBytes: DocumentLimits().maxBytes)
  }
}
