import PDFWorkers
import Testing

@testable import Ingest

@Suite struct RetryPolicyTests {
  private let policy = RetryPolicy(firstDelay: 1000)

  @Test(
    "What cannot pass is final at once",
    arguments: [
      PDFReadError.notPDF, .damaged, .encrypted, .noText, .tooLarge(limit: 1, actual: nil),
      .tooMuchText(limit: 1),
      .tooManyPages(limit: 1, actual: 2),
    ])
  func final(error: PDFReadError) { #expect(policy.decision(for: error, strikes: 0) == .fail) }

  @Test(
    "What takes the worker down is tried once more, then quarantined",
    arguments: [
      PDFReadError.crashed(signal: 11), .workerFailed(status: 1), .timedOut(seconds: 1),
      .outOfMemory(limit: 1),
    ])
  func strikes(error: PDFReadError) {
    #expect(policy.decision(for: error, strikes: 0) == .retry(after: 1000))
    #expect(policy.decision(for: error, strikes: 1) == .quarantine)
  }

  @Test("A worker that was killed from outside is not the document's fault, but not without end")
  func killed() {
    #expect(policy.decision(for: .crashed(signal: 9), strikes: 1) == .retry(after: 2000))
    #expect(policy.decision(for: .crashed(signal: 9), strikes: RetryPolicy.maximumKills - 1) == .quarantine)
  }

  @Test("A worker that is not there is waited for")
  func missing() { #expect(policy.decision(for: .workerMissing(errno: 2), strikes: 0) == .waitForWorker) }

  @Test("Waits double and do not grow for ever")
  func delays() {
    #expect((0..<4).map { RetryPolicy.delay(1000, after: $0) } == [1000, 2000, 4000, 8000])
    #expect(RetryPolicy.delay(1000, after: 1_000_000) == 600_000)
  }
}
