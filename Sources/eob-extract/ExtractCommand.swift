internal import ArgumentParser
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

  @Option(help: OutputFormat.help)
  var format: OutputFormat?

  @OptionGroup var output: OutputOptions

  @Option(help: ArgumentHelp("Documents to read at the same time (default: processors).", valueName: "n"))
  var jobs: Int?

  @OptionGroup var reading: ReadingOptions

  mutating func validate() throws {
    guard !files.isEmpty else { throw ValidationError("Name at least one PDF file, folder or -.") }
    guard !files.contains("") else { throw ValidationError("A file name is empty.") }
    guard files.count(where: { $0 == InputList.standardInputName }) <= 1 else {
      throw ValidationError("Standard input can be read only once.")
    }
    guard jobs.map({ $0 > 0 }) ?? true else { throw ValidationError("--jobs must be above zero.") }
    try output.validate(for: format)
  }

  mutating func run() throws { try run(first: nil) }

  /// Runs with a worker that is on its feet already.
  func run(first worker: PDFWorker?) throws {
    let list = InputList(arguments: files)
    let form = try output.form(format, isSingle: list.isSingle)
    let run = ExtractionRun(
      ExtractionRun.Settings(
        limits: reading.limits, jobs: jobs ?? ProcessorCount.available, form: form,
        makeParser: try reading.parserMaker()))
    if !output.quiet {
      for folder in list.emptyFolders {
        StandardError.write("\(folder.text): no PDF file is below this folder")
      }
    }
    try output.write(as: form, total: list.inputs.count) { place, report in
      var tally = try run.run(list.inputs, first: worker, to: &place, report: report)
      tally.emptyFolders = list.emptyFolders.count
      return tally
    }
  }
}
