public import DisputeModel
internal import JSONCoding
internal import JSONReading

/// The events of a case log, `cases.jsonl`: JSON Lines, one event a line, only ever appended to.
///
/// A line that is no event is passed over and named; nothing is ever taken away or written anew, so keys that nobody
/// knows stay where they are.
public struct CaseLog: Hashable, Sendable {
  /// The events, in the order of their lines.
  public private(set) var events: [LoggedEvent] = []
  /// Lines that are none.
  public private(set) var mistakes: [CaseLogMistake] = []
  /// Number of lines, empty ones too.
  public private(set) var lineCount = 0
  /// Whether the last line has no end, so that what is appended must begin with one.
  public private(set) var endsInsideLine = false

  private static let lineFeed = UInt8(ascii: "\n")

  /// A log without events.
  public init() {}

  /// Reads a log.
  public init(_ bytes: [UInt8]) {
    var lines = bytes.split(separator: Self.lineFeed, omittingEmptySubsequences: false)
    endsInsideLine = lines.last?.isEmpty == false
    if !endsInsideLine { lines.removeLast() }
    lineCount = lines.count
    for (index, line) in lines.enumerated() {
      guard line.contains(where: { !Self.isBlank($0) }) else { continue }
      do throws(CaseLogMistake) {
        events.append(
          LoggedEvent(index: index, event: try CaseEventForm.event(Array(line), line: index + 1)))
      } catch {
        let isCutOff = error.fault == .notJSON && endsInsideLine && index == lines.count - 1
        mistakes.append(isCutOff ? CaseLogMistake(line: error.line, fault: .cutOff) : error)
      }
    }
  }

  /// The bytes that add an event to the log: one line, before it the end of a line that has none.
  ///
  /// - Throws: `EncodingError` never, as events hold texts only.
  public func appending(_ event: CaseEvent) throws -> [UInt8] {
    (endsInsideLine ? [Self.lineFeed] : []) + (try JSONCoder.encode(event, pretty: false))
  }

  /// The log with an event behind the others, as `appending` would make it.
  public func with(_ event: CaseEvent) -> CaseLog {
    var log = self
    log.events.append(LoggedEvent(index: lineCount, event: event))
    log.lineCount += 1
    log.endsInsideLine = false
    return log
  }

  private static func isBlank(_ byte: UInt8) -> Bool { [0x20, 0x09, 0x0D].contains(byte) }
}
