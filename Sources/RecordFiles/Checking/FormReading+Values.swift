internal import DisputeModel
internal import FormFiles

/// Values of records. Each is `nil` where there is none, and where there is a mistake, which is noted.
extension FormReading {
  /// Reads a single value with `reading`, which gives the value or says what is wrong.
  mutating func value<Value>(
    _ name: String, of entry: RecordEntry,
    reading: (String, FormNode.ScalarKind) throws(ValueMistake) -> Value
  ) -> Value? {
    entry.members[name].flatMap { value($0, at: entry.path(name), reading: reading) }
  }

  /// Reads a single value that stands anywhere.
  mutating func value<Value>(
    _ node: FormNode, at key: String,
    reading: (String, FormNode.ScalarKind) throws(ValueMistake) -> Value
  ) -> Value? {
    guard case .scalar(let text, let kind) = node.content else {
      fault("must be a single value, not \(Self.kind(of: node))", key: key, at: node.mark)
      return nil
    }
    do throws(ValueMistake) {
      guard kind != .nothing, text.contains(where: { !$0.isWhitespace }) else {
        throw ValueMistake("is empty")
      }
      return try reading(text, kind)
    } catch {
      fault(error.message, key: key, at: node.mark)
      return nil
    }
  }

  /// One line, or several where `lines` allows them; numbers are taken as they are spelled.
  mutating func words(_ name: String, of entry: RecordEntry, lines: Bool = false) -> String? {
    value(name, of: entry) { text, kind throws(ValueMistake) in
      try WrittenValue.words(text, kind, lines: lines)
    }
  }

  /// An amount that is not negative.
  mutating func money(_ name: String, of entry: RecordEntry) -> Money? {
    value(name, of: entry) { text, _ throws(ValueMistake) in try WrittenValue.money(text) }
  }

  /// A share of a whole.
  mutating func share(_ name: String, of entry: RecordEntry) -> Share? {
    value(name, of: entry) { text, _ throws(ValueMistake) in try WrittenValue.share(text) }
  }

  /// A day.
  mutating func date(_ name: String, of entry: RecordEntry) -> CalendarDate? {
    value(name, of: entry) { text, _ throws(ValueMistake) in try WrittenValue.date(text) }
  }

  /// True or false.
  mutating func truth(_ name: String, of entry: RecordEntry) -> Bool? {
    value(name, of: entry) { text, kind throws(ValueMistake) in try WrittenValue.truth(text, kind) }
  }

  /// A whole number of a range.
  mutating func number(_ name: String, of entry: RecordEntry, in range: ClosedRange<Int>) -> Int? {
    value(name, of: entry) { text, _ throws(ValueMistake) in
      guard text.utf8.allSatisfy({ (48...57).contains($0) }), let number = Int(text), range.contains(number)
      else {
        throw ValueMistake("“\(text)” must be a whole number from \(range.lowerBound) to \(range.upperBound)")
      }
      return number
    }
  }

  /// One of a list of words.
  mutating func choice<Choice: RawRepresentable<String> & CaseIterable>(
    _ name: String, of entry: RecordEntry, as type: Choice.Type = Choice.self
  ) -> Choice? {
    value(name, of: entry) { text, _ throws(ValueMistake) in try WrittenValue.choice(text) }
  }

  /// A National Provider Identifier.
  mutating func npi(_ name: String, of entry: RecordEntry) -> String? {
    value(name, of: entry) { text, _ throws(ValueMistake) in try WrittenValue.npi(text) }
  }

  /// A list of values, each once.
  mutating func values(
    _ name: String, of entry: RecordEntry,
    reading: (String, FormNode.ScalarKind) throws(ValueMistake) -> String
  ) -> [String] {
    var result: [String] = []
    for (index, node) in list(entry.members[name], at: entry.path(name)).enumerated() {
      let found = value(node, at: "\(entry.path(name))[\(index)]", reading: reading)
      if let found, !result.contains(found) { result.append(found) }
    }
    return result
  }

  /// Codes of services.
  mutating func procedureCodes(of entry: RecordEntry) -> [String] {
    values("procedureCodes", of: entry) { text, _ throws(ValueMistake) in try WrittenValue.procedureCode(text)
    }
  }

  /// Descriptions of services, with `*` for any text.
  mutating func descriptions(of entry: RecordEntry) -> [String] {
    values("descriptions", of: entry) { text, kind throws(ValueMistake) in
      try WrittenValue.words(text, kind, lines: false)
    }
  }

  /// Notes that a day lies before another one that must come first.
  mutating func order(
    _ first: (name: String, day: CalendarDate?), _ second: (name: String, day: CalendarDate?),
    of entry: RecordEntry
  ) {
    guard let earlier = first.day, let later = second.day, later < earlier else { return }
    fault(
      "\(later) lies before \(first.name), \(earlier)", key: entry.path(second.name),
      at: entry.members[second.name]?.mark)
  }
}
