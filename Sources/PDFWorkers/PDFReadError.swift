/// Why a file gave no pages.
///
/// Each case says who must act.
///
/// Carries numbers only: no text, no name and no path of a document is ever part of an error.
public enum PDFReadError: Error, Hashable, Sendable {
  /// There is no file at the path.
  case notFound
  /// The file is there, but the system will not let it be read.
  case notReadable(errno: Int32)
  /// The bytes do not begin like a PDF.
  case notPDF
  /// The structure is broken beyond repair.
  case damaged
  /// The document asks for a password.
  case encrypted
  /// The file has more bytes than the limit; `actual` is `nil` when it was not read to its end.
  case tooLarge(limit: Int, actual: Int?)
  /// The pages hold more text than the limit, in bytes of the worker's answer.
  case tooMuchText(limit: Int)
  /// The document has more pages than the limit.
  case tooManyPages(limit: Int, actual: Int)
  /// Reading the PDF took longer than the limit.
  case timedOut(seconds: Int)
  /// The input, a pipe or a device, did not come to its end in time.
  case inputTimedOut(seconds: Int)
  /// The document brought the worker down.
  case crashed(signal: Int32)
  /// The worker ended, or said what no worker says; `status` is its exit status, if it had one.
  case workerFailed(status: Int32?)
  /// The worker could not be started.
  case workerMissing(errno: Int32)
  /// Reading takes more memory than the worker may use.
  case outOfMemory(limit: Int)
  /// No page has text.
  case noText

  /// The error's name in the output format.
  public var code: String {
    switch self {
    case .notFound: "notFound"
    case .notReadable: "notReadable"
    case .notPDF: "notPDF"
    case .damaged: "damaged"
    case .encrypted: "encrypted"
    case .tooLarge, .tooMuchText: "tooLarge"
    case .tooManyPages: "tooManyPages"
    case .timedOut, .inputTimedOut: "timedOut"
    case .crashed, .workerFailed, .workerMissing: "crashed"
    case .outOfMemory: "outOfMemory"
    case .noText: "noText"
    }
  }
}
