extension FormNode {
  /// The line of every value below this one, by RFC 6901 pointer; a key's line for a value that has one.
  package func lines() -> [String: Int] {
    var lines: [String: Int] = [:]
    collectLines(at: "", into: &lines)
    return lines
  }

  private func collectLines(at path: String, into lines: inout [String: Int]) {
    switch content {
    case .scalar: break
    case .list(let values):
      for (index, value) in values.enumerated() {
        lines["\(path)/\(index)"] = value.mark.line
        value.collectLines(at: "\(path)/\(index)", into: &lines)
      }
    case .mapping(let members):
      for member in members {
        guard case .scalar(let name, _) = member.key.content else { continue }
        let step = name.replacing("~", with: "~0").replacing("/", with: "~1")
        lines["\(path)/\(step)"] = member.key.mark.line
        member.value.collectLines(at: "\(path)/\(step)", into: &lines)
      }
    }
  }

  /// Whether nothing stands where a value could.
  package var isNothing: Bool {
    if case .scalar(_, .nothing) = content { true } else { false }
  }
}
