internal import ArgumentParser
internal import ChildPrograms
internal import DisputeAnalysis
internal import DisputeLetters
internal import DisputeModel
internal import Extraction
internal import Glibc
internal import PDFWorkers
internal import RecordFiles

/// Writes a letter about a claim.
struct LetterCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "letter", abstract: "Write a letter about a claim: an appeal, a complaint, a request.",
    discussion: """
      The letter is filled from the claims, from what the analysis finds in them, and from your records. What only you \
      can know is marked, for example [your address], and listed on standard error; nothing is invented.

      Exit status: 0 written; 1 the letter would make no sense for this claim, or a file cannot be read or written; \
      what else could be read was used all the same; 2 the command line is wrong.
      """)

  @Argument(help: "The claim's number, as the payer prints it.")
  var claim: String

  @Option(
    help: ArgumentHelp(
      "Which letter: \(LetterKind.allCases.map(\.rawValue).joined(separator: ", ")).", valueName: "kind"))
  var kind: LetterKind

  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp(
      "Claims that the tool wrote, or PDFs; folders stand for the *.pdf and *.claims.json below them.",
      valueName: "file"),
    completion: .file(extensions: ["json", "jsonl", "pdf"]))
  var claims: [SystemPath]

  @OptionGroup var files: CaseFiles

  @Option(
    help: ArgumentHelp("The date of the letter, such as 2026-04-20 (default: today).", valueName: "date"))
  var asOf: CalendarDate?

  @Option(help: "text, markdown or html; html prints on US Letter paper.")
  var format = LetterFormat.text

  @Option(
    help: ArgumentHelp(
      "Use this template instead; docs/letters.md says what it may hold.", valueName: "file"),
    completion: .file())
  var template: SystemPath?

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("Write the letter to this file, readable by you only.", valueName: "file"),
    completion: .file())
  var output: SystemPath?

  @Flag(help: "Replace the file of --output, whatever was filled in there.")
  var force = false

  @OptionGroup var reading: ReadingOptions

  mutating func validate() throws {
    guard claim.contains(where: { !$0.isWhitespace }) else {
      throw ValidationError("The claim's number is empty.")
    }
    guard !claims.isEmpty, !claims.contains(""), template != "", output != "" else {
      throw ValidationError("A file name is missing.")
    }
  }

  mutating func run() throws {
    guard let day = asOf ?? Moment().localDay else { throw ValidationError("Name the day with --as-of.") }
    if let output, !force, Self.exists(output) {
      throw Self.failure("\(output.text): is there already; choose another name, or replace it with --force")
    }
    let records = try MemberSide(files).records
    let own = try template.map(LetterTemplate.text)
    var inputs = ClaimsOfInputs()
    inputs.read(claims, with: reading.limits, parser: try reading.parserMaker())
    let documents = inputs.documents
    if documents.isEmpty, inputs.hasFailures { throw ExitCode(ExitStatus.someFailed.rawValue) }
    let disputes = DisputeAnalysis.disputes(in: documents, records: records, asOf: day)
    let context: LetterContext
    do {
      let subject = try LetterSubject(
        claimNumber: claim, documents: documents, records: records, disputes: disputes)
      context = try LetterContext(kind, about: subject)
    } catch {
      throw Self.failure("\(claim): \(error)")
    }
    let letter = try Self.letter(LetterRequest(kind, context: context, own: own), template: template)
    try write(letter.text(as: format))
    Self.tell(letter, context)
    if inputs.hasFailures { throw ExitCode(ExitStatus.someFailed.rawValue) }
  }

  private static func letter(_ request: LetterRequest, template: SystemPath?) throws -> Letter {
    let program = LetterProgram(path: CompanionProgram.letterWriter.path())
    switch program.run(request.json) {
    case .markup(let markup): return Letter(markup: markup)
    case .mistake(let mistake):
      let name = template?.text ?? LetterRequest.ownTemplateName
      throw failure(
        mistake.replacing("\(LetterRequest.ownTemplateName):", with: "\(name):", maxReplacements: 1))
    case .tooSlow:
      throw failure(
        "the template was not filled in within \(LetterProgram.seconds) seconds; is it larger than a letter?")
    case .failed: throw failure("the program that fills templates in, \(program.path), failed")
    }
  }

  /// Whether a name is taken, by a link that leads nowhere too.
  private static func exists(_ path: SystemPath) -> Bool {
    var information = stat()
    return path.withCString { lstat($0, &information) } == 0
  }

  private func write(_ text: String) throws {
    guard let output else { return try TextOutput.print(text) }
    do { try OutputFolder.writeFile(Array(text.utf8), to: output) } catch {
      throw OutputFailure.exitCode(for: error)
    }
  }

  /// What is left to do, for the person at the terminal.
  private static func tell(_ letter: Letter, _ context: LetterContext) {
    for notice in context.notices { StandardError.write("\(notice)") }
    let blanks = letter.blanks
    if !blanks.isEmpty {
      StandardError.write("to fill in: \(blanks.count)")
      for blank in blanks { StandardError.show("  [\(blank)]\n") }
    }
    StandardError.write("this is a draft and no legal advice; read every line before you sign it")
  }

  private static func failure(_ message: String) -> ExitCode {
    StandardError.write(message)
    return ExitCode(ExitStatus.someFailed.rawValue)
  }
}
