internal import PDFWorkers

/// Takes messages of one channel from the ledger and has them brought, in order, until they have arrived.
final class Courier: Sendable {
  /// Time between two looks for messages that wait for their time, in milliseconds.
  private static let interval: Int64 = 1000
  /// Time for the message that is being brought when the service stops, in milliseconds: enough for most, and a stop
  /// need not wait for an address that does not answer.
  static let farewell = 1000
  /// First wait after a message did not arrive, in milliseconds; it doubles.
  private static let firstDelay: Int64 = 1000

  private let messenger: any Messenger
  private let ledger: any DocumentLedger
  private let output: OutcomeFolder
  private let clock: Clock
  private let patience: Patience
  private let journal: Journal
  private let signal = Monitor((isWoken: true, isStopped: false))

  init(
    _ messenger: any Messenger, ledger: any DocumentLedger, output: OutcomeFolder, retry: RetryPolicy,
    clock: Clock,
    patience: Patience, journal: Journal
  ) {
    self.messenger = messenger
    self.ledger = ledger
    self.output = output
    self.clock = clock
    self.patience = patience
    self.journal = journal
  }

  func wake() { signal.change { $0.isWoken = true } }

  /// Ends `run`: a message that is being brought has so many milliseconds to arrive, and waits for the next start then.
  func stop(within milliseconds: Int = Courier.farewell) {
    signal.change { $0.isStopped = true }
    messenger.stop(within: milliseconds)
  }

  /// Works until it is stopped.
  func run() {
    // What the run before has brought without being able to say so may come again.
    var isRepetition = true
    while !signal.look(\.isStopped) {
      do {
        let isDone = try bringDue(isRepetition: isRepetition)
        isRepetition = false
        guard isDone else { continue }
      } catch {
        return
      }
      _ = signal.wait(milliseconds: Self.interval) {
        (signal: inout (isWoken: Bool, isStopped: Bool)) -> Bool? in
        guard signal.isWoken || signal.isStopped else { return nil }
        signal.isWoken = false
        return true
      }
    }
  }

  /// Brings one batch; whether there is no more.
  func bringDue(isRepetition: Bool) throws(Patience.Stopped) -> Bool {
    let channel = messenger.channel
    let deliveries = try patience.ledger { () throws(LedgerError) in
      try ledger.dueDeliveries(channel, at: clock.wallTime(), limit: messenger.batchSize)
    }
    guard !deliveries.isEmpty else { return true }
    let messages = deliveries.map { Message($0, in: output) }
    do {
      try messenger.bring(messages, isRepetition: isRepetition || deliveries.contains { $0.attempts > 0 })
    } catch {
      // Whoever was not let finish is not to blame.
      guard !signal.look(\.isStopped) else { return true }
      try putOff(deliveries, problem: error.problem)
      return true
    }
    let ids = deliveries.map(\.id)
    try patience.ledger { () throws(LedgerError) in try ledger.delivered(ids, at: clock.wallTime()) }
    for _ in deliveries { journal.note(.delivered(channel: channel)) }
    return deliveries.count < messenger.batchSize
  }

  private func putOff(_ deliveries: [Delivery], problem: String) throws(Patience.Stopped) {
    for delivery in deliveries {
      let isGivenUp = messenger.maximumAttempts.map { delivery.attempts + 1 >= $0 } ?? false
      let until =
        isGivenUp ? nil : clock.wallTime() + RetryPolicy.delay(Self.firstDelay, after: delivery.attempts)
      try patience.ledger { () throws(LedgerError) in
        try ledger.putOff(delivery: delivery.id, until: until, problem: problem)
      }
      journal.note(.undelivered(channel: messenger.channel, problem: problem, isGivenUp: isGivenUp))
    }
  }
}
