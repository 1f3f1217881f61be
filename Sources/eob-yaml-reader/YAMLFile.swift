internal import FormFiles
internal import Glibc
internal import Yams

/// A file of YAML, or of JSON, which is YAML too.
enum YAMLFile {
  /// More bytes than a form has.
  private static let maximumSize = 1 << 20

  /// What the file holds.
  static func content(of path: String) -> FileContent {
    guard let file = fopen(path, "re") else { return .failure(String(cString: strerror(errno)), nil) }
    defer { fclose(file) }
    var bytes = [UInt8](repeating: 0, count: maximumSize + 1)
    let count = fread(&bytes, 1, bytes.count, file)
    guard ferror(file) == 0 else { return .failure(String(cString: strerror(errno)), nil) }
    guard count <= maximumSize else { return .failure("larger than \(maximumSize) bytes", nil) }
    bytes.removeSubrange(count...)
    // Some editors write one, and a parser that keeps it takes what follows for a second document.
    if bytes.starts(with: byteOrderMark) { bytes.removeFirst(byteOrderMark.count) }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      return .failure("not UTF-8", FormNode.Mark(line: lineOfFirstBadByte(in: bytes), column: 1))
    }
    do {
      guard let root = try Parser(yaml: text, encoding: .utf8).singleRoot() else { return .nothing }
      var tree = YAMLTree()
      return .node(try tree.node(root, level: 1))
    } catch let error as YamlError {
      return failure(error, in: bytes)
    } catch let error as YAMLTree.TooMuch {
      return .failure(error.message, error.mark)
    } catch {
      return .failure("not YAML", nil)
    }
  }

  /// U+FEFF in UTF-8.
  private static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

  /// The repaired text has a replacement where the bytes have none.
  private static func lineOfFirstBadByte(in bytes: [UInt8]) -> Int {
    let repaired = String(decoding: bytes, as: UTF8.self).utf8
    return line(atOffset: zip(bytes, repaired).prefix { $0 == $1 }.count, in: bytes)
  }

  private static func line(atOffset offset: Int, in bytes: [UInt8]) -> Int {
    1 + bytes.prefix(offset).count { $0 == UInt8(ascii: "\n") }
  }

  private static func failure(_ error: YamlError, in bytes: [UInt8]) -> FileContent {
    switch error {
    case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
      .composer(_, let problem, let mark, _):
      .failure(problem, FormNode.Mark(mark))
    case .reader(let problem, let offset, _, _):
      .failure(problem, offset.map { FormNode.Mark(line: line(atOffset: $0, in: bytes), column: 1) })
    case .duplicatedKeysInMapping(let keys, let context):
      .failure(
        "the key \(keys.map { "“\($0)”" }.joined(separator: ", ")) stands twice", FormNode.Mark(context.mark))
    default: .failure("not YAML", nil)
    }
  }
}
