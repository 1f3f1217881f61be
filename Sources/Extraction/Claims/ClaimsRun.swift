internal import ClaimExport
public import EOBParser
public import PDFWorkers

/// Reads the claims of many inputs.
public struct ClaimsRun: Sendable {
  /// Results that may wait for an earlier, slower input, per job.
  private static let waitingPerJob = 8

  private let limits: DocumentLimits
  private let jobs: Int
  private let makeParser: @Sendable () -> EOBParser
  private let makeSource: @Sendable () -> any PageSource

  /// Creates a run.
  ///
  /// - Parameters:
  ///   - limits: what one input may cost.
  ///   - jobs: inputs that are read at the same time.
  ///   - makeParser: makes what turns pages into claims; called only when there is a PDF.
  ///   - makeSource: makes what turns PDFs into pages; called only when there is a PDF, in the job's thread.
  public init(
    limits: DocumentLimits, jobs: Int, makeParser: @escaping @Sendable () -> EOBParser = { EOBParser() },
    makeSource: @escaping @Sendable () -> any PageSource = { PDFWorker() }
  ) {
    self.limits = limits
    self.jobs = jobs
    self.makeParser = makeParser
    self.makeSource = makeSource
  }

  /// Reads all inputs; calls `take` for each, in their order.
  public func run(_ inputs: [ExtractionInput], take: (ClaimsInput) -> Void) {
    let slots = min(jobs, inputs.count)
    let run = self
    OrderedWork.run(inputs, slots: max(1, slots), waiting: slots * Self.waitingPerJob) {
      let reader = ClaimsReader(limits: run.limits) {
        DocumentReader(source: run.makeSource(), limits: run.limits, parser: run.makeParser)
      }
      return { input in reader.read(input) }
    } consume: { (result: ClaimsInput) in
      take(result)
    }
  }
}
