internal import ArgumentParser
internal import ChildPrograms
internal import ClaimExport
internal import DisputeModel
internal import Extraction
internal import FormFiles
internal import PDFWorkers
internal import RecordFiles

/// Reports every mistake in records.
struct RecordsCheck: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Report every mistake in records, with file, line and key.",
    discussion: """
      With --claims, claim numbers in the records that no claim has are reported too.

      Exit status: 0 no mistake; 1 a mistake, or a file that cannot be read; 2 the command line is wrong.
      """)

  @Argument(
    help: ArgumentHelp("YAML or JSON files.", valueName: "file"),
    completion: .file(extensions: ["yaml", "yml", "json"]))
  var files: [String]

  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp("Claims that the tool wrote, JSON or JSON Lines.", valueName: "file"),
    completion: .file(extensions: ["json", "jsonl"]))
  var claims: [SystemPath] = []

  mutating func validate() throws {
    guard !files.isEmpty, !files.contains("") else { throw ValidationError("Name at least one file.") }
    guard !claims.contains("") else { throw ValidationError("A file name is empty.") }
  }

  mutating func run() throws {
    let known = claims.isEmpty ? nil : try ClaimNumbers.inFiles(claims)
    let reader = CompanionProgram.yamlReader.path()
    let read = files.map { RecordsFile.read($0, reader: reader) }
    let mistakes = read.flatMap { file in
      file.mistakes + (known.map { file.unknownClaimNumbers(among: $0) } ?? [])
    }
    try TextOutput.print(mistakes.map { "\($0)\n" }.joined())
    let files = "\(read.count) \(read.count == 1 ? "file" : "files")"
    StandardError.write("\(files), \(mistakes.count) \(mistakes.count == 1 ? "mistake" : "mistakes")")
    guard mistakes.isEmpty else { throw ExitCode(ExitStatus.someFailed.rawValue) }
  }
}

/// The numbers of the claims in files.
enum ClaimNumbers {
  /// - Throws: the exit status after it was told which file cannot be read.
  static func inFiles(_ paths: [SystemPath]) throws -> Set<String> {
    var numbers: Set<String> = []
    for path in paths {
      do {
        let bytes = try InputFile.read(path, maxBytes: DocumentLimits().maxBytes)
        for case .document(let document) in try ClaimsJSON.documents(in: bytes) {
          for claim in document.claims {
            numbers.formUnion([claim.claimNumber, claim.documentNumber].compactMap { $0 })
          }
        }
      } catch let error as ClaimsReadError {
        StandardError.write("\(path.text): \(error)")
        throw ExitCode(ExitStatus.someFailed.rawValue)
      } catch let error as PDFReadError {
        StandardError.write("\(path.text): \(error.message)")
        throw ExitCode(ExitStatus.someFailed.rawValue)
      }
    }
    return numbers
  }
}
