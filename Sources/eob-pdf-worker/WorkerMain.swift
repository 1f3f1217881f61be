import Glibc
import PDFText
import WorkerProtocol

/// Reads PDFs from standard input and writes their pages to standard output, until the input ends.
///
/// A document can do whatever it likes to this process: it has no file, no network peer and no time to
/// waste, and the tool that started it takes its word for nothing.
@main
struct WorkerMain {
  static func main() {
    let arguments = CommandLine.arguments.dropFirst()
    if arguments.elementsEqual(["--poppler-version"]) {
      print(PDFDocumentReader.popplerVersion)
      return
    }
    guard let limits = WorkerLimits(arguments: arguments) else { leave(.usage) }
    guard SelfRestraint.apply(limits) else { leave(.unguarded) }
    MemoryExhaustion.report()
    leave(DocumentService(limits: limits).run())
  }

  /// Ends at once: what exit handlers would tidy up dies with the process anyway.
  private static func leave(_ status: WorkerExit) -> Never { _exit(status.rawValue) }
}
