internal import ClaimExport
internal import DisputeModel
internal import EOBParser
internal import Extraction
internal import PDFWorkers

/// Takes files in, one after another: bytes, digest, the ledger's word, claims.
///
/// One per thread; not shared.
public final class Intake {
  /// What became of a file.
  enum Handled {
    /// Nothing is to be done for it now.
    case nothing
    /// It is not complete; it should be looked at again after so many milliseconds.
    case again(after: Int64)
    /// There is an outcome to be written.
    case outcome(Outcome)
    /// It holds a content that has its outcome; it may go to the archive.
    case known(Sighting)
  }

  /// A document that was read so often when the service ended is first read in a process of its own.
  private static let suspiciousInterruptions = 2
  /// First wait before a file that could not be opened is tried again, in milliseconds; it doubles.
  private static let unreadableDelay: Int64 = 2000

  private let settings: IngestSettings
  private let ledger: any DocumentLedger
  private let patience: Patience
  private let journal: Journal
  private let completeness: Completeness
  private let understanding: Understanding

  /// Creates an intake and gets its worker going.
  public init(_ settings: IngestSettings, ledger: any DocumentLedger, patience: Patience, journal: Journal) {
    self.settings = settings
    self.ledger = ledger
    self.patience = patience
    self.journal = journal
    completeness = Completeness(window: settings.settlingWindow, clock: settings.clock)
    understanding = Understanding(
      source: settings.makeSource(), parser: settings.makeParser(), limits: settings.limits)
  }

  /// Gets a worker going ahead of the next document.
  func keepWarm() { understanding.keepWarm() }

  /// Takes a file in.
  func take(_ path: SystemPath) throws(Patience.Stopped) -> Handled {
    let content: SourceFile.Content
    do throws(SourceFile.Failure) {
      content = try self.content(of: path)
    } catch {
      return try handle(error, of: path)
    }
    let sighting = Sighting(
      path: path, stamp: content.stamp, sha256: content.sha256, wantedName: OutcomeName.name(for: path))
    let output = settings.output
    let beginning = try patience.ledger { () throws(LedgerError) in
      try ledger.begin(sighting, at: settings.clock.wallTime()) { output.isFree($0, for: sighting.sha256) }
    }
    switch beginning {
    case .read(let inHand): return try read(content, of: path, inHand)
    case .done(let state, let document, let isNews):
      if isNews { journal.note(.duplicate(sha256: content.sha256)) }
      // What was to be forgotten is not put anywhere.
      guard state != .forgotten else { return .nothing }
      return .known(sighting.with(document: document))
    case .inHand, .waiting: return .nothing
    }
  }

  /// The bytes of a file.
  private func content(of path: SystemPath) throws(SourceFile.Failure) -> SourceFile.Content {
    let file = try SourceFile(path, within: [settings.inbox] + [settings.archive].compactMap(\.self))
    defer { file.close() }
    guard !completeness.isBeingFetched(path, file.stamp) else { throw .changing }
    return try file.content(maxBytes: settings.limits.maxBytes)
  }

  private func handle(_ failure: SourceFile.Failure, of path: SystemPath) throws(Patience.Stopped) -> Handled
  {
    switch failure {
    case .changing: return .again(after: settings.settlingWindow)
    case .unreadable(let errno):
      let attempts = try patience.ledger { () throws(LedgerError) in try ledger.unreadableAttempts(path) }
      let delay = RetryPolicy.delay(Self.unreadableDelay, after: attempts)
      try patience.ledger { () throws(LedgerError) in
        try ledger.noteUnreadable(
          path, errno: errno, attempts: attempts + 1, until: settings.clock.wallTime() + delay)
      }
      journal.note(.unreadable(errno: errno, milliseconds: delay))
      return .nothing
    case .gone:
      let lost = try patience.ledger { () throws(LedgerError) in try ledger.forgetFile(path) }
      return lost.first.map { .outcome(outcome(ofLost: $0, path: path)) } ?? .nothing
    }
  }

  /// What remains of a content that was taken in hand and deleted before it was read to its end.
  private func outcome(ofLost lost: UnreadDocument, path: SystemPath) -> Outcome {
    let inHand = lost.inHand
    if let existing = settings.output.existingOutcome(inHand.name, of: inHand.sha256) {
      return Outcome(
        path: path, draft: nil,
        finished: FinishedDocument(
          document: inHand.document, sha256: inHand.sha256, state: existing.isFailure ? .failed : .extracted,
          content: .adopted, file: existing.file, byteCount: 0, milliseconds: 0))
    }
    return failure(
      .notFound, state: .failed, of: path, inHand, byteCount: 0, since: settings.clock.steadyTime())
  }

