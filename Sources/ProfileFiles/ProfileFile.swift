public import FormFiles
public import PayerProfiles

/// A file that holds a profile, or should.
public struct ProfileFile: Sendable {
  /// The path, as it was named.
  public let path: String
  /// The profile; `nil` when there is a mistake.
  public let profile: PayerProfile?
  /// All mistakes in it, in the file's order.
  public let mistakes: [FormMistake]

  /// Reads files with the program at `reader`.
  ///
  /// Two files with one `id` are a mistake of the second one.
  public static func read(_ paths: [String], reader: String) -> [ProfileFile] {
    guard !paths.isEmpty else { return [] }
    var owners: [String: String] = [:]
    return zip(paths, ReadingProgram(path: reader).contents(of: paths)).map { path, content in
      var (profile, mistakes) = ProfileForm.profile(from: content, file: path)
      if let id = profile?.id, case .node(let node) = content {
        if let owner = owners[id] {
          mistakes.append(
            FormMistake(
              file: path, line: node.line(of: "id"), key: "id", message: "“\(id)” is the id of \(owner) too"))
          profile = nil
        } else {
          owners[id] = path
        }
      }
      return ProfileFile(
        path: path, profile: profile, mistakes: mistakes.sorted { ($0.line ?? 0) < ($1.line ?? 0) })
    }
  }
}

extension FormNode {
  /// The line of a key's value.
  fileprivate func line(of name: String) -> Int? {
    guard case .mapping(let members) = content else { return nil }
    return members.first { $0.key.content == .scalar(name, .text) }?.value.mark.line
  }
}
