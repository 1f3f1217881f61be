public import PDFWorkers

/// Where results go: a folder, or standard output.
public enum OutputPlace: ExtractionOutput {
  case folder(OutputFolder)
  case standardOutput(StandardOutput)

  /// Opens a folder, or standard output where none is named.
  public init(folder: SystemPath?, form: OutputForm) throws(OutputError) {
    if let folder {
      self = .folder(try OutputFolder(path: folder, form: form))
    } else {
      self = .standardOutput(StandardOutput(head: form.head))
    }
  }

  /// Writes one result.
  public mutating func write(_ result: ExtractionResult) throws(OutputError) {
    switch self {
    case .folder(var folder):
      try folder.write(result)
      self = .folder(folder)
    case .standardOutput(var output):
      try output.write(result)
      self = .standardOutput(output)
    }
  }
}
