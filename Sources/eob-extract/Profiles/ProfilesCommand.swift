internal import ArgumentParser
internal import Extraction

/// What is known of payers, and what users add to it.
struct ProfilesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "profiles", abstract: "List, show, check and begin profiles of payers.",
    subcommands: [
      ProfilesList.self, ProfilesShow.self, ProfilesCheck.self, ProfilesNew.self, ProfilesRoles.self,
    ])

  /// Writes text to standard output.
  static func print(_ text: String) throws {
    var output = StandardOutput()
    do { try output.write(Array(text.utf8)) } catch { throw OutputFailure.exitCode(for: error) }
  }
}
