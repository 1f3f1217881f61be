public import DisputeModel
public import FormFiles

/// A file in which a member wrote down what they know, or should have.
public struct RecordsFile: Sendable {
  /// The path, as it was named.
  public let path: String
  /// The records; `nil` when there is a mistake.
  ///
  /// An empty file holds records of which nothing is known.
  public let records: MemberRecords?
  /// All mistakes in it, in the file's order.
  public let mistakes: [FormMistake]
  /// The 1-based line of everything in the file, by RFC 6901 pointer: `/authorizations/0` and `/authorizations/0/from`.
  public let lines: [String: Int]

  /// Reads a file of YAML or JSON with the program at `reader`.
  public static func read(_ path: String, reader: String) -> RecordsFile {
    let content = ReadingProgram(path: reader).contents(of: [path]).first
    return RecordsFile(path: path, content: content ?? .nothing)
  }

  /// Checks what a file holds.
  package init(path: String, content: FileContent) {
    self.path = path
    var form = FormReading(file: path)
    var found: MemberRecords?
    switch content {
    case .nothing:
      found = MemberRecords()
      lines = [:]
    case .node(let node):
      if !node.isNothing { found = RecordsForm.records(node, in: &form) } else { found = MemberRecords() }
      lines = node.lines()
    case .failure(let message, let mark):
      form.fault(message, key: "", at: mark)
      lines = [:]
    }
    records = form.mistakes.isEmpty ? found : nil
    mistakes = form.mistakes.sorted { ($0.line ?? 0) < ($1.line ?? 0) }
  }
}
