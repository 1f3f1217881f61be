extension PDFReadError {
  /// What happened, and who must do what about it; one line.
  public var message: String {
    switch self {
    case .notFound: "There is no such file. Check the path."
    case .notReadable(let errno):
      "The file cannot be read (errno \(errno)). Check that it is a file and that you may read it."
    case .notPDF: "The file is not a PDF. Choose the PDF that the payer offers for download."
    case .damaged: "The PDF is damaged beyond repair. Download it again."
    case .encrypted: "The PDF asks for a password. Open it in a viewer and save a copy without one."
    case .tooLarge(let limit, let actual):
      "The file has \(actual.map { "\($0)" } ?? "too many") bytes, the limit is \(limit). "
        + "Split the file or raise the limit."
    case .tooMuchText(let limit):
      "The PDF holds more text than an EOB can; its pages take more than \(limit) bytes. Split the file."
    case .tooManyPages(let limit, let actual):
      "The PDF has \(actual) pages, the limit is \(limit). Split the file or raise the limit."
    case .timedOut(let seconds):
      "Reading the PDF took longer than \(seconds) s. Save a copy from a viewer (Print to PDF) and try that."
    case .crashed(let signal):
      "Reading the PDF crashed the PDF worker (signal \(signal)). "
        + "Save a copy from a viewer (Print to PDF) and try that."
    case .workerFailed(let status):
      "The PDF worker failed (status \(status.map { "\($0)" } ?? "none")). "
        + "Reinstall eob-extract, so that worker and tool are of the same version."
    case .workerMissing(let errno):
      "The PDF worker could not be started (errno \(errno)). Reinstall eob-extract."
    case .outOfMemory(let limit):
      "Reading the PDF takes more than the \(limit) bytes of memory allowed. "
        + "Save a copy from a viewer (Print to PDF) and try that."
    case .noText: "No page has text; the PDF is a scan. Run text recognition (OCR) on it first."
    }
  }
}
