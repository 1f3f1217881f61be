internal import ArgumentParser
internal import ClaimExport
internal import EOBParser
internal import Extraction
internal import PDFWorkers

/// The arguments of the commands that explain one document to a person.
struct OneDocument: ParsableArguments {
  @Argument(
    help: ArgumentHelp("A PDF file, or - for standard input.", valueName: "file"),
    completion: .file(extensions: ["pdf"]))
  var file: SystemPath

  @OptionGroup var reading: ReadingOptions

  mutating func validate() throws {
    guard file != "" else { throw ValidationError("A file name is empty.") }
  }

  /// The input as messages name it.
  var input: ExtractionInput {
    ExtractionInput(file == InputList.standardInputName ? .standardInput : .file(file))
  }

  /// Reads the document, with an explanation of the reading.
  ///
  /// - Throws: `ExitCode` once the failure's code and message stand on standard error.
  func explained() throws -> EOBParser.Result {
    let reader = DocumentReader(
      source: PDFWorker(awaitsEnd: false), limits: reading.limits, parser: try reading.parserMaker())
    switch reader.read(input, explains: true) {
    case .read(let result): return result
    case .failed(let failure):
      StandardError.write("\(input.label): \(failure.code): \(failure.message)")
      throw ExitCode(ExitStatus.someFailed.rawValue)
    }
  }
}
