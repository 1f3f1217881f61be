internal import JSONReading

/// A value that is still being written; containers share it, because a type may go back to one that it opened earlier.
final class JSONNode {
  private enum Content {
    case scalar(JSONValue)
    case array([JSONNode])
    case object(keys: [String], nodes: [String: JSONNode])
  }

  private var content: Content?

  /// What was written; an empty object when nothing was, as for a type that has no members.
  var value: JSONValue {
    switch content {
    case nil: .object([])
    case .scalar(let value): value
    case .array(let nodes): .array(nodes.map(\.value))
    case .object(let keys, let nodes):
      .object(keys.compactMap { key in nodes[key].map { JSONValue.Member(key: key, value: $0.value) } })
    }
  }

  /// The number of items, for an array.
  var count: Int {
    guard case .array(let nodes) = content else { return 0 }
    return nodes.count
  }

  func set(_ value: JSONValue) { content = .scalar(value) }

  func becomeArray() {
    guard case .array = content else { return content = .array([]) }
  }

  func becomeObject() {
    guard case .object = content else { return content = .object(keys: [], nodes: [:]) }
  }

  /// Adds an item to an array.
  func append() -> JSONNode {
    let node = JSONNode()
    guard case .array(var nodes) = content else {
      content = .array([node])
      return node
    }
    content = nil
    nodes.append(node)
    content = .array(nodes)
    return node
  }

  /// The member of an object; a new one at the end when there is none yet.
  func member(_ key: String) -> JSONNode {
    guard case .object(var keys, var nodes) = content else {
      let node = JSONNode()
      content = .object(keys: [key], nodes: [key: node])
      return node
    }
    if let node = nodes[key] { return node }
    let node = JSONNode()
    content = nil
    keys.append(key)
    nodes[key] = node
    content = .object(keys: keys, nodes: nodes)
    return node
  }
}
