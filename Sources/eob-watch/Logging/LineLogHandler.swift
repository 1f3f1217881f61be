internal import JSONCoding
internal import Extraction
internal import Glibc
internal import Logging

/// Writes one line per entry: words for people, or JSON for programs.
struct LineLogHandler: LogHandler {
  var logLevel: Logger.Level
  var metadata: Logger.Metadata = [:]
  private let form: LogForm

  init(form: LogForm, level: Logger.Level) {
    self.form = form
    logLevel = level
  }

  subscript(metadataKey key: String) -> Logger.Metadata.Value? {
    get { metadata[key] }
    set { metadata[key] = newValue }
  }

  // Swift 6.1 gets an older swift-log, which knows no events.
  #if compiler(>=6.2)
    func log(event: LogEvent) { write(event.level, event.message, event.metadata) }
  #else
    func log(
      level: Logger.Level, message: Logger.Message, metadata: Logger.Metadata?, source: String, file: String,
      function: String, line: UInt
    ) {
      write(level, message, metadata)
    }
  #endif

  private func write(_ level: Logger.Level, _ message: Logger.Message, _ metadata: Logger.Metadata?) {
    let values = self.metadata.merging(metadata ?? [:]) { $1 }.sorted { $0.key < $1.key }
    switch form {
    case .text:
      let rest = values.map { " \($0.key)=\($0.value)" }.joined()
      StandardError.show("\(Timestamp.now) \(level.rawValue) \(message)\(rest)\n")
    case .json:
      var text = JSONText(pretty: false)
      text.beginObject()
      text.key("time")
      text.string(Timestamp.now)
      text.key("level")
      text.string(level.rawValue)
      text.key("message")
      text.string("\(message)")
      for (key, value) in values {
        text.key(text: key)
        text.string("\(value)")
      }
      text.endObject()
      text.endLine()
      StandardError.show(String(decoding: text.bytes, as: UTF8.self))
    }
  }
}

/// Times as ISO 8601 spells them, in UTC.
enum Timestamp {
  /// The time now, to the millisecond.
  static var now: String {
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    return text(milliseconds: Int64(time.tv_sec) * 1000 + Int64(time.tv_nsec) / 1_000_000)
  }

  /// A time, to the millisecond.
  static func text(milliseconds: Int64) -> String {
    var seconds = time_t(milliseconds / 1000)
    var parts = tm()
    gmtime_r(&seconds, &parts)
    var text = [CChar](repeating: 0, count: 32)
    let count = strftime(&text, text.count, "%Y-%m-%dT%H:%M:%S", &parts)
    let fraction = String(1000 + milliseconds % 1000).dropFirst()
    return String(decoding: text.prefix(count).map(UInt8.init(bitPattern:)), as: UTF8.self) + ".\(fraction)Z"
  }
}
