import Foundation
import JSONReading
import Testing

@Suite(.serialized) struct CommandLineTests {
  @Test(
    "A wrong command line gives status 2 and says why on standard error only",
    arguments: [
      [], ["--bogus", "a.pdf"], ["a.pdf", "--jobs", "0"], ["a.pdf", "--timeout", "0"],
      ["a.pdf", "--format", "xml"],
      ["a.pdf", "--max-pages", "none"], ["-", "-"], ["a.pdf", "--quiet", "--verbose"], ["explain"],
      ["completions", "csh"], ["schema", "extra"], ["a.pdf", "-o"], ["a.pdf", "-o", ""], [""],
      ["a.pdf", "--max-size", "0"], ["a.pdf", "--max-size", "257"],
      ["help", "nope"], ["help", "explain", "more"],
      ["profiles", "show"], ["profiles", "check"], ["profiles", "new"], ["profiles", "bogus"],
      ["a.pdf", "--profiles"], ["a.pdf", "--profiles", ""],
      ["disputes"], ["disputes", ""], ["disputes", "-", "-"], ["disputes", "a", "--as-of", "2026-02-29"],
      ["disputes", "a", "--as-of", "tomorrow"], ["disputes", "a", "--format", "xml"],
      ["disputes", "a", "--min-certainty", "sure"], ["disputes", "a", "--records", ""],
    ])
  func usage(arguments: [String]) throws {
    let quoted = arguments.map { "'\($0)'" }.joined(separator: " ")
    let ending = try BuiltTool.shell("\"$TOOL\" \(quoted) < /dev/null")
    #expect(ending.status == 2)
    #expect(ending.output == [])
    #expect(ending.errors.hasPrefix("Error: "))
  }

  @Test("Closed streams are no files: reading and writing them fails, and nothing hangs")
  func closedStreams() throws {
    let input = try BuiltTool.shell("timeout 10 \"$TOOL\" --timeout 5 - <&-")
    #expect(input.status == 1)
    #expect(input.errors.contains(": notReadable: "))
    let output = try BuiltTool.shell("timeout 10 \"$TOOL\" schema >&-")
    #expect(output.status == 1)
    #expect(output.errors.hasPrefix("eob-extract: standard output: "))
    #expect(try BuiltTool.shell("timeout 10 \"$TOOL\" schema <&- 2>&-").status == 0)
  }

  @Test("--version names the tool and poppler")
  func version() throws {
    let ending = try BuiltTool.run("--version")
    #expect(ending.status == 0)
    #expect(ending.lines.count == 2)
    #expect(ending.lines.first?.hasPrefix("eob-extract ") == true)
    #expect(ending.lines.last?.hasPrefix("poppler ") == true)
    #expect(try BuiltTool.run("explain", "--version").output == ending.output)
  }

  @Test(
    "Help goes to standard output",
    arguments: [["--help"], ["help"], ["help", "extract"], ["help", "help"], ["explain", "--help"]])
  func help(arguments: [String]) throws {
    let ending = try BuiltTool.shell("\"$TOOL\" " + arguments.joined(separator: " "))
    #expect(ending.status == 0)
    #expect(ending.text.contains("USAGE: "))
    #expect(ending.errors == "")
  }

  @Test("Completions exist for each shell", arguments: ["bash", "zsh", "fish"])
  func completions(shell: String) throws {
    let ending = try BuiltTool.run("completions", shell)
    #expect(ending.status == 0)
    for name in ["explain", "provenance", "jsonl", "profiles", "check"] {
      #expect(ending.text.contains(name))
    }
  }

  @Test("The manual names every command and every option")
  func manual() throws {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let manual = try String(
      contentsOf: root.appendingPathComponent("docs/man/eob-extract.1"), encoding: .utf8
    )
    .replacing("\\-", with: "-")
    let help = try JSONReader.value(of: BuiltTool.run("--experimental-dump-help").output)
    let command = try #require(help["command"])
    let named = command["subcommands"]?.items ?? []
    let commands = [command] + named + named.flatMap { $0["subcommands"]?.items ?? [] }
    #expect(commands.count >= 11)
    for command in commands {
      #expect(manual.contains(command["commandName"]?.string ?? "?"))
      for argument in command["arguments"]?.items ?? [] {
        for name in argument["names"]?.items ?? [] {
          let prefix = name["kind"] == .string("long") ? "--" : "-"
          #expect(manual.contains(prefix + (name["name"]?.string ?? "?")))
        }
      }
    }
    #expect(manual.contains(try #require(BuiltTool.run("--version").lines.first)))
  }
}
