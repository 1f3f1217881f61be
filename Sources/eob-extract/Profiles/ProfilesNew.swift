internal import ArgumentParser
internal import ClaimExport
internal import DisputeModel
internal import EOBParser
internal import Extraction
internal import PDFWorkers
internal import ProfileFiles

/// Begins a profile from a document.
struct ProfilesNew: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new", abstract: "Begin a profile from the labels of a PDF.",
    discussion: """
      Prints YAML: the labels and headings that were not understood, for you to name, and those that were. No amount, \
      name, number or date of the document is in it.
      """)

  @Argument(
    help: ArgumentHelp("A PDF file, or - for standard input.", valueName: "file"),
    completion: .file(extensions: ["pdf"]))
  var file: SystemPath

  @OptionGroup var reading: ReadingOptions

  mutating func validate() throws {
    guard file != "" else { throw ValidationError("A file name is empty.") }
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
      guard result.document.documentType != .notAnEOB else {
        StandardError.write("\(input.label): the document holds no claims")
        throw ExitCode(ExitStatus.noClaims.rawValue)
      }
      let labels = result.explanation?.labels ?? []
      let start = StartingProfile(
        unknown: labels.filter(\.role.isEmpty).map(\.text),
        understood: labels.filter { !$0.role.isEmpty }.map {
          StartingProfile.Understood(phrase: $0.text, meaning: $0.role)
        })
      try ProfilesCommand.print(start.text)
    }
  }
}
