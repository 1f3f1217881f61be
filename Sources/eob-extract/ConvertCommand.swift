internal import ArgumentParser
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

  @Option(help: OutputFormat.help)
  var format: OutputFormat

  @OptionGroup var output: OutputOptions

  /// What a year of statements with the places of their values does not come near to, in bytes.
  private static let maxBytes = 1 << 28

  mutating func validate() throws {
    guard !files.isEmpty else { throw ValidationError("Name at least one file of claims, or -.") }
    guard !files.contains("") else { throw ValidationError("A file name is empty.") }
    guard files.count(where: { $0 == InputList.standardInputName }) <= 1 else {
      throw ValidationError("Standard input can be read only once.")
    }
    try output.validate(for: format)
  }

  mutating func run() throws {
    let inputs = files.map { ExtractionInput($0 == InputList.standardInputName ? .standardInput : .file($0)) }
    let documents = ConversionRun.documents(in: inputs, maxBytes: Self.maxBytes)
    let form = try output.form(format, isSingle: documents.count == 1)
    try output.write(as: form, total: documents.count) { place, report in
      try ConversionRun.write(documents, as: form, to: &place, report: report)
    }
  }
}
