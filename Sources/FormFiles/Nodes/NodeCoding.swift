/// How the reading program hands over what files hold: records of one line each, the text of a record after it.
///
///     S t 3 7 5       a text of 5 bytes at line 3, column 7; its bytes and a line feed follow
///     L 4 3 2         a list of 2 values, which follow
///     M 1 1 3         a mapping of 3 keys and values
///     E 2 1 20        a failure and its message
///     N               nothing
///     .               the end of a file
package enum NodeCoding {
  private static let newline = UInt8(ascii: "\n")

  /// The records of one file.
  package static func records(of content: FileContent) -> [UInt8] {
    var bytes: [UInt8] = []
    switch content {
    case .nothing: bytes += "N\n".utf8
    case .node(let node): append(node, to: &bytes)
    case .failure(let message, let mark):
      bytes += "E \(mark?.line ?? 0) \(mark?.column ?? 0) \(message.utf8.count)\n\(message)\n".utf8
    }
    return bytes + ".\n".utf8
  }

  private static func append(_ node: FormNode, to bytes: inout [UInt8]) {
    let mark = "\(node.mark.line) \(node.mark.column)"
    switch node.content {
    case .scalar(let text, let kind):
      bytes += "S \(Character(UnicodeScalar(kind.rawValue))) \(mark) \(text.utf8.count)\n\(text)\n".utf8
    case .list(let values):
      bytes += "L \(mark) \(values.count)\n".utf8
      for value in values { append(value, to: &bytes) }
    case .mapping(let members):
      bytes += "M \(mark) \(members.count)\n".utf8
      for member in members {
        append(member.key, to: &bytes)
        append(member.value, to: &bytes)
      }
    }
  }

  /// The files whose records are complete, in order.
  package static func contents(of bytes: [UInt8]) -> [FileContent] {
    var reader = Reader(bytes: bytes[...])
    var result: [FileContent] = []
    while let content = reader.content() { result.append(content) }
    return result
  }

  private struct Reader {
    var bytes: ArraySlice<UInt8>

    mutating func content() -> FileContent? {
      guard let content = value(), line() == ["."] else { return nil }
      return content
    }

    private mutating func value() -> FileContent? {
      guard bytes.first != UInt8(ascii: "N") else { return line().map { _ in .nothing } }
      guard bytes.first == UInt8(ascii: "E") else { return node().map(FileContent.node) }
      guard let words = line(), words.count == 4, let line = Int(words[1]), let column = Int(words[2]),
        let length = Int(words[3]), let message = text(length)
      else { return nil }
      return .failure(message, line > 0 ? FormNode.Mark(line: line, column: column) : nil)
    }

    private mutating func node() -> FormNode? {
      guard let words = line(), let first = words.first, words.count == (first == "S" ? 5 : 4) else {
        return nil
      }
      guard let line = Int(words[words.count - 3]), let column = Int(words[words.count - 2]),
        let count = Int(words[words.count - 1]), count >= 0
      else { return nil }
      let mark = FormNode.Mark(line: line, column: column)
      switch first {
      case "S":
        guard let kind = words[1].utf8.first.flatMap(FormNode.ScalarKind.init), let text = text(count)
        else {
          return nil
        }
        return FormNode(.scalar(text, kind), at: mark)
      case "L":
        var values: [FormNode] = []
        for _ in 0..<count {
          guard let value = node() else { return nil }
          values.append(value)
        }
        return FormNode(.list(values), at: mark)
      case "M":
        var members: [FormNode.Member] = []
        for _ in 0..<count {
          guard let key = node(), let value = node() else { return nil }
          members.append(FormNode.Member(key: key, value: value))
        }
        return FormNode(.mapping(members), at: mark)
      default: return nil
      }
    }

    private mutating func line() -> [Substring]? {
      guard let end = bytes.firstIndex(of: NodeCoding.newline) else { return nil }
      let line = String(decoding: bytes[..<end], as: UTF8.self)
      bytes = bytes[(end + 1)...]
      return line.split(separator: " ")
    }

    private mutating func text(_ length: Int) -> String? {
      guard length >= 0, length < bytes.count else { return nil }
      let text = String(decoding: bytes.prefix(length), as: UTF8.self)
      bytes = bytes.dropFirst(length)
      guard bytes.popFirst() == NodeCoding.newline else { return nil }
      return text
    }
  }
}
