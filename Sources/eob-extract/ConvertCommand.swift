internal import ArgumentParser
internal import ClaimExport
internal import Extraction
internal import PDFWorkers

/// Writes claims that were read before in another form.
struct ConvertCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "convert", abstract: "Write claims from JSON in another form, without the PDFs.",
    discussion: "Reads what extract writes: JSON documents and JSON Lines.")

  @Argument(
    help: ArgumentHelp("Files of claims, - for standard input.", valueName: "file"),
    completion: .file(extensions: ["json", "jsonl"]))
  var files: [SystemPath]

  @Option(
    name: [.customShort("o"), .customLong("output")],
    help: ArgumentHelp(
      "Write one file per document into this folder instead of standard output.", valueName: "dir"),
    completion: .directory)
  var outputFolder: SystemPath?

  @Option(help: OutputFormat.help)
  var format: OutputFormat

  @Option(help: "With csv: a row per service line (the default), or per claim.")
  var csvLevel: ClaimsCSV.Level?

  @Option(
    help: ArgumentHelp("With html: your records, for what is worth disputing.", valueName: "file"),
    completion: .file(extensions: ["yaml", "yml", "json"]))
  var records: String?

  @Option(name: .customLong("npi"), help: NumberOfProvider.help)
  var npis: [NumberOfProvider] = []

  @Flag(help: "Keep where each value was read.")
  var provenance = false

  @Flag(help: "Say nothing on standard error.")
  var quiet = false

  @Flag(help: "Say one line per document on standard error.")
  var verbose = false

  /// What a year of statements with the places of their values does not come near to, in bytes.
  private static let maxBytes = 1 << 28

  mutating func validate() throws {
    guard !files.isEmpty else { throw ValidationError("Name at least one file of claims, or -.") }
    guard !files.contains("") else { throw ValidationError("A file name is empty.") }
    guard files.count(where: { $0 == InputList.standardInputName }) <= 1 else {
      throw ValidationError("Standard input can be read only once.")
    }
    guard !(quiet && verbose) else { throw ValidationError("--quiet and --verbose exclude each other.") }
    guard outputFolder != "" else { throw ValidationError("--output needs the name of a folder.") }
    try details.validate(for: format)
  }

  private var details: OutputFormat.Details {
    OutputFormat.Details(csvLevel: csvLevel, npis: npis, provenance: provenance, records: records)
  }

  mutating func run() throws {
    let inputs = files.map { ExtractionInput($0 == InputList.standardInputName ? .standardInput : .file($0)) }
    let documents = ConversionRun.documents(in: inputs, maxBytes: Self.maxBytes)
    let form = try OutputFormat.form(
      format, details, isSingle: documents.count == 1 || outputFolder != nil)
    var report = ProgressReport(
      verbosity: quiet ? .quiet : verbose ? .verbose : .normal, total: documents.count)
    do {
      let tally: ExtractionTally
      if let outputFolder {
        var output = try OutputFolder(path: outputFolder, form: form)
        tally = try ConversionRun.write(documents, as: form, to: &output) { report.add($0) }
      } else {
        var output = StandardOutput(head: form.head)
        tally = try ConversionRun.write(documents, as: form, to: &output) { report.add($0) }
      }
      report.finish()
      throw ExitCode(tally.exitStatus.rawValue)
    } catch let error as OutputError {
      report.finish()
      throw OutputFailure.exitCode(for: error)
    }
  }
}
