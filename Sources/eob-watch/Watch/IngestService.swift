internal import Dispatch
internal import Glibc
internal import Ingest
internal import Ledger
internal import Logging
internal import ServiceLifecycle

/// The service as its group sees it.
struct IngestService: Service {
  let ingestion: Ingestion
  let ledger: LedgerDatabase
  /// Time to finish what is in hand.
  let seconds: Double
  let logger: Logger

  func run() async throws {
    ingestion.start()
    let ingestion = ingestion
    await withTaskCancellationOrGracefulShutdownHandler {
      await withCheckedContinuation { continuation in
        DispatchQueue(label: "ingest.end").async {
          ingestion.wait()
          continuation.resume()
        }
      }
    } onCancelOrGracefulShutdown: {
      ingestion.stop()
      DispatchQueue.global().asyncAfter(deadline: .now() + seconds) { giveUp() }
    }
  }

  /// Releases what is still in hand and ends; the next start reads it again.
  private func giveUp() {
    ingestion.abandon()
    try? ledger.releaseAll()
    logger.warning("stopped with documents in hand; they are read again at the next start")
    exit(0)
  }
}
