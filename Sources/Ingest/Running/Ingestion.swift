internal import Dispatch
internal import PDFWorkers

/// The service: watches the inbox, reads what comes in, writes outcomes, tells whoever wants to know.
///
/// - Threads: one that watches, one per job that reads, one that makes outcomes last, one that archives, one per channel.
/// - Memory: all queues are bounded, so that it does not grow with the files that wait.
public final class Ingestion: Sendable {
  /// Time for threads to see that all is given up, in milliseconds.
  private static let lastMoment = 1000
  /// Outcomes per job that may wait to be made durable.
  private static let waitingPerJob = 16

  private let settings: IngestSettings
  private let ledger: any DocumentLedger
  private let journal: Journal
  private let couriers: [Courier]
  private let archivist: Archivist?
  private let queue: WorkQueue
  /// Of readers and of who makes outcomes last.
  private let patience: Patience
  /// Of all others, who need not come to an end.
  private let errands: Patience
  private let watch: Watch
  private let group = DispatchGroup()

  /// Creates the service; nothing runs yet.
  ///
  /// - Parameters:
  ///   - settings: how it works.
  ///   - ledger: its memory.
  ///   - messengers: bring messages to whoever wants to know; their names are the settings' channels.
  ///   - journal: takes its notes.
  public init(
    _ settings: IngestSettings, ledger: any DocumentLedger, messengers: [any Messenger], journal: Journal
  ) {
    var settings = settings
    settings.channels = messengers.map(\.channel)
    self.settings = settings
    self.ledger = ledger
    self.journal = journal
    queue = WorkQueue(capacity: settings.queueCapacity)
    let patience = Patience(journal: journal)
    self.patience = patience
    let errands = patience.ofItsOwn()
    self.errands = errands
    couriers = messengers.map {
      Courier(
        $0, ledger: ledger, output: settings.output, retry: settings.retry, clock: settings.clock,
        patience: errands, journal: journal)
    }
    archivist = Archivist(settings, ledger: ledger, patience: errands)
    watch = Watch(settings, ledger: ledger, queue: queue, patience: errands, journal: journal)
  }

  /// Paths that wait to be read.
  public var queueDepth: Int { queue.count }
  /// What is in the service's way just now.
  public var troubles: [Trouble] { patience.current }

  /// Takes over from the run before and starts all threads.
  ///
  /// - Throws: when the system gives too few of them; then none is left.
  public func start() throws(ThreadError) {
    let outcomes = BoundedChannel<Outcome>(capacity: settings.jobs * Self.waitingPerJob)
    let committer = Committer(settings, ledger: ledger, patience: patience, journal: journal)
    let readers = DispatchGroup()
    // Readers begin when the ledger was taken over.
    let isReady = Monitor(false)
    do throws(ThreadError) {
      for _ in 0..<settings.jobs {
        try run(in: [group, readers]) { [self] in
          isReady.wait { $0 ? () : nil }
          read(into: outcomes)
        }
      }
      try run(in: [group]) { [self] in
        commit(from: outcomes, committer)
        archivist?.stop()
      }
      if let archivist {
        try run(in: [group]) {
          isReady.wait { $0 ? () : nil }
          archivist.run()
        }
      }
      for courier in couriers { try run(in: [group]) { courier.run() } }
      try run(in: [group]) { [self] in
        defer { isReady.change { $0 = true } }
        do {
          try takeOver()
          isReady.change { $0 = true }
          try watch.run()
        } catch {}
        queue.close()
      }
    } catch {
      stop()
      archivist?.stop()
      isReady.change { $0 = true }
      outcomes.close()
      wait()
      throw error
    }
    readers.notify(queue: .global()) { outcomes.close() }
  }

  /// Lets go of what is not in hand and lets the rest come to its end.
  public func stop() {
    queue.close()
    watch.stop()
    errands.stop()
    for courier in couriers { courier.stop() }
  }

  /// Ends waits for what is in the way, and what messengers have begun; what is in hand is read again by the next run.
  public func abandon() {
    stop()
    patience.stop()
    archivist?.stop()
    for courier in couriers { courier.stop(within: 0) }
    _ = group.wait(timeout: .now() + .milliseconds(Self.lastMoment))
  }

  /// Waits until all threads have ended.
  public func wait() { group.wait() }

  /// Asks for a walk through all folders now.
  public func walkNow() { watch.walk(within: 0) }

  private func run(in groups: [DispatchGroup], _ body: @escaping @Sendable () -> Void) throws(ThreadError) {
    for group in groups { group.enter() }
    do throws(ThreadError) {
      try WaitingThread.start {
        body()
        for group in groups { group.leave() }
      }
    } catch {
      for group in groups { group.leave() }
      throw error
    }
  }

  private func takeOver() throws(Patience.Stopped) {
    try errands.ledger { () throws(LedgerError) in try ledger.recover(at: settings.clock.wallTime()) }
    try errands.storage { () throws(StorageError) in
      try settings.output.make()
      try settings.output.removeDrafts()
    }
    // Copies that cannot be removed now are in the way of nothing.
    try? archivist?.removeDrafts()
  }

  private func read(into outcomes: BoundedChannel<Outcome>) {
    let intake = Intake(settings, ledger: ledger, patience: patience, journal: journal)
    while let path = queue.take() {
      do {
        switch try intake.take(path) {
        case .nothing: queue.finish(path)
        case .again(let delay):
          queue.finish(path)
          watch.walk(within: delay)
        case .outcome(let outcome):
          _ = outcomes.send(outcome)
        case .known(let sighting):
          queue.finish(path)
          archivist?.add([sighting])
        }
      } catch {
        return
      }
      intake.keepWarm()
    }
  }

  private func commit(from outcomes: BoundedChannel<Outcome>, _ committer: Committer) {
    while true {
      // While other documents are being read, theirs may come along; an outcome that is alone does not wait.
      outcomes.gather(Committer.batchSize, milliseconds: Committer.gatheringTime) {
        $0 > 0 && $0 >= queue.unfinishedCount
      }
      var waiting = outcomes.receiveAll()[...]
      guard !waiting.isEmpty else { return }
      while !waiting.isEmpty {
        let batch = Array(waiting.prefix(Committer.batchSize))
        waiting = waiting.dropFirst(batch.count)
        do {
          let sightings = try committer.commit(batch)
          archivist?.add(sightings)
        } catch {
          continue
        }
        for outcome in batch { queue.finish(outcome.path) }
        for courier in couriers { courier.wake() }
      }
    }
  }
}
