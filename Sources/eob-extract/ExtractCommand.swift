internal import ArgumentParser
internal import ClaimExport
internal import Extraction
internal import PDFWorkers

/// Reads PDFs and writes claims.
struct ExtractCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "extract", abstract: "Read PDFs and write their claims (the default).")

  @Argument(
    help: ArgumentHelp(
      "PDF files; folders stand for the PDFs below them, - for standard input.", valueName: "file"),
    completion: .file(extensions: ["pdf"]))
  var files: [SystemPath]

  @Option(
    name: [.customShort("o"), .customLong("output")],
    help: ArgumentHelp(
      "Write one file per input into this folder instead of standard output.", valueName: "dir"),
    completion: .directory)
  var outputFolder: SystemPath?

  @Option(help: OutputFormat.help)
  var format: OutputFormat?

  @Option(help: "With csv: a row per service line (the default), or per claim.")
  var csvLevel: ClaimsCSV.Level?

  @Option(
    help: ArgumentHelp("With html: your records, for what is worth disputing.", valueName: "file"),
    completion: .file(extensions: ["yaml", "yml", "json"]))
  var records: String?

  @Option(name: .customLong("npi"), help: NumberOfProvider.help)
  var npis: [NumberOfProvider] = []

  @Flag(help: "Say for each value where on which page it was read.")
  var provenance = false

  @Option(help: ArgumentHelp("Documents to read at the same time (default: processors).", valueName: "n"))
  var jobs: Int?

  @Flag(help: "Say nothing on standard error.")
  var quiet = false

  @Flag(help: "Say one line per input on standard error.")
  var verbose = false

  @OptionGroup var reading: ReadingOptions

  mutating func validate() throws {
    guard !files.isEmpty else { throw ValidationError("Name at least one PDF file, folder or -.") }
    guard !files.contains("") else { throw ValidationError("A file name is empty.") }
    guard files.count(where: { $0 == InputList.standardInputName }) <= 1 else {
      throw ValidationError("Standard input can be read only once.")
    }
    guard jobs.map({ $0 > 0 }) ?? true else { throw ValidationError("--jobs must be above zero.") }
    guard !(quiet && verbose) else { throw ValidationError("--quiet and --verbose exclude each other.") }
    guard outputFolder != "" else { throw ValidationError("--output needs the name of a folder.") }
    try details.validate(for: format)
  }

  private var details: OutputFormat.Details {
    OutputFormat.Details(csvLevel: csvLevel, npis: npis, provenance: provenance, records: records)
  }

  mutating func run() throws { try run(first: nil) }

  /// Runs with a worker that is on its feet already.
  func run(first worker: PDFWorker?) throws {
    let list = InputList(arguments: files)
    let form = try OutputFormat.form(format, details, isSingle: list.isSingle || outputFolder != nil)
    let run = ExtractionRun(
      ExtractionRun.Settings(
        limits: reading.limits, jobs: jobs ?? ProcessorCount.available, form: form,
        makeParser: try reading.parserMaker()))
    let verbosity: ProgressReport.Verbosity = quiet ? .quiet : verbose ? .verbose : .normal
    if !quiet {
      for folder in list.emptyFolders {
        StandardError.write("\(folder.text): no PDF file is below this folder")
      }
    }
    var report = ProgressReport(verbosity: verbosity, total: list.inputs.count)
    do {
      var tally: ExtractionTally
      if let outputFolder {
        var output = try OutputFolder(path: outputFolder, form: form)
        tally = try run.run(list.inputs, first: worker, to: &output) { report.add($0) }
      } else {
        var output = StandardOutput(head: form.head)
        tally = try run.run(list.inputs, first: worker, to: &output) { report.add($0) }
      }
      tally.emptyFolders = list.emptyFolders.count
      report.finish()
      throw ExitCode(tally.exitStatus.rawValue)
    } catch let error as OutputError {
      report.finish()
      throw OutputFailure.exitCode(for: error)
    }
  }
}
