/// Tries again until what is in the way is gone.
///
/// A full disk, a folder that is gone or a ledger that is locked stop the service where it stands: what is in hand stays
/// in hand, what waits stays where it is, and both go on as soon as somebody has mended it.
public final class Patience: Sendable {
  /// The service was told to stop while it waited.
  struct Stopped: Error {}

  /// First and longest wait between two attempts, in milliseconds: short enough to go on at once after a moment's lock,
  /// long enough to cost nothing over a night.
  private static let firstWait: Int64 = 100
  private static let longestWait: Int64 = 5000
  /// A stop may come in between.
  private let isStopped = Monitor(false)
  private let troubles: Monitor<Set<Trouble>>
  private let journal: Journal

  /// Creates patience that tells what it waits for.
  public convenience init(journal: Journal) { self.init(journal: journal, troubles: Monitor([])) }

  private init(journal: Journal, troubles: Monitor<Set<Trouble>>) {
    self.journal = journal
    self.troubles = troubles
  }

  /// Patience of whoever has no document in hand, to be stopped by itself; what is in the way is told as one.
  func ofItsOwn() -> Patience { Patience(journal: journal, troubles: troubles) }

  /// Ends all waits.
  func stop() { isStopped.change { $0 = true } }

  /// What is in the way just now.
  public var current: [Trouble] { Array(troubles.look { $0 }) }

  /// Calls `body` until it fails no more.
  func persist<Result>(_ body: () throws(Trouble) -> Result) throws(Stopped) -> Result {
    var wait = Self.firstWait
    var met: Set<Trouble> = []
    while true {
      do {
        let result = try body()
        for trouble in met { lift(trouble) }
        return result
      } catch {
        for old in met where old != error { lift(old) }
        met = [error]
        raise(error)
      }
      let hasStopped = isStopped.wait(milliseconds: wait) { $0 ? true : nil } ?? false
      if hasStopped { throw Stopped() }
      wait = min(Self.longestWait, wait * 2)
    }
  }

  /// Tells of what is in the way of somebody who does not wait here.
  func raise(_ trouble: Trouble) {
    if troubles.change({ $0.insert(trouble).inserted }) { journal.note(.stalled(trouble)) }
  }

  /// Tells that it is gone.
  func lift(_ trouble: Trouble) {
    if troubles.change({ $0.remove(trouble) }) != nil { journal.note(.mended(trouble)) }
  }

  /// Calls the ledger until it answers.
  func ledger<Result>(_ body: () throws(LedgerError) -> Result) throws(Stopped) -> Result {
    try persist { () throws(Trouble) in
      do throws(LedgerError) { return try body() } catch { throw .ledger(error) }
    }
  }

  /// Writes to a folder until that is possible.
  func storage<Result>(_ body: () throws(StorageError) -> Result) throws(Stopped) -> Result {
    try persist { () throws(Trouble) in
      do throws(StorageError) { return try body() } catch { throw .storage(error) }
    }
  }
}
