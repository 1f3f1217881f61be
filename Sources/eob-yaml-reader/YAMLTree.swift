internal import FormFiles
internal import Yams

/// Turns what the YAML library read into nodes, within bounds.
///
/// Anchors let a small file stand for a tree of any size and depth, so what they stand for is counted, not what is written.
struct YAMLTree {
  /// More than a form has.
  struct TooMuch: Error {
    var message: String
    var mark: FormNode.Mark
  }

  /// Values.
  private static let maximumNodes = 100_000
  /// Bytes of all texts together.
  private static let maximumText = 1 << 22
  /// Lists and mappings in each other.
  ///
  /// Forms have five; whoever reads the tree calls itself for each.
  private static let maximumLevels = 64

  private var nodes = 0
  private var text = 0

  /// A value with all that is in it.
  mutating func node(_ node: Node, level: Int) throws(TooMuch) -> FormNode {
    let mark = node.mark.map(FormNode.Mark.init) ?? FormNode.Mark(line: 1, column: 1)
    nodes += 1
    guard nodes <= Self.maximumNodes else { throw TooMuch(message: "holds too many values", mark: mark) }
    guard level <= Self.maximumLevels else { throw TooMuch(message: "is nested too deeply", mark: mark) }
    switch node {
    case .scalar(let scalar):
      text += scalar.string.utf8.count
      guard text <= Self.maximumText else { throw TooMuch(message: "holds too much text", mark: mark) }
      return FormNode(.scalar(scalar.string, Self.kind(of: node)), at: mark)
    case .sequence(let values):
      var list: [FormNode] = []
      for value in values { list.append(try self.node(value, level: level + 1)) }
      return FormNode(.list(list), at: mark)
    case .mapping(let pairs):
      var members: [FormNode.Member] = []
      for pair in pairs {
        let key = try self.node(pair.key, level: level + 1)
        members.append(FormNode.Member(key: key, value: try self.node(pair.value, level: level + 1)))
      }
      return FormNode(.mapping(members), at: mark)
    case .alias: throw TooMuch(message: "holds an alias of nothing", mark: mark)
    }
  }

  private static func kind(of node: Node) -> FormNode.ScalarKind {
    switch Tag.Name(rawValue: node.tag.description) {
    case .null: .nothing
    case .int, .float: .number
    case .bool: .truth
    default: .text
    }
  }
}

extension FormNode.Mark {
  /// A place as the YAML library tells it.
  init(_ mark: Yams.Mark) { self.init(line: mark.line, column: mark.column) }
}
