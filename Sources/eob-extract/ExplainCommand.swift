internal import ArgumentParser
internal import ClaimExport
internal import DisputeModel
internal import EOBParser
internal import Extraction
internal import PDFWorkers

/// Shows a person what was recognised in a document and why.
struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain", abstract: "Show what was recognised in a PDF, and why.",
    discussion: "Prints text of the document: tables, the meaning of their columns, values, proofs, issues.")

  @OptionGroup var one: OneDocument

  @Option(
    help: ArgumentHelp("Draw each page as an SVG file in this folder instead.", valueName: "dir"),
    completion: .directory)
  var svg: SystemPath?

  mutating func validate() throws {
    guard svg != "" else { throw ValidationError("A name is empty.") }
  }

  mutating func run() throws {
    let result = try one.explained()
    do {
      if let svg {
        let count = try ExplanationDrawings.write(result, of: one.input, toFolder: svg)
        StandardError.write("\(svg.text): \(count) pages drawn")
      } else {
        var output = StandardOutput()
        try output.write(ExplanationText.text(about: result))
      }
    } catch {
      throw OutputFailure.exitCode(for: error)
    }
    let status: ExitStatus = result.document.claims.isEmpty ? .noClaims : .allRead
    throw ExitCode(status.rawValue)
  }
}
