internal import FormFiles

/// Keys and values of one record, each named in messages by all the keys above it.
struct RecordEntry {
  let key: String
  let node: FormNode
  let members: [String: FormNode]

  /// A key as messages name it.
  func path(_ name: String) -> String { key.isEmpty ? name : "\(key).\(name)" }
}

extension FormReading {
  /// A record whose keys are all known; a key without a value is as good as none.
  mutating func entry(_ node: FormNode, at key: String, known: [String]) -> RecordEntry? {
    guard let members = members(of: node, at: key, known: known) else { return nil }
    return RecordEntry(key: key, node: node, members: members.filter { !$0.value.isNothing })
  }

  /// A record in a record.
  mutating func entry(_ name: String, of parent: RecordEntry, known: [String]) -> RecordEntry? {
    parent.members[name].flatMap { entry($0, at: parent.path(name), known: known) }
  }

  /// A list of records, none of them empty.
  mutating func entries(_ name: String, of parent: RecordEntry, known: [String]) -> [RecordEntry] {
    list(parent.members[name], at: parent.path(name)).enumerated().compactMap { index, node in
      let found = mistakes.count
      let entry = entry(node, at: "\(parent.path(name))[\(index)]", known: known)
      if let entry, entry.members.isEmpty, mistakes.count == found {
        fault("is empty", key: entry.key, at: node.mark)
      }
      return entry
    }
  }
}
