internal import ArgumentParser

/// What `help` is asked about.
enum HelpTopic {
  private static let helpCommand = "help"

  /// Refuses a topic that is no command; the argument parser would show the general help for it.
  static func check(_ arguments: [String]) throws {
    guard arguments.first == helpCommand else { return }
    let topics = arguments.dropFirst().filter { !$0.hasPrefix("-") }
    guard !topics.elementsEqual([helpCommand]) else { return }
    var command: any ParsableCommand.Type = EOBExtract.self
    for topic in topics {
      let below = command.configuration.subcommands
      guard let next = below.first(where: { $0.configuration.commandName == topic }) else {
        let names =
          below.compactMap { $0.configuration.commandName }
          + (command == EOBExtract.self ? [helpCommand] : [])
        let known = names.isEmpty ? "" : " Commands: \(names.joined(separator: ", "))."
        throw ValidationError("There is no command '\(topics.joined(separator: " "))'.\(known)")
      }
      command = next
    }
  }
}