  private func read(
    _ content: SourceFile.Content, of path: SystemPath, _ inHand: DocumentInHand
  ) throws(Patience.Stopped) -> Handled {
    let start = settings.clock.steadyTime()
    do {
      guard let bytes = content.bytes else {
        throw PDFReadError.tooLarge(limit: settings.limits.maxBytes, actual: Int(content.stamp.size))
      }
      if inHand.interruptions >= Self.suspiciousInterruptions {
        journal.note(.isolated(sha256: inHand.sha256))
        if let error = settings.isolated(bytes) {
          return try handle(error, content, of: path, inHand, since: start)
        }
      }
      let document = try understanding.claims(
        in: bytes, fileName: path.lastComponent.text, sha256: inHand.sha256,
        recordsProvenance: settings.recordsProvenance)
      return .outcome(claims(document, of: path, inHand, byteCount: bytes.count, since: start))
    } catch let error as PDFReadError {
      return try handle(error, content, of: path, inHand, since: start)
    } catch let error as Patience.Stopped {
      throw error
    } catch {
      return .nothing
    }
  }

  private func handle(
    _ error: PDFReadError, _ content: SourceFile.Content, of path: SystemPath, _ inHand: DocumentInHand,
    since start: Int64
  ) throws(Patience.Stopped) -> Handled {
    let document = inHand.document
    let byteCount = Int(content.stamp.size)
    switch settings.retry.decision(for: error, strikes: inHand.strikes) {
    case .fail:
      if completeness.mayBeUnfinished(content.stamp, after: error) {
        try patience.ledger { () throws(LedgerError) in try ledger.withdraw(document) }
        return .again(after: settings.settlingWindow)
      }
      return .outcome(failure(error, state: .failed, of: path, inHand, byteCount: byteCount, since: start))
    case .quarantine:
      return .outcome(
        failure(error, state: .quarantined, of: path, inHand, byteCount: byteCount, since: start))
    case .retry(let delay):
      let now = settings.clock.wallTime()
      try patience.ledger { () throws(LedgerError) in
        try ledger.postpone(document, code: error.code, until: now + delay, at: now)
      }
      journal.note(.postponed(sha256: inHand.sha256, code: error.code, milliseconds: delay))
      return .nothing
    case .waitForWorker:
      try patience.ledger { () throws(LedgerError) in try ledger.release(document) }
      guard case .workerMissing(let errno) = error else { return .nothing }
      let understanding = understanding
      try patience.persist { () throws(Trouble) in
        do throws(PDFReadError) { try understanding.start() } catch { throw .worker(errno: errno) }
      }
      return try take(path)
    }
  }

  private func claims(
    _ document: ClaimsDocument, of path: SystemPath, _ inHand: DocumentInHand, byteCount: Int,
    since start: Int64
  ) -> Outcome {
    let json = ClaimsJSON.write(document, pretty: true, provenance: settings.recordsProvenance)
    let state: DocumentState =
      document.claims.isEmpty ? .noClaims : document.review.required ? .needsReview : .extracted
    return outcome(json, state, .claims(document), path, inHand, byteCount, since: start)
  }

  private func failure(
    _ error: PDFReadError, state: DocumentState, of path: SystemPath, _ inHand: DocumentInHand,
    byteCount: Int,
    since start: Int64
  ) -> Outcome {
    let failure = FailedInput(
      fileName: path.lastComponent.text, sha256: inHand.sha256, code: error.code, message: error.message)
    return outcome(
      ClaimsJSON.write(failure, pretty: true), state, .failure(code: error.code, message: error.message),
      path,
      inHand, byteCount, since: start)
  }

  private func outcome(
    _ json: [UInt8], _ state: DocumentState, _ content: FinishedDocument.Content, _ path: SystemPath,
    _ inHand: DocumentInHand, _ byteCount: Int, since start: Int64
  ) -> Outcome {
    let isFailure = if case .failure = content { true } else { false }
    let draft = settings.output.draft(
      json, name: inHand.name, sha256: inHand.sha256, isFailure: isFailure)
    return Outcome(
      path: path, draft: draft,
      finished: FinishedDocument(
        document: inHand.document, sha256: inHand.sha256, state: state, content: content, file: draft.file,
        byteCount: byteCount, milliseconds: Int(settings.clock.steadyTime() - start)))
  }
}

/// What is to be written about a content.
struct Outcome: Sendable {
  /// The file that it was read from.
  let path: SystemPath
  /// The text; `nil` when it is in the folder already.
  let draft: OutcomeFolder.Draft?
  /// The ledger's part.
  let finished: FinishedDocument
}
