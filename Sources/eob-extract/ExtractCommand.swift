internal import ArgumentParser
internal import Extraction
internal import PDFWorkers

/// Form of the output.
enum OutputFormat: String, CaseIterable, ExpressibleByArgument {
  case json
  case jsonl
}

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

  @Option(help: "json: indented, for one input; jsonl: one line per input.")
  var format: OutputFormat?

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
  }

  mutating func run() throws { try run(first: nil) }

  /// Runs with a worker that is on its feet already.
  func run(first worker: PDFWorker?) throws {
    let list = InputList(arguments: files)
    if format == .json && !list.isSingle && outputFolder == nil {
      throw ValidationError("Several inputs on standard output need --format jsonl; or use --output.")
    }
    let pretty = format.map { $0 == .json } ?? (list.isSingle || outputFolder != nil)
    let run = ExtractionRun(
      ExtractionRun.Settings(
        limits: reading.limits, jobs: jobs ?? ProcessorCount.available, pretty: pretty,
        provenance: provenance,
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
        var output = try OutputFolder(path: outputFolder)
        tally = try run.run(list.inputs, first: worker, to: &output) { report.add($0) }
      } else {
        var output = StandardOutput()
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
