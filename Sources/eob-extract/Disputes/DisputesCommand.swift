internal import ArgumentParser
internal import DisputeAnalysis
internal import DisputeModel
internal import DisputeReports
internal import Extraction
internal import PDFWorkers

/// Compares claims with each other and with what the member knows.
struct DisputesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "disputes",
    abstract: "Find what may be wrong with claims, what to do about it, and until when.",
    discussion: """
      Inputs are claims as JSON or JSON Lines, as eob-extract writes them, and PDFs; each is known by its content. \
      Findings come from evidence, and each says where it stands.

      Exit status: 0 all was read; 1 an input could not be read, the others were used all the same, or the records \
      could not be read, and nothing was; 2 the command line is wrong; 3 no input holds claims.
      """)

  @Argument(
    help: ArgumentHelp(
      "Claims or PDFs; folders stand for the *.pdf and *.claims.json below them, - for standard input.",
      valueName: "input"),
    completion: .file(extensions: ["json", "jsonl", "pdf"]))
  var inputs: [SystemPath]

  @OptionGroup var files: CaseFiles

  @Option(
    help: ArgumentHelp(
      "The day for which to say what is late and what comes next (default: today, in local time).",
      valueName: "date"))
  var asOf: CalendarDate?

  @Option(help: "json; text for a terminal; markdown for a case file; ics for the deadlines in a calendar.")
  var format = DisputesFormat.json

  @Option(help: "Leave out findings that are less sure.")
  var minCertainty = Certainty.possible

  @OptionGroup var reading: ReadingOptions

  mutating func validate() throws {
    guard !inputs.isEmpty else { throw ValidationError("Name at least one input, or -.") }
    guard !inputs.contains("") else { throw ValidationError("A file name is empty.") }
    guard inputs.count(where: { $0 == InputList.standardInputName }) <= 1 else {
      throw ValidationError("Standard input can be read only once.")
    }
  }

  mutating func run() throws {
    guard let asOf = asOf ?? Moment().localDay else {
      throw ValidationError("The clock shows no day that this program knows; use --as-of.")
    }
    let side = try MemberSide(files)
    var claims = ClaimsOfInputs()
    claims.read(inputs, with: reading.limits, parser: try reading.parserMaker())
    if claims.documents.isEmpty, claims.hasFailures { throw ExitCode(ExitStatus.someFailed.rawValue) }
    let document = DisputeAnalysis.disputes(
      in: claims.documents, records: side.records, asOf: asOf)
    for notice in document.notices {
      StandardError.write(NoticeText.line(notice, claims: claims, side: side))
    }
    do {
      var output = StandardOutput()
      try output.write(format.bytes(of: document.withFindings(atLeast: minCertainty)))
    } catch let error as OutputError {
      throw OutputFailure.exitCode(for: error)
    }
    throw ExitCode(claims.status.rawValue)
  }
}
