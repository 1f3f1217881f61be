public import EOBParser
public import PDFWorkers

/// Reads all inputs and writes what they gave, in order.
public struct ExtractionRun: Sendable {
  /// How to read and write.
  public struct Settings: Sendable {
    /// What one document may cost.
    public var limits: DocumentLimits
    /// Documents that are read at the same time.
    public var jobs: Int
    /// How to write.
    public var form: OutputForm
    /// Makes what turns pages into claims; called when there is time for it.
    public var makeParser: @Sendable () -> EOBParser

    /// Creates settings.
    public init(
      limits: DocumentLimits, jobs: Int, form: OutputForm,
      makeParser: @escaping @Sendable () -> EOBParser = { EOBParser() }
    ) {
      self.limits = limits
      self.jobs = jobs
      self.form = form
      self.makeParser = makeParser
    }
  }

  /// Results that may wait for an earlier, slower document, per job.
  ///
  /// A few cover the usual spread of document sizes; more would only cost memory.
  private static let waitingPerJob = 8

  private let settings: Settings
  private let makeSource: @Sendable () -> any PageSource

  /// Creates a run whose documents are read by worker processes.
  public init(_ settings: Settings) { self.init(settings) { PDFWorker() } }

  /// Creates a run with another source of pages; `makeSource` is called once per job, in the job's thread.
  public init(_ settings: Settings, makeSource: @escaping @Sendable () -> any PageSource) {
    self.settings = settings
    self.makeSource = makeSource
  }

  /// Runs to the end, or until nothing can be written any more.
  ///
  /// - Parameters:
  ///   - inputs: what to read.
  ///   - first: a source that is on its feet already; used when one document is read at a time.
  ///   - output: takes the results in the order of the inputs.
  ///   - report: is told about each result after it was written.
  /// - Returns: counts of what became of the inputs.
  public func run(
    _ inputs: [ExtractionInput], first: (any PageSource)? = nil, to output: inout some ExtractionOutput,
    report: (ExtractionResult) -> Void
  ) throws(OutputError) -> ExtractionTally {
    var tally = ExtractionTally()
    let slots = min(settings.jobs, inputs.count)
    if slots <= 1 {
      let settings = settings
      let reader = DocumentReader(source: first ?? makeSource(), limits: settings.limits) {
        let parser = settings.makeParser()
        Rehearsal.run(parser, settings)
        return parser
      }
      for input in inputs {
        let result = settings.result(of: input, from: reader)
        try output.write(result)
        tally.count(result)
        report(result)
      }
      return tally
    }
    first?.stop()
    let parser = settings.makeParser()
    let settings = settings
    let makeSource = makeSource
    try OrderedWork.run(inputs, slots: slots, waiting: slots * Self.waitingPerJob) {
      let reader = DocumentReader(source: makeSource(), limits: settings.limits) { parser }
      return { input in settings.result(of: input, from: reader) }
    } consume: { (result: ExtractionResult) throws(OutputError) in
      try output.write(result)
      tally.count(result)
      report(result)
    }
    return tally
  }
}

extension ExtractionRun.Settings {
  /// Reads one input and writes what it gave.
  fileprivate func result(of input: ExtractionInput, from reader: DocumentReader) -> ExtractionResult {
    let clock = Stopwatch()
    let outcome = reader.read(input, recordsProvenance: form.hasProvenance)
    var result = ExtractionResult(outcome, of: input, as: form)
    result.seconds = clock.seconds
    return result
  }
}
