internal import PDFWorkers

/// Moves originals to the archive once their outcome is durable, and tries again until that is possible.
///
/// - An original that cannot be moved stays where it is, which loses nothing; it is in nobody's way but its own, so that
///   reading goes on meanwhile.
/// - Memory: bounded; what does not fit is found in the ledger.
final class Archivist: Sendable {
  /// Originals that may wait in memory.
  private static let capacity = 1024
  /// Originals that are asked of the ledger at a time.
  private static let pageSize = 256
  /// First and longest wait before those that could not be moved are tried again, in milliseconds.
  private static let firstWait: Int64 = 100
  private static let longestWait: Int64 = 5000

  private struct Work {
    var sightings: [Sighting] = []
    /// Whether to ask the ledger, as at the start: earlier runs may have left some.
    var isAllDue = true
    var isStopped = false
  }

  private let archive: Archive
  private let ledger: any DocumentLedger
  private let patience: Patience
  private let work = Monitor(Work())

  /// Creates one; `nil` where originals stay where they are.
  init?(_ settings: IngestSettings, ledger: any DocumentLedger, patience: Patience) {
    guard let folder = settings.archive else { return nil }
    archive = Archive(folder: folder, inbox: settings.inbox)
    self.ledger = ledger
    self.patience = patience
  }

  /// Removes copies that a killed service left.
  func removeDrafts() throws(StorageError) { try archive.removeDrafts() }

  /// Has originals moved that belong to finished documents.
  func add(_ sightings: [Sighting]) {
    guard !sightings.isEmpty else { return }
    work.change { work in
      if work.sightings.count + sightings.count > Self.capacity {
        work.isAllDue = true
      } else {
        work.sightings += sightings
      }
    }
  }

  /// Ends `run` when what was added so far had its turn.
  func stop() { work.change { $0.isStopped = true } }

  /// Works until it is stopped.
  func run() {
    var wait = Self.firstWait
    var met: Set<Trouble> = []
    while let next = takeWork() {
      let found: Set<Trouble>
      do { found = try next.isAllDue ? moveAll() : move(next.sightings) } catch { return }
      for trouble in met.subtracting(found) { patience.lift(trouble) }
      for trouble in found { patience.raise(trouble) }
      met = found
      guard !met.isEmpty else {
        wait = Self.firstWait
        continue
      }
      _ = work.wait(milliseconds: wait) { $0.isStopped ? true : nil }
      wait = min(Self.longestWait, wait * 2)
      work.change { $0.isAllDue = !$0.isStopped }
    }
  }

  /// What is to be done; waits for something, and is `nil` when it was stopped and nothing is left.
  private func takeWork() -> Work? {
    work.wait { (work: inout Work) -> Work?? in
      if work.isStopped, work.sightings.isEmpty { return .some(nil) }
      guard work.isAllDue || !work.sightings.isEmpty else { return nil }
      defer {
        work.sightings = []
        work.isAllDue = false
      }
      var taken = work
      // The start's look at the ledger is not worth a wait at the end.
      if work.isStopped { taken.isAllDue = false }
      return .some(taken)
    }
  }

  /// Moves all that the ledger knows of; what was in the way.
  func moveAll() throws(Patience.Stopped) -> Set<Trouble> {
    var troubles: Set<Trouble> = []
    var last: SystemPath?
    while !work.look(\.isStopped) {
      let after = last
      let page = try patience.ledger { () throws(LedgerError) in
        try ledger.unarchived(after: after, limit: Self.pageSize)
      }
      troubles.formUnion(try move(page))
      last = page.last?.path
      if page.count < Self.pageSize { break }
    }
    return troubles
  }

  /// Moves originals; what was in the way.
  func move(_ sightings: [Sighting]) throws(Patience.Stopped) -> Set<Trouble> {
    var troubles: Set<Trouble> = []
    for sighting in sightings where archive.takes(sighting.path) {
      do throws(StorageError) {
        guard let target = try archive.move(sighting) else { continue }
        do throws(Patience.Stopped) {
          try patience.ledger { () throws(LedgerError) in
            try ledger.moved(sighting.path, to: target, document: sighting.document)
          }
        } catch {
          // The service stops; the next one finds the place in the inbox empty.
          return troubles
        }
      } catch {
        troubles.insert(.storage(error))
      }
    }
    return troubles
  }
}
