internal import ArgumentParser
internal import PayerProfiles

/// Lists what a label may mean.
struct ProfilesRoles: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "roles", abstract: "List the roles that labels may have.",
    discussion: "A label of several amounts joins theirs with +, such as copay+deductible.")

  mutating func run() throws { try TextOutput.print(Role.names.joined(separator: "\n") + "\n") }
}
