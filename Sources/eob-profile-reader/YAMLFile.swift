internal import Glibc
internal import ProfileFiles
internal import Yams

/// A file of YAML, or of JSON, which is YAML too.
enum YAMLFile {
  /// More bytes than a profile has.
  private static let maximumSize = 1 << 20
  /// More values than a profile has: anchors let a small file stand for a tree of any size.
  private static let maximumNodes = 100_000

  /// What the file holds.
  static func content(of path: String) -> FileContent {
    guard let file = fopen(path, "re") else { return .failure(String(cString: strerror(errno)), nil) }
    defer { fclose(file) }
    var bytes = [UInt8](repeating: 0, count: maximumSize + 1)
    let count = fread(&bytes, 1, bytes.count, file)
    guard ferror(file) == 0 else { return .failure(String(cString: strerror(errno)), nil) }
    guard count <= maximumSize else { return .failure("larger than \(maximumSize) bytes", nil) }
    guard let text = String(validating: bytes.prefix(count), as: UTF8.self) else {
      return .failure("not UTF-8", nil)
    }
    do {
      guard let root = try Parser(yaml: text, encoding: .utf8).singleRoot() else {
        return .failure("holds nothing", nil)
      }
      var left = maximumNodes
      return node(root, left: &left).map(FileContent.node) ?? .failure("holds too many values", nil)
    } catch let error as YamlError {
      return failure(error)
    } catch {
      return .failure("not YAML", nil)
    }
  }

  private static func node(_ node: Node, left: inout Int) -> ProfileNode? {
    left -= 1
    guard left > 0 else { return nil }
    let mark = node.mark.map(ProfileNode.Mark.init) ?? ProfileNode.Mark(line: 1, column: 1)
    switch node {
    case .scalar(let scalar):
      return ProfileNode(.scalar(scalar.string, kind(of: node)), at: mark)
    case .sequence(let values):
      var list: [ProfileNode] = []
      for value in values {
        guard let value = self.node(value, left: &left) else { return nil }
        list.append(value)
      }
      return ProfileNode(.list(list), at: mark)
    case .mapping(let pairs):
      var members: [ProfileNode.Member] = []
      for pair in pairs {
        guard let key = self.node(pair.key, left: &left), let value = self.node(pair.value, left: &left)
        else {
          return nil
        }
        members.append(ProfileNode.Member(key: key, value: value))
      }
      return ProfileNode(.mapping(members), at: mark)
    case .alias: return nil
    }
  }

  private static func kind(of node: Node) -> ProfileNode.ScalarKind {
    switch Tag.Name(rawValue: node.tag.description) {
    case .null: .nothing
    case .int, .float: .number
    case .bool: .truth
    default: .text
    }
  }

  private static func failure(_ error: YamlError) -> FileContent {
    switch error {
    case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
      .composer(_, let problem, let mark, _):
      .failure(problem, ProfileNode.Mark(mark))
    case .reader(let problem, _, _, _): .failure(problem, nil)
    case .duplicatedKeysInMapping(let keys, let context):
      .failure(
        "the key \(keys.map { "“\($0)”" }.joined(separator: ", ")) stands twice",
        ProfileNode.Mark(context.mark))
    default: .failure("not YAML", nil)
    }
  }
}

extension ProfileNode.Mark {
  fileprivate init(_ mark: Yams.Mark) { self.init(line: mark.line, column: mark.column) }
}
