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

  @Argument(
    help: ArgumentHelp("A PDF file, or - for standard input.", valueName: "file"),
    completion: .file(extensions: ["pdf"]))
  var file: SystemPath

  @Option(
    help: ArgumentHelp("Draw each page as an SVG file in this folder instead.", valueName: "dir"),
    completion: .directory)
  var svg: SystemPath?

  @OptionGroup var reading: ReadingOptions

  mutating func validate() throws {
    guard file != "" && svg != "" else { throw ValidationError("A name is empty.") }
  }

  mutating func run() throws {
    let input = ExtractionInput(file == InputList.standardInputName ? .standardInput : .file(file))
    let reader = DocumentReader(
      source: PDFWorker(), limits: reading.limits, parser: try reading.parserMaker())
    switch reader.read(input, explains: true) {
    case .failed(let failure):
      StandardError.write("\(input.label): \(failure.code): \(failure.message)")
      throw ExitCode(ExitStatus.someFailed.rawValue)
    case .read(let result):
      do {
        if let svg {
          let count = try ExplanationDrawings.write(result, of: input, toFolder: svg)
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
}
