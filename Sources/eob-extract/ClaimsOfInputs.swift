internal import DisputeModel
internal import DisputeReports
internal import EOBParser
internal import Extraction
internal import PDFWorkers

/// The claims of the inputs of a command; what cannot be read is told on standard error as it comes.
struct ClaimsOfInputs {
  /// The documents in the order of the inputs.
  private(set) var documents: [ClaimsDocument] = []
  /// Whether some input could not be read.
  private(set) var hasFailures = false

  /// What messages call the input that a document is from, by the document's digest.
  private(set) var labels: [String: [String]] = [:]

  /// How the process ends after these inputs.
  var status: ExitStatus {
    if hasFailures { return .someFailed }
    return documents.allSatisfy(\.claims.isEmpty) ? .noClaims : .allRead
  }

  /// Reads the inputs that arguments name.
  mutating func read(
    _ arguments: [SystemPath], with limits: DocumentLimits, parser: @escaping @Sendable () -> EOBParser
  ) {
    let list = InputList(arguments: arguments, endings: InputList.claimsEndings)
    for folder in list.emptyFolders {
      StandardError.write("\(folder.text): no PDF and no claims are below this folder")
    }
    let run = ClaimsRun(limits: limits, jobs: ProcessorCount.available, makeParser: parser)
    run.run(list.inputs) { take($0) }
  }

  private mutating func take(_ result: ClaimsInput) {
    let label = result.input.label
    for document in result.documents { labels[document.source.sha256, default: []].append(label) }
    documents += result.documents
    for failure in result.failures {
      hasFailures = true
      let file = failure.fileName.map { "\(VisibleText.line($0)): " } ?? ""
      StandardError.write(
        "\(label): \(file)\(VisibleText.line(failure.code)): \(VisibleText.line(failure.message))")
    }
  }
}
