internal import ArgumentParser
internal import ClaimExport
internal import DisputeReports
internal import Extraction

/// Documents that have a schema.
enum SchemaSubject: String, CaseIterable, ExpressibleByArgument {
  case claims
  case disputes

  var text: [UInt8] {
    switch self {
    case .claims: ClaimsSchema.text()
    case .disputes: DisputesSchema.text()
    }
  }
}

/// Prints the schema of an output.
struct SchemaCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "schema", abstract: "Print the JSON Schema (draft 2020-12) of an output.")

  @Argument(help: "claims: what extract writes; disputes: what disputes writes.")
  var subject = SchemaSubject.claims

  mutating func run() throws {
    var output = StandardOutput()
    do { try output.write(subject.text) } catch { throw OutputFailure.exitCode(for: error) }
  }
}
