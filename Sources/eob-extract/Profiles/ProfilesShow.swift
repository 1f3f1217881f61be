internal import ArgumentParser
internal import Extraction
internal import PayerProfiles
internal import ProfileFiles

/// Prints a profile.
struct ProfilesShow: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Print a profile as YAML, which `check` accepts.")

  @Argument(help: "The profile's id.")
  var id: String

  @Option(help: OwnProfiles.help, completion: .directory)
  var profiles: String?

  mutating func validate() throws { try OwnProfiles.validate(profiles) }

  mutating func run() throws {
    let known = try OwnProfiles.profiles(in: profiles) + PayerProfile.builtIn
    guard let profile = known.first(where: { $0.id == id }) else {
      StandardError.write("there is no profile “\(id)”; `eob-extract profiles list` names them")
      throw ExitCode(ExitStatus.someFailed.rawValue)
    }
    try TextOutput.print(ProfileText.text(of: profile))
  }
}
