public import EOBParser
public import Extraction
public import PDFWorkers

/// How the service works.
public struct IngestSettings: Sendable {
  /// The folder that is watched; a real path, without links.
  public var inbox: SystemPath
  /// The folder of the outcomes.
  public var output: OutcomeFolder
  /// Where originals go once their outcome is durable; a real path, or they stay where they are.
  public var archive: SystemPath?
  /// Documents that are read at the same time; at most `mostJobs`.
  public var jobs = 2
  /// Each job is a thread and a worker's process: more of them only wait for each other, on any machine.
  public static let mostJobs = 256
  /// Paths that may wait in memory.
  var queueCapacity = WorkQueue.usualCapacity
  /// What a document may cost.
  public var limits = DocumentLimits()
  /// Whether to say where each value came from.
  public var recordsProvenance = false
  /// How long a file that nobody announced must stand still, in milliseconds.
  public var settlingWindow: Int64 = 2000
  /// Time between two walks, in milliseconds.
  public var walkInterval: Int64 = 60_000
  /// What is tried again, and when.
  public var retry = RetryPolicy()
  /// Who is told about finished documents; names of the ledger's channels.
  public var channels: [String] = []
  /// Makes what turns pages into claims.
  public var makeParser: @Sendable () -> EOBParser = { EOBParser() }
  /// Makes what turns bytes into pages; called once per job.
  public var makeSource: @Sendable () -> any PageSource = { PDFWorker(bytesPerProcess: recyclingBytes) }
  /// Reads a suspicious document in a process of its own and tells what became of that.
  public var isolated: @Sendable ([UInt8]) -> PDFReadError? = { _ in nil }
  /// Tells the time.
  public var clock = Clock.system

  /// A worker is replaced after so many bytes of documents: memory that a library lost is given back.
  private static let recyclingBytes = 1 << 30

  /// Creates settings for two folders.
  public init(inbox: SystemPath, output: SystemPath) {
    self.inbox = inbox
    self.output = OutcomeFolder(path: output)
  }
}
