internal import DisputeModel
internal import JSONReading

/// Reads one line of the case log.
struct CaseEventForm {
  private let json: JSONValue
  private let line: Int

  /// The event; keys that nobody knows are passed over.
  static func event(_ bytes: [UInt8], line: Int) throws(CaseLogMistake) -> CaseEvent {
    let json: JSONValue
    do {
      json = try JSONReader.value(of: bytes)
    } catch {
      throw CaseLogMistake(line: line, fault: .notJSON)
    }
    guard case .object = json else { throw CaseLogMistake(line: line, fault: .notAnObject) }
    return try CaseEventForm(json: json, line: line).event()
  }

  private func event() throws(CaseLogMistake) -> CaseEvent {
    var event = CaseEvent(
      at: try required("at", reading: Self.time),
      claimNumber: try required("claimNumber", reading: Self.words),
      event: try required("event", reading: WrittenValue.choice))
    event.on = try value("on", reading: WrittenValue.date)
    event.level = try value("level", reading: WrittenValue.choice)
    event.channel = try value("channel", reading: WrittenValue.choice)
    event.caseNumber = try value("caseNumber", reading: Self.words)
    event.reference = try value("reference", reading: Self.words)
    event.outcome = try value("outcome", reading: WrittenValue.choice)
    event.receivedOn = try value("receivedOn", reading: WrittenValue.date)
    event.note = try value("note", reading: Self.words)
    if event.event == .appealFiled, event.level == nil {
      throw CaseLogMistake(line: line, fault: .missing(key: "level"))
    }
    return event
  }

  private func required<Value>(
    _ key: String, reading: (String) throws(ValueMistake) -> Value
  ) throws(CaseLogMistake) -> Value {
    guard let value = try value(key, reading: reading) else {
      throw CaseLogMistake(line: line, fault: .missing(key: key))
    }
    return value
  }

  private func value<Value>(
    _ key: String, reading: (String) throws(ValueMistake) -> Value
  ) throws(CaseLogMistake) -> Value? {
    let text: String
    switch json[key] {
    case nil, .null?: return nil
    case .string(let written)?: text = written
    case .number(let spelling)?: text = spelling
    default: throw CaseLogMistake(line: line, fault: .value(key: key, message: "must be text"))
    }
    do throws(ValueMistake) {
      return try reading(text)
    } catch {
      throw CaseLogMistake(line: line, fault: .value(key: key, message: error.message))
    }
  }

  private static func words(_ text: String) throws(ValueMistake) -> String {
    guard text.contains(where: { !$0.isWhitespace }) else { throw ValueMistake("is empty") }
    return text
  }

  /// A time begins with its day: `2026-04-20T15:02:11Z`.
  private static func time(_ text: String) throws(ValueMistake) -> String {
    guard CalendarDate(iso: String(text.prefix(10))) != nil,
      text.dropFirst(10).first.map({ "Tt ".contains($0) }) == true
    else { throw ValueMistake("“\(text)” is no time such as 2026-04-20T15:02:11Z") }
    return text
  }
}
