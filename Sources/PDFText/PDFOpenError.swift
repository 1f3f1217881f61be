/// Why a PDF could not be read.
///
/// Each case says who must act.
public enum PDFOpenError: Error, Hashable, Sendable {
  /// The bytes do not begin like a PDF: the user picked another kind of file.
  case notPDF
  /// The file's structure is broken beyond repair: the user must download it again.
  case damaged
  /// The file asks for a password: the user must save a copy without one.
  case encrypted
  /// More pages than the limit allows: the user may raise `--max-pages`.
  case tooManyPages(limit: Int, actual: Int)
  /// No page has text: the file is a scan, and needs text recognition first.
  case noText
}
