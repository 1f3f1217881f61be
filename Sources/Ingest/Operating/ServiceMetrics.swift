internal import Glibc

/// Counts what the service notes, and writes the counts as Prometheus reads them.
///
/// - Privacy: numbers, states and codes only.
public final class ServiceMetrics: Sendable {
  /// Upper bounds of the times for reading, in milliseconds.
  private static let bounds = [5, 10, 25, 50, 100, 250, 500, 1000, 2500, 10_000, 60_000]

  private struct Counts {
    var finished: [DocumentState: Int] = [:]
    var errors: [String: Int] = [:]
    var postponed: [String: Int] = [:]
    var deliveries: [String: (arrived: Int, failed: Int, givenUp: Int)] = [:]
    var duplicates = 0
    var unreadable = 0
    var stalls = 0
    var isolated = 0
    var walks = 0
    var bytes = 0
    var buckets = Array(repeating: 0, count: ServiceMetrics.bounds.count)
    var milliseconds = 0
  }

  private let counts = Monitor(Counts())

  /// Creates metrics of nothing.
  public init() {}

  /// Counts a note.
  public func count(_ note: Note) {
    counts.change { counts in
      switch note {
      case .finished(_, let state, let code, let milliseconds, let byteCount):
        counts.finished[state, default: 0] += 1
        if let code { counts.errors[code, default: 0] += 1 }
        counts.bytes += byteCount
        counts.milliseconds += milliseconds
        for (index, bound) in Self.bounds.enumerated() where milliseconds <= bound {
          counts.buckets[index] += 1
        }
      case .duplicate: counts.duplicates += 1
      case .postponed(_, let code, _): counts.postponed[code, default: 0] += 1
      case .unreadable: counts.unreadable += 1
      case .isolated: counts.isolated += 1
      case .stalled: counts.stalls += 1
      case .walked: counts.walks += 1
      case .delivered(let channel): counts.deliveries[channel, default: (0, 0, 0)].arrived += 1
      case .undelivered(let channel, _, let isGivenUp):
        counts.deliveries[channel, default: (0, 0, 0)].failed += 1
        if isGivenUp { counts.deliveries[channel, default: (0, 0, 0)].givenUp += 1 }
      case .mended, .unwatched, .folderUnreadable: break
      }
    }
  }

  /// The text, version 0.0.4 of the format.
  public func text(queueDepth: Int, troubles: [Trouble], ledger: LedgerCounts?) -> String {
    let counts = counts.look { $0 }
    var text = MetricsText()
    text.family(
      "eob_documents_finished_total", "counter", "Documents that got their outcome since the start.")
    for state in DocumentState.allCases where state.isFinal && state != .forgotten {
      text.value(counts.finished[state] ?? 0, ["state": state.rawValue])
    }
    text.family("eob_document_errors_total", "counter", "Documents that failed, by code.")
    for (code, number) in counts.errors.sorted(by: { $0.key < $1.key }) { text.value(number, ["code": code]) }
    text.family("eob_document_retries_total", "counter", "Readings that failed and are tried again, by code.")
    for (code, number) in counts.postponed.sorted(by: { $0.key < $1.key }) {
      text.value(number, ["code": code])
    }
    text.single("eob_duplicates_total", "counter", "Files whose content had its outcome.", counts.duplicates)
    text.single("eob_unreadable_files_total", "counter", "Files that could not be opened.", counts.unreadable)
    text.single(
      "eob_isolated_readings_total", "counter", "Documents read in a process of their own.", counts.isolated)
    text.single("eob_stalls_total", "counter", "How often something was in the way.", counts.stalls)
    text.single("eob_walks_total", "counter", "Walks through all folders.", counts.walks)
    text.single("eob_document_bytes_total", "counter", "Bytes of documents that were read.", counts.bytes)
    readingTimes(of: counts, in: &text)
    text.family("eob_deliveries_total", "counter", "Messages, by channel and result.")
    for (channel, number) in counts.deliveries.sorted(by: { $0.key < $1.key }) {
      text.value(number.arrived, ["channel": channel, "result": "delivered"])
      text.value(number.failed, ["channel": channel, "result": "failed"])
      text.value(number.givenUp, ["channel": channel, "result": "givenUp"])
    }
    text.single("eob_queue_depth", "gauge", "Files that wait in memory.", queueDepth)
    text.single("eob_stalled", "gauge", "1 while something is in the way.", troubles.isEmpty ? 0 : 1)
    text.single("process_resident_memory_bytes", "gauge", "Memory of the service.", Self.residentBytes)
    if let ledger {
      text.family("eob_documents", "gauge", "Documents in the ledger, by state.")
      for state in DocumentState.allCases {
        text.value(ledger.documents[state] ?? 0, ["state": state.rawValue])
      }
      text.single("eob_deliveries_waiting", "gauge", "Messages that wait.", ledger.waitingDeliveries)
      text.single("eob_unreadable_files", "gauge", "Files that cannot be opened.", ledger.unreadableFiles)
    }
    return text.text
  }

  private func readingTimes(of counts: Counts, in text: inout MetricsText) {
    text.family("eob_reading_seconds", "histogram", "Time for reading and understanding a document.")
    let total = counts.finished.values.reduce(0, +)
    for (index, bound) in Self.bounds.enumerated() {
      text.value(counts.buckets[index], ["le": "\(Double(bound) / 1000)"], suffix: "_bucket")
    }
    text.value(total, ["le": "+Inf"], suffix: "_bucket")
    text.value("\(Double(counts.milliseconds) / 1000)", [:], suffix: "_sum")
    text.value(total, [:], suffix: "_count")
  }

  /// Memory of this process, in bytes: the second number of `/proc/self/statm`, in pages.
  private static var residentBytes: Int {
    guard let file = fopen("/proc/self/statm", "re") else { return 0 }
    defer { fclose(file) }
    var line = [CChar](repeating: 0, count: 128)
    guard fgets(&line, Int32(line.count), file) != nil else { return 0 }
    let fields = String(decoding: line.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self).split(
      separator: " ")
    return (fields.dropFirst().first.flatMap { Int($0) } ?? 0) * Int(sysconf(Int32(_SC_PAGESIZE)))
  }
}

/// Prometheus' text format.
struct MetricsText {
  private(set) var text = ""
  private var name = ""

  mutating func family(_ name: String, _ type: String, _ help: String) {
    self.name = name
    text += "# HELP \(name) \(help)\n# TYPE \(name) \(type)\n"
  }

  mutating func value(
    _ value: some CustomStringConvertible, _ labels: KeyValuePairs<String, String>, suffix: String = ""
  ) {
    let inner = labels.map { "\($0)=\"\($1)\"" }.joined(separator: ",")
    text += "\(name)\(suffix)\(inner.isEmpty ? "" : "{\(inner)}") \(value)\n"
  }

  mutating func single(_ name: String, _ type: String, _ help: String, _ value: Int) {
    family(name, type, help)
    self.value(value, [:])
  }
}
