package import Foundation

/// A JSON value; keys keep the order in which they were put in.
package indirect enum JSONValue: Hashable, Sendable {
  /// A string.
  case string(String)
  /// A number, in hundredths; claims documents have no finer ones.
  case hundredths(Int64)
  /// A truth value.
  case bool(Bool)
  /// A list.
  case array([JSONValue])
  /// Named members in order.
  case object([Member])
  /// Nothing.
  case null

  /// A named value.
  package struct Member: Hashable, Sendable {
    /// The name.
    package var key: String
    /// The value.
    package var value: JSONValue

    /// Creates a member.
    package init(_ key: String, _ value: JSONValue) {
      self.key = key
      self.value = value
    }
  }

  /// Reads JSON text; keys come in alphabetical order.
  package init(parsing data: Data) throws {
    self = JSONValue(any: try JSONSerialization.jsonObject(with: data, options: .fragmentsAllowed))
  }

  /// Reads JSON text.
  package init(parsing text: String) throws { try self.init(parsing: Data(text.utf8)) }

  private init(any value: Any) {
    switch value {
    case let text as String: self = .string(text)
    case let number as NSNumber:
      // Of all numbers only truth values have this Objective-C type.
      self =
        String(cString: number.objCType) == "c"
        ? .bool(number.boolValue) : .hundredths(Int64((number.doubleValue * 100).rounded()))
    case let list as [Any]: self = .array(list.map { JSONValue(any: $0) })
    case let object as [String: Any]:
      self = .object(object.keys.sorted().map { Member($0, JSONValue(any: object[$0] ?? NSNull())) })
    default: self = .null
    }
  }

  /// The member of a name, when this is an object that has one.
  package subscript(_ key: String) -> JSONValue? {
    guard case .object(let members) = self else { return nil }
    return members.first { $0.key == key }?.value
  }

  /// The items, when this is a list; otherwise none.
  package var items: [JSONValue] {
    if case .array(let items) = self { items } else { [] }
  }

  /// The text, when this is a string.
  package var text: String? {
    if case .string(let text) = self { text } else { nil }
  }
}

extension JSONValue {
  /// The value as JSON text, indented, with whole hundredths written as decimal numbers.
  package func printed(indent: String = "") -> String {
    let inner = indent + "  "
    switch self {
    case .null: return "null"
    case .bool(let value): return value ? "true" : "false"
    case .hundredths(let value): return JSONValue.number(value)
    case .string(let text): return JSONValue.quoted(text)
    case .array(let items):
      if items.isEmpty { return "[]" }
      return "[\n" + items.map { inner + $0.printed(indent: inner) }.joined(separator: ",\n") + "\n\(indent)]"
    case .object(let members):
      if members.isEmpty { return "{}" }
      let lines = members.map { "\(inner)\(JSONValue.quoted($0.key)): \($0.value.printed(indent: inner))" }
      return "{\n" + lines.joined(separator: ",\n") + "\n\(indent)}"
    }
  }

  /// The value on one line.
  package var brief: String {
    if case .array(let items) = self { return "[" + items.map(\.brief).joined(separator: ", ") + "]" }
    return printed()
  }

  private static func number(_ hundredths: Int64) -> String {
    let cents = hundredths.magnitude % 100
    return (hundredths < 0 ? "-" : "") + String(hundredths.magnitude / 100)
      + (cents == 0 ? "" : (cents < 10 ? ".0" : ".") + String(cents))
  }

  private static func quoted(_ text: String) -> String {
    var out = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": out += "\\\""
      case "\\": out += "\\\\"
      case "\n": out += "\\n"
      default: out.unicodeScalars.append(scalar)
      }
    }
    return out + "\""
  }
}
