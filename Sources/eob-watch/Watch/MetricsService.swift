internal import ArgumentParser
internal import Dispatch
internal import Extraction
internal import Glibc
internal import Ingest
internal import Ledger
internal import ServiceLifecycle

/// Answers `/metrics` and `/health` on this machine.
struct MetricsService: Service {
  private let server: LoopbackServer

  init(port: UInt16, ingestion: Ingestion, metrics: ServiceMetrics, ledger: LedgerDatabase) throws {
    do throws(StorageError) {
      server = try LoopbackServer(port: port) { path in
        switch path {
        case "/metrics":
          LoopbackServer.Answer(
            status: 200,
            text: metrics.text(
              queueDepth: ingestion.queueDepth, troubles: ingestion.troubles, ledger: try? ledger.counts()))
        case "/health": Self.health(ingestion.troubles)
        default: nil
        }
      }
    } catch {
      throw ExitCode(
        Failure.exitStatus("\(error.place): \(String(cString: strerror(error.errno)))").rawValue)
    }
  }

  func run() async throws {
    let server = server
    await withTaskCancellationOrGracefulShutdownHandler {
      await withCheckedContinuation { continuation in
        DispatchQueue(label: "metrics").async {
          server.run()
          continuation.resume()
        }
      }
    } onCancelOrGracefulShutdown: {
      server.stop()
    }
  }

  private static func health(_ troubles: [Trouble]) -> LoopbackServer.Answer {
    troubles.isEmpty
      ? LoopbackServer.Answer(status: 200, text: "ok\n")
      : LoopbackServer.Answer(status: 503, text: troubles.map { "\($0)\n" }.joined())
  }
}
