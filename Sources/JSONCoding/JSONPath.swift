/// The way from a value to its root, shared by all that hang below it.
final class JSONPath: Sendable {
  private let key: any CodingKey & Sendable
  private let parent: JSONPath?

  init(_ key: any CodingKey & Sendable, below parent: JSONPath?) {
    self.key = key
    self.parent = parent
  }

  static func codingPath(_ path: JSONPath?) -> [any CodingKey] {
    var keys: [any CodingKey] = []
    var next = path
    while let path = next {
      keys.append(path.key)
      next = path.parent
    }
    return keys.reversed()
  }
}

/// Position of an array's item.
struct JSONIndex: CodingKey {
  let position: Int
  var stringValue: String { String(position) }
  var intValue: Int? { position }

  init(_ position: Int) { self.position = position }

  init?(stringValue: String) { nil }

  init?(intValue: Int) { self.init(intValue) }
}

/// What stands for the superclass's part of a value.
struct JSONSuperKey: CodingKey {
  var stringValue: String { "super" }
  var intValue: Int? { nil }

  init() {}

  init?(stringValue: String) { nil }

  init?(intValue: Int) { nil }
}

extension [any CodingKey] {
  /// As RFC 6901 writes it.
  var pointer: String {
    map { key in
      "/"
        + key.stringValue.unicodeScalars.map { scalar in
          switch scalar {
          case "~": "~0"
          case "/": "~1"
          default: String(scalar)
          }
        }.joined()
    }.joined()
  }
}
