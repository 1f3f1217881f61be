internal import ArgumentParser
internal import EOBParser
internal import Extraction
internal import Ingest
internal import Ledger
internal import Logging
internal import PDFWorkers
internal import ServiceLifecycle
internal import UnixSignals

/// Watches a folder until it is told to stop.
struct WatchCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "watch", abstract: "Read every PDF that comes into a folder, once.",
    discussion: """
      Writes NAME.claims.json for every document, or failed/NAME.error.json, and keeps a ledger of what became of each. \
      Runs until SIGTERM or SIGINT, finishes what is in hand then, and goes on where it was when it is started again. \
      Originals are never changed or deleted.
      """)

  @OptionGroup var options: WatchOptions

  mutating func run() async throws {
    let logger = ServiceLog.logger(form: options.log, level: options.logLevel.level)
    let folders = try WatchFolders(options)
    let lock = try folders.lock()
    let ledger = try folders.openLedger()
    let metrics = ServiceMetrics()
    let journal = Journal { note in
      metrics.count(note)
      ServiceLog.write(note, to: logger)
    }
    let ingestion = Ingestion(
      try settings(folders), ledger: ledger, messengers: try Messengers(options).all, journal: journal)
    var services: [any Service] = [
      IngestService(
        ingestion: ingestion, ledger: ledger, jobs: jobs, seconds: options.stopWithin, logger: logger)
    ]
    if let port = options.metricsPort {
      services.append(try MetricsService(port: port, ingestion: ingestion, metrics: metrics, ledger: ledger))
    }
    logger.info("watching", metadata: ["jobs": "\(jobs)", "version": "\(ToolVersion.number)"])
    let group = ServiceGroup(
      configuration: ServiceGroupConfiguration(
        services: services, gracefulShutdownSignals: [.sigterm, .sigint], logger: ServiceLog.quiet))
    try await group.run()
    // A copy of the file alone is then a copy of the ledger.
    try? ledger.emptyLog()
    withExtendedLifetime(lock) {}
    logger.info("stopped")
  }

  /// One more than there are processors, because one of them mostly waits for the ledger.
  private var jobs: Int { options.jobs ?? min(ProcessorCount.available + 1, IngestSettings.mostJobs) }

  private func settings(_ folders: WatchFolders) throws -> IngestSettings {
    var settings = IngestSettings(inbox: folders.inbox, output: folders.output)
    settings.archive = folders.archive
    settings.jobs = jobs
    settings.limits = DocumentLimits(
      maxBytes: options.maxSize << 20, maxPages: options.maxPages, seconds: options.timeout)
    settings.recordsProvenance = options.provenance
    settings.settlingWindow = Self.milliseconds(options.settle)
    settings.walkInterval = Self.milliseconds(options.rescan)
    settings.retry = RetryPolicy(firstDelay: Self.milliseconds(options.retryDelay))
    let profiles = try UserProfiles.profiles(in: options.profiles)
    // Made once, before the first document comes in.
    let parser = EOBParser(own: profiles)
    settings.makeParser = { parser }
    let trial = IsolatedReading(
      program: "/proc/self/exe", arguments: [TryReadingCommand.name], seconds: options.timeout * 2)
    settings.isolated = { trial.error(reading: $0) }
    return settings
  }

  private static func milliseconds(_ seconds: Double) -> Int64 { Int64((seconds * 1000).rounded()) }
}
