internal import ArgumentParser

/// What is known of payers, and what users add to it.
struct ProfilesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "profiles", abstract: "List, show, check and begin profiles of payers.",
    subcommands: [
      ProfilesList.self, ProfilesShow.self, ProfilesCheck.self, ProfilesNew.self, ProfilesRoles.self,
    ])
}
