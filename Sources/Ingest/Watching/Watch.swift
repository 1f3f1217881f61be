internal import Glibc
internal import PDFWorkers

/// Finds files in the inbox: the system tells of most of them, a walk through all folders finds the rest.
final class Watch: Sendable {
  /// Time between two walks where the system tells nothing, in milliseconds.
  private static let unwatchedInterval: Int64 = 5000
  /// Time between two looks into the ledger for what is to be tried again, in milliseconds.
  private static let retryInterval: Int64 = 1000
  /// Time between two looks whether the ledger's log still holds what was forgotten, in milliseconds.
  private static let erasureInterval: Int64 = 5000
  /// Files that are brought at once from there.
  private static let retryBatch = 256
  /// A walk may take a twentieth of the time between two.
  private static let restPerWalk: Int64 = 20
  /// Time until an inbox that cannot be read is looked at again, in milliseconds.
  private static let missingInboxInterval: Int64 = 2000

  private let settings: IngestSettings
  private let ledger: any DocumentLedger
  private let queue: WorkQueue
  private let patience: Patience
  private let journal: Journal
  private let plan = Monitor(Plan())
  private let waker = Monitor<(@Sendable () -> Void)?>(nil)

  private struct Plan {
    var isStopped = false
    var nextWalk: Int64 = .min
  }

  init(
    _ settings: IngestSettings, ledger: any DocumentLedger, queue: WorkQueue, patience: Patience,
    journal: Journal
  ) {
    self.settings = settings
    self.ledger = ledger
    self.queue = queue
    self.patience = patience
    self.journal = journal
  }

  /// Sees to it that a walk begins within so many milliseconds.
  func walk(within milliseconds: Int64) {
    let time = settings.clock.steadyTime() + milliseconds
    plan.change { $0.nextWalk = min($0.nextWalk, time) }
    waker.look { $0 }?()
  }

  func stop() {
    plan.change { $0.isStopped = true }
    waker.look { $0 }?()
  }

  /// Watches until it is stopped.
  func run() throws(Patience.Stopped) {
    var round = WatchRound(settings, queue: queue, patience: patience, journal: journal)
    waker.change { $0 = round.events.waker }
    var nextRetry = settings.clock.steadyTime()
    var nextErasure = nextRetry
    while !plan.look(\.isStopped) {
      let now = settings.clock.steadyTime()
      if plan.look(\.nextWalk) <= now { try walk(&round) }
      if nextRetry <= now {
        let due = try patience.ledger { () throws(LedgerError) in
          try ledger.due(at: settings.clock.wallTime(), limit: Self.retryBatch)
        }
        for path in due where !queue.put(path) { return }
        nextRetry = now + Self.retryInterval
      }
      if nextErasure <= now {
        try patience.ledger { () throws(LedgerError) in _ = try ledger.finishForgetting(waits: false) }
        nextErasure = now + Self.erasureInterval
      }
      let next = min(plan.look(\.nextWalk), nextRetry)
      for event in round.events.next(waiting: next - settings.clock.steadyTime()) {
        switch event {
        case .file(let path): guard queue.put(path) else { return }
        case .folder(let path):
          try round.walk(from: path, isWanted: isWanted)
          walk(within: settings.settlingWindow)
        case .lost: walk(within: 0)
        }
      }
    }
  }

  private func walk(_ round: inout WatchRound) throws(Patience.Stopped) {
    let start = settings.clock.steadyTime()
    // Whoever asks for a walk while this one goes on gets another.
    plan.change { $0.nextWalk = .max }
    let canBeRead = try round.walk(isWanted: isWanted)
    if canBeRead { try dropFilesOfForgotten() }
    let duration = settings.clock.steadyTime() - start
    var rest = canBeRead ? settings.walkInterval : Self.missingInboxInterval
    if !round.isWatched { rest = min(rest, Self.unwatchedInterval) }
    if round.hasUnsettled { rest = min(rest, settings.settlingWindow) }
    walk(within: max(rest, duration * Self.restPerWalk))
  }

  /// The place of a forgotten document's original is known as long as the original is there, and no longer.
  private func dropFilesOfForgotten() throws(Patience.Stopped) {
    let files = try patience.ledger { () throws(LedgerError) in try ledger.filesOfForgotten() }
    let gone = files.filter(Originals.isGone)
    guard !gone.isEmpty else { return }
    try patience.ledger { () throws(LedgerError) in
      try ledger.eraseFilesOfForgotten(gone, at: settings.clock.wallTime())
    }
  }

  private func isWanted(_ path: SystemPath, _ stamp: FileStamp) throws(Patience.Stopped) -> Bool {
    let standing = try patience.ledger { () throws(LedgerError) in try ledger.standing(of: path, stamp) }
    switch standing {
    case .new: return true
    case .waiting(let time): return time <= settings.clock.wallTime()
    case .done, .inHand: return false
    }
  }
}
