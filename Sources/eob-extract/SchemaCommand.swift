internal import ArgumentParser
internal import ClaimExport
internal import Extraction

/// Prints the schema of the output.
struct SchemaCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "schema", abstract: "Print the JSON Schema (draft 2020-12) of the output.")

  mutating func run() throws {
    var output = StandardOutput()
    do { try output.write(ClaimsSchema.text()) } catch { throw OutputFailure.exitCode(for: error) }
  }
}
