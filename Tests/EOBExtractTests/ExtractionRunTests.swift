import ClaimExport
import DisputeModel
import Foundation
import JSONReading
import PDFLayout
import PDFWorkers
import Testing

@testable import EOBParser
@testable import Extraction

/// Gives each document one empty page, or fails.
private final class MadeUpPages: PageSource {
  private let failure: PDFReadError?

  init(failure: PDFReadError? = nil) { self.failure = failure }

  func start() throws(PDFReadError) { if let failure { throw failure } }

  func pages(of bytes: [UInt8], limits: DocumentLimits, deadline: ReadingDeadline) throws(PDFReadError)
    -> [Page]
  {
    if let failure { throw failure }
    return [Page(number: 1, width: 612, height: 792, styles: [], glyphs: [])]
  }

  func stop() {}
}

/// Keeps results.
private struct KeptResults: ExtractionOutput {
  var results: [ExtractionResult] = []
  var room = Int.max

  mutating func write(_ result: ExtractionResult) throws(OutputError) {
    guard results.count < room else { throw .brokenPipe }
    results.append(result)
  }
}

@Suite struct ExtractionRunTests {
  private static let form = OutputForm.json(pretty: false, provenance: false)
  private let scratch: ScratchFolder

  init() throws { scratch = try ScratchFolder() }

  private func inputs(_ count: Int) throws -> [ExtractionInput] {
    try (0..<count).map { index in
      ExtractionInput(.file(SystemPath(try scratch.add("\(index).pdf", [UInt8(index)]).path)))
    }
  }

  private func settings(jobs: Int) -> ExtractionRun.Settings {
    ExtractionRun.Settings(limits: DocumentLimits(), jobs: jobs, form: Self.form)
  }

  @Test("Results come in order and carry the hash of the bytes", arguments: [1, 3])
  func order(jobs: Int) throws {
    let run = ExtractionRun(settings(jobs: jobs)) { MadeUpPages() }
    var output = KeptResults()
    var reported = 0
    let tally = try run.run(inputs(20), to: &output) { _ in reported += 1 }
    #expect(tally.total == 20 && tally.failed == 0 && reported == 20)
    #expect(output.results.map(\.input.fileName) == (0..<20).map { "\($0).pdf" })
    #expect(
      try JSONReader.value(of: output.results[0].text)["source"]?["sha256"]
        == .string("6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d"))
  }

  @Test("An error of the source is the input's error, one at its start too", arguments: [1, 2])
  func failures(jobs: Int) throws {
    let run = ExtractionRun(settings(jobs: jobs)) { MadeUpPages(failure: .timedOut(seconds: 5)) }
    var output = KeptResults()
    let tally = try run.run(inputs(3), to: &output) { _ in }
    #expect(tally.exitStatus == .someFailed)
    #expect(tally.failed == 3)
    for result in output.results {
      #expect(try JSONReader.value(of: result.text)["error"]?["code"] == .string("timedOut"))
    }
  }

  @Test("Every code that reading can give is in the schema")
  func codes() {
    let errors: [PDFReadError] = [
      .notFound, .notReadable(errno: 1), .notPDF, .damaged, .encrypted, .tooLarge(limit: 1, actual: 2),
      .tooMuchText(limit: 1), .tooManyPages(limit: 1, actual: 2), .timedOut(seconds: 1),
      .inputTimedOut(seconds: 1), .crashed(signal: 6),
      .workerFailed(status: 1), .workerMissing(errno: 2), .outOfMemory(limit: 1), .noText,
    ]
    #expect(
      Set(errors.map(\.code) + [FailedInput.notClaims, FailedInput.notExportable]) == Set(FailedInput.codes))
  }

  @Test("An output that refuses ends the run", arguments: [1, 3])
  func refusal(jobs: Int) throws {
    let run = ExtractionRun(settings(jobs: jobs)) { MadeUpPages() }
    var output = KeptResults(room: 4)
    let inputs = try inputs(50)
    #expect(throws: OutputError.brokenPipe) { try run.run(inputs, to: &output) { _ in } }
    #expect(output.results.count == 4)
  }

  @Test("The exit status tells the worst that happened")
  func exitStatus() {
    func result(_ type: DocumentType, claims: Int = 0) -> ExtractionResult {
      let source = DocumentSource(fileName: nil, sha256: "", pageCount: 1)
      var document = ClaimsDocument(source: source, documentType: type)
      document.claims = Array(repeating: Claim(), count: claims)
      return ExtractionResult(
        .read(EOBParser.Result(document: document, explanation: nil)), of: ExtractionInput(.standardInput),
        as: Self.form)
    }
    let failure = ExtractionResult(
      .failed(FailedInput(fileName: nil, sha256: nil, code: "damaged", message: "")),
      of: ExtractionInput(.standardInput), as: Self.form)
    var tally = ExtractionTally()
    #expect(tally.exitStatus == .allRead)
    tally.count(result(.remittanceAdvice, claims: 1))
    #expect(tally.exitStatus == .allRead)
    tally.count(result(.notAnEOB))
    #expect(tally.exitStatus == .noClaims)
    tally = ExtractionTally()
    tally.count(result(.explanationOfBenefits))
    #expect(tally.exitStatus == .noClaims)
    tally = ExtractionTally()
    tally.emptyFolders = 1
    #expect(tally.exitStatus == .noClaims)
    tally.emptyFolders = 0
    tally.count(result(.remittanceAdvice, claims: 1))
    tally.count(result(.notAnEOB))
    tally.count(failure)
    #expect(tally.exitStatus == .someFailed)
    #expect(ProgressReport.bar(tally, of: 6) == "[###############...............] 3/6, 1 failed")
    #expect(
      ProgressReport.line(about: failure, verbosity: .normal) == "standard input: damaged: ")
    #expect(ProgressReport.line(about: failure, verbosity: .quiet) == nil)
  }
}
