import Glibc

extension PDFReadError {
  /// What happened, and who must do what about it; one line.
  public var message: String {
    switch self {
    case .notFound: "There is no such file. Check the path."
    case .notReadable(let errno): Self.message(forUnreadable: errno)
    case .notPDF: "The file is not a PDF. Choose the PDF that the payer offers for download."
    case .damaged: "The PDF is damaged beyond repair. Download it again."
    case .encrypted: "The PDF asks for a password. Open it in a viewer and save a copy without one."
    case .tooLarge(let limit, let actual):
      "The file has \(actual.map { "\($0)" } ?? "too many") bytes, the limit is \(limit). "
        + "Split the file or raise the limit with --max-size."
    case .tooMuchText(let limit):
      "The PDF holds more text than an EOB can; its pages take more than \(limit) bytes. Split the file."
    case .tooManyPages(let limit, let actual):
      "The PDF has \(actual) pages, the limit is \(limit). "
        + "Split the file or raise the limit with --max-pages."
    case .timedOut(let seconds):
      "Reading the PDF took longer than \(seconds) s. Save a copy from a viewer (Print to PDF) and try that."
    case .inputTimedOut(let seconds):
      "The input did not end within \(seconds) s. Check what writes to it, or raise the limit with --timeout."
    case .crashed(let signal):
      "Reading the PDF crashed the PDF worker (signal \(signal)). "
        + "Save a copy from a viewer (Print to PDF) and try that."
    case .workerFailed(let status):
      "The PDF worker failed (\(status.map { "status \($0)" } ?? "its answer makes no sense")). "
        + "Reinstall eob-extract, so that worker and tool are of the same version."
    case .workerMissing(let errno):
      "The PDF worker, the program eob-pdf-worker, could not be started: \(Self.words(for: errno)). "
        + "Reinstall eob-extract."
    case .outOfMemory(let limit):
      "Reading the PDF takes more than the \(limit) bytes of memory allowed. "
        + "Save a copy from a viewer (Print to PDF) and try that."
    case .noText: "No page has text; the PDF is a scan. Run text recognition (OCR) on it first."
    }
  }

  /// What keeps the system from reading a file, and who can do something about it.
  private static func message(forUnreadable errno: Int32) -> String {
    switch errno {
    case EACCES, EPERM:
      "You may not read this file or folder. Ask its owner for permission, or grant it with chmod."
    case EISDIR: "This is a folder. Name a file."
    case ELOOP: "The links at this path lead in a circle. Name the file itself."
    case ENAMETOOLONG: "The path is longer than the system allows. Move the file to a shorter path."
    case EMFILE, ENFILE:
      "Too many files are open. Read fewer documents at the same time (--jobs), or raise the limit (ulimit -n)."
    case EBADF: "Standard input is closed. Name a file, or send the PDF through a pipe."
    default:
      "The system could not read the file: \(words(for: errno)). Check the drive, or copy the file to another one."
    }
  }

  /// The system's words for an error number; nothing in the tool sets a locale, so they are always English.
  private static func words(for errno: Int32) -> String { String(cString: strerror(errno)) }
}
