/// Takes a file's values apart and notes every mistake on the way, so that one check tells them all.
package struct FormReading {
  package let file: String
  package private(set) var mistakes: [FormMistake] = []

  /// Begins with a file.
  package init(file: String) { self.file = file }

  /// Notes a mistake.
  package mutating func fault(_ message: String, key: String, at mark: FormNode.Mark?) {
    mistakes.append(FormMistake(file: file, line: mark?.line, key: key, message: message))
  }

  /// The members of a mapping whose keys are all known; each value once.
  package mutating func members(
    of node: FormNode, at key: String, known: [String]
  ) -> [String: FormNode]? {
    guard case .mapping(let members) = node.content else {
      fault("must be keys with values, not \(Self.kind(of: node))", key: key, at: node.mark)
      return nil
    }
    var result: [String: FormNode] = [:]
    for member in members {
      guard case .scalar(let name, _) = member.key.content else {
        fault("a key must be a word", key: key, at: member.key.mark)
        continue
      }
      let path = key.isEmpty ? name : "\(key).\(name)"
      guard known.contains(name) else {
        let hint = NearestName.hint(for: name, among: known)
        fault(
          "unknown key\(hint.isEmpty ? "; known are \(known.joined(separator: ", "))" : hint)", key: path,
          at: member.key.mark)
        continue
      }
      if result.updateValue(member.value, forKey: name) != nil {
        fault("stands twice", key: path, at: member.key.mark)
      }
    }
    return result
  }

  /// A text that is not empty.
  package mutating func text(_ node: FormNode?, at key: String, of parent: FormNode) -> String? {
    guard let node else {
      fault("is missing", key: key, at: parent.mark)
      return nil
    }
    switch node.content {
    case .scalar(let text, .text):
      guard text.contains(where: { !$0.isWhitespace }) else {
        fault("is empty", key: key, at: node.mark)
        return nil
      }
      guard text.first?.isWhitespace == false, text.last?.isWhitespace == false,
        !text.contains(where: \.isNewline)
      else {
        fault("must be one line, without blanks at its ends", key: key, at: node.mark)
        return nil
      }
      return text
    case .scalar(_, .nothing):
      fault("is empty", key: key, at: node.mark)
    case .scalar(let text, _):
      fault(
        "must be text, not \(Self.kind(of: node)); put it into quotes: \"\(text)\"", key: key, at: node.mark)
    default:
      fault("must be text, not \(Self.kind(of: node))", key: key, at: node.mark)
    }
    return nil
  }

  /// A list; nothing stands for an empty one.
  package mutating func list(_ node: FormNode?, at key: String) -> [FormNode] {
    guard let node else { return [] }
    guard case .list(let values) = node.content else {
      fault("must be a list, not \(Self.kind(of: node))", key: key, at: node.mark)
      return []
    }
    return values
  }

  /// A list of texts of which none is there twice; `sameness` gives what counts when two are compared.
  package mutating func texts(
    _ node: FormNode?, at key: String, sameness: (String) -> String = { $0 },
    check: (String) -> String? = { _ in nil }
  ) -> [String] {
    var result: [String] = []
    for (number, value) in list(node, at: key).enumerated() {
      let path = "\(key)[\(number)]"
      guard let text = text(value, at: path, of: value) else { continue }
      if let message = check(text) {
        fault(message, key: path, at: value.mark)
      } else if result.contains(where: { sameness($0) == sameness(text) }) {
        fault("“\(text)” stands twice", key: path, at: value.mark)
      } else {
        result.append(text)
      }
    }
    return result
  }

  /// What a value is, in words.
  package static func kind(of node: FormNode) -> String {
    switch node.content {
    case .scalar(_, .text): "text"
    case .scalar(_, .number): "a number"
    case .scalar(_, .truth): "true or false"
    case .scalar(_, .nothing): "nothing"
    case .list: "a list"
    case .mapping: "keys with values"
    }
  }
}
