internal import ArgumentParser

/// What `help` is asked about.
enum HelpTopic {
  private static let helpCommand = "help"

  /// Refuses a topic that is no command; the argument parser would show the general help for it.
  static func check(_ arguments: [String]) throws {
    guard arguments.first == helpCommand else { return }
    let topics = arguments.dropFirst().filter { !$0.hasPrefix("-") }
    let commands =
      EOBExtract.configuration.subcommands.compactMap { $0.configuration.commandName } + [helpCommand]
    guard topics.count <= 1, topics.allSatisfy(commands.contains) else {
      throw ValidationError(
        "There is no command '\(topics.joined(separator: " "))'. Commands: \(commands.joined(separator: ", "))."
      )
    }
  }
}
