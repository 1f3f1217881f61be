internal import JSONReading

/// Values as the template library wants them.
enum TemplateValues {
  /// Dictionaries, arrays, texts and truths.
  static func object(of value: JSONValue) -> Any {
    switch value {
    case .object(let members):
      Dictionary(members.map { ($0.key, object(of: $0.value)) }) { $1 } as [String: Any]
    case .array(let items): items.map(object) as [Any]
    case .string(let text): text
    case .number(let spelling): spelling
    case .bool(let truth): truth
    case .null: false
    }
  }
}
