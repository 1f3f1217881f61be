internal import ArgumentParser
internal import Extraction

/// Shells that completions exist for.
enum Shell: String, CaseIterable, ExpressibleByArgument {
  case bash
  case zsh
  case fish

  var completions: CompletionShell {
    switch self {
    case .bash: .bash
    case .zsh: .zsh
    case .fish: .fish
    }
  }
}

/// Prints a completion script.
struct CompletionsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "completions", abstract: "Print a completion script for a shell.")

  @Argument(help: "The shell.")
  var shell: Shell

  mutating func run() throws {
    var output = StandardOutput()
    let script = EOBExtract.completionScript(for: shell.completions)
    do { try output.write(Array((script + "\n").utf8)) } catch { throw OutputFailure.exitCode(for: error) }
  }
}
