internal import PDFWorkers

/// Makes outcomes last: the folder first, then the ledger.
///
/// - Several outcomes at a time share what takes long, the system's word that they are on the disk.
/// - A kill between any two steps leaves a content in hand, and the next start reads it again and writes the same bytes
///   under the same name.
struct Committer {
  /// Outcomes that share one transaction: enough to make waiting for the disk cheap, few enough for a short queue.
  static let batchSize = 32

  private let settings: IngestSettings
  private let ledger: any DocumentLedger
  private let patience: Patience
  private let journal: Journal

  init(_ settings: IngestSettings, ledger: any DocumentLedger, patience: Patience, journal: Journal) {
    self.settings = settings
    self.ledger = ledger
    self.patience = patience
    self.journal = journal
  }

  /// How long an outcome may wait for others while there is more to read, in milliseconds.
  static let gatheringTime: Int64 = 50

  /// Makes outcomes last.
  ///
  /// - Returns: the files that hold their contents, which may go to the archive now.
  @discardableResult
  func commit(_ outcomes: [Outcome]) throws(Patience.Stopped) -> [Sighting] {
    try write(outcomes)
    try publish(outcomes)
    let sightings = try record(outcomes)
    for outcome in outcomes {
      let finished = outcome.finished
      journal.note(
        .finished(
          sha256: finished.sha256, state: finished.state, code: finished.content.code,
          milliseconds: finished.milliseconds, byteCount: finished.byteCount))
    }
    return sightings
  }

  /// The first step: drafts on the disk.
  func write(_ outcomes: [Outcome]) throws(Patience.Stopped) {
    let drafts = outcomes.compactMap(\.draft)
    try patience.storage { () throws(StorageError) in try settings.output.write(drafts) }
  }

  /// The second step: names in the folder.
  func publish(_ outcomes: [Outcome]) throws(Patience.Stopped) {
    let drafts = outcomes.compactMap(\.draft)
    try patience.storage { () throws(StorageError) in try settings.output.publish(drafts) }
  }

  /// The third step: rows in the ledger.
  func record(_ outcomes: [Outcome]) throws(Patience.Stopped) -> [Sighting] {
    let finished = outcomes.map(\.finished)
    return try patience.ledger { () throws(LedgerError) in
      try ledger.finish(finished, channels: settings.channels, at: settings.clock.wallTime())
    }
  }
}

extension FinishedDocument.Content {
  /// The code of a failure.
  var code: String? {
    if case .failure(let code, _) = self { code } else { nil }
  }
}
