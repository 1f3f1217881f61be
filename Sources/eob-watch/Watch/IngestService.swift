internal import ArgumentParser
internal import Dispatch
internal import Extraction
internal import Glibc
internal import Ingest
internal import Ledger
internal import Logging
internal import ServiceLifecycle

/// The service as its group sees it.
struct IngestService: Service {
  let ingestion: Ingestion
  let ledger: LedgerDatabase
  /// Documents that are read at the same time.
  let jobs: Int
  /// Time to finish what is in hand.
  let seconds: Double
  let logger: Logger

  func run() async throws {
    do { try ingestion.start() } catch {
      let reason =
        "\(jobs) jobs: the system gives too few threads (\(String(cString: strerror(error.errno))))"
      throw ExitCode(Failure.exitStatus("\(reason); give fewer --jobs").rawValue)
    }
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
    let count = (try? ledger.releaseAll()) ?? 0
    logger.warning(
      count > 0
        ? "stopped with documents in hand; they are read again at the next start"
        : "stopped before everything had come to its end", metadata: ["documents": "\(count)"])
    exit(0)
  }
}
