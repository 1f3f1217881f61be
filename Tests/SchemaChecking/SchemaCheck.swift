public import JSONReading

/// Checks values against a JSON Schema that uses a known set of keywords.
public struct SchemaCheck {
  private let root: JSONValue

  /// Keywords that say nothing about values.
  private static let annotations: Set<String> = ["$schema", "$id", "title", "description", "$defs", "format"]

  /// Creates a check against a schema.
  public init(schema: JSONValue) { root = schema }

  /// What is wrong with a value: a pointer and the keyword, one line each; empty when it conforms.
  public func faults(in value: JSONValue) -> [String] { faults(in: value, schema: root, at: "") }

  private func faults(in value: JSONValue, schema: JSONValue, at path: String) -> [String] {
    schema.members.flatMap { keyword -> [String] in
      holds(keyword, of: schema, for: value, at: path)
    }
  }

  private func holds(
    _ keyword: JSONValue.Member, of schema: JSONValue, for value: JSONValue, at path: String
  ) -> [String] {
    let fault = ["\(path.isEmpty ? "/" : path): \(keyword.key)"]
    let argument = keyword.value
    switch keyword.key {
    case "$ref": return reference(argument).map { faults(in: value, schema: $0, at: path) } ?? fault
    case "type": return Self.has(value, type: argument.string ?? "") ? [] : fault
    case "const": return value == argument ? [] : fault
    case "enum": return argument.items.contains(value) ? [] : fault
    case "pattern": return Self.matches(value, pattern: argument.string ?? "") ? [] : fault
    case "minimum":
      guard let number = value.number.flatMap({ Double($0) }) else { return [] }
      return number >= (argument.number.flatMap { Double($0) } ?? 0) ? [] : fault
    case "required":
      guard case .object = value else { return [] }
      return argument.items.allSatisfy { value[$0.string ?? ""] != nil } ? [] : fault
    case "minProperties":
      guard case .object = value else { return [] }
      return value.members.count >= Self.count(argument) ? [] : fault
    case "minItems":
      guard case .array = value else { return [] }
      return value.items.count >= Self.count(argument) ? [] : fault
    case "maxItems": return value.items.count <= Self.count(argument) ? [] : fault
    case "items":
      return value.items.enumerated().flatMap { faults(in: $1, schema: argument, at: "\(path)/\($0)") }
    case "properties":
      return value.members.flatMap { member in
        argument[member.key].map { faults(in: member.value, schema: $0, at: "\(path)/\(member.key)") } ?? []
      }
    case "additionalProperties":
      let others = value.members.filter { schema["properties"]?[$0.key] == nil }
      if argument == .bool(false) { return others.isEmpty ? [] : fault }
      return others.flatMap { faults(in: $0.value, schema: argument, at: "\(path)/\($0.key)") }
    case "propertyNames":
      return value.keys.flatMap { faults(in: .string($0), schema: argument, at: path) }
    case "oneOf":
      let attempts = argument.items.map { faults(in: value, schema: $0, at: path) }
      guard attempts.count(where: \.isEmpty) != 1 else { return [] }
      return fault + (attempts.min { $0.count < $1.count } ?? [])
    default: return Self.annotations.contains(keyword.key) ? [] : fault + ["unknown keyword"]
    }
  }

  private func reference(_ target: JSONValue) -> JSONValue? {
    guard let text = target.string, text.hasPrefix("#/$defs/") else { return nil }
    return root["$defs"]?[String(text.dropFirst("#/$defs/".count))]
  }

  private static func count(_ value: JSONValue) -> Int { value.number.flatMap { Int($0) } ?? 0 }

  private static func has(_ value: JSONValue, type: String) -> Bool {
    switch (type, value) {
    case ("object", .object), ("array", .array), ("string", .string), ("boolean", .bool), ("number", .number):
      true
    case ("integer", .number(let text)): Int(text) != nil
    default: false
    }
  }

  private static func matches(_ value: JSONValue, pattern: String) -> Bool {
    guard let text = value.string else { return true }
    guard let expression = try? Regex(pattern) else { return false }
    return text.firstMatch(of: expression) != nil
  }
}
