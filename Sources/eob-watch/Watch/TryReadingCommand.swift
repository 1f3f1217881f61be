internal import ArgumentParser
internal import Extraction
internal import Ingest
internal import PDFWorkers

/// Reads a document from standard input and says nothing about it: only whether this process survives that matters.
struct TryReadingCommand: ParsableCommand {
  /// The name, which the service uses.
  static let name = "try-reading"

  static let configuration = CommandConfiguration(commandName: name, shouldDisplay: false)

  mutating func run() throws {
    let reader = DocumentReader(source: PDFWorker(), limits: DocumentLimits())
    _ = reader.read(ExtractionInput(.standardInput), recordsProvenance: true)
  }
}
