internal import ArgumentParser
internal import PayerProfiles
internal import ProfileFiles

/// Names the profiles.
struct ProfilesList: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "Name the profiles: their ids, names and where they are from.")

  @Option(help: OwnProfiles.help, completion: .directory)
  var profiles: String?

  mutating func validate() throws { try OwnProfiles.validate(profiles) }

  mutating func run() throws {
    let files = try OwnProfiles.files(in: profiles)
    let own = files.compactMap { file in file.profile.map { ($0, file.path) } }
    let replaced = Set(own.map(\.0.id))
    var rows = own.map { profile, path in [profile.id, profile.name, path] }
    for profile in PayerProfile.builtIn {
      let note = replaced.contains(profile.id) ? "built in, replaced by yours" : "built in"
      rows.append([profile.id, profile.name, note])
    }
    let widths = [0, 1].map { column in rows.map { $0[column].count }.max() ?? 0 }
    let lines = rows.map { row in
      let cells = zip(row, widths).map { $0 + String(repeating: " ", count: $1 - $0.count) }
      return (cells + [row[2]]).joined(separator: "  ") + "\n"
    }
    try TextOutput.print(lines.joined())
  }
}
