import Glibc
import PDFWorkers
import Testing

/// Errors as people and programs see them.
@Suite struct PDFReadErrorTests {
  private static let all: [PDFReadError] = [
    .notFound, .notReadable(errno: 13), .notPDF, .damaged, .encrypted, .tooLarge(limit: 1, actual: 2),
    .tooLarge(limit: 1, actual: nil), .tooMuchText(limit: 1), .tooManyPages(limit: 1, actual: 2),
    .timedOut(seconds: 1), .inputTimedOut(seconds: 1), .crashed(signal: 11), .workerFailed(status: 1),
    .workerMissing(errno: 2),
    .outOfMemory(limit: 1), .noText,
  ]

  @Test("The codes are those of the output format, all of them")
  func codes() {
    #expect(
      Set(Self.all.map(\.code)) == [
        "notFound", "notReadable", "notPDF", "damaged", "encrypted", "tooLarge", "tooManyPages", "timedOut",
        "crashed", "outOfMemory", "noText",
      ])
  }

  @Test("A message is one line and says what to do", arguments: all)
  func messages(error: PDFReadError) {
    #expect(!error.message.contains("\n"))
    #expect(error.message.hasSuffix("."))
    #expect(error.message.contains(". ") || error.message.contains("; "))
  }

  @Test(
    "What the system says is said in words",
    arguments: [
      PDFReadError.notReadable(errno: EACCES), .notReadable(errno: EISDIR), .notReadable(errno: ELOOP),
      .notReadable(errno: ENAMETOOLONG), .notReadable(errno: EMFILE), .notReadable(errno: EBADF),
      .notReadable(errno: EIO), .workerMissing(errno: ENOENT),
    ])
  func words(error: PDFReadError) {
    #expect(!error.message.contains("errno"))
    #expect(!error.message.contains { $0.isNumber })
  }

  @Test("A limit that can be raised comes with the name of its option")
  func options() {
    #expect(PDFReadError.tooLarge(limit: 1, actual: 2).message.contains("--max-size"))
    #expect(PDFReadError.tooManyPages(limit: 1, actual: 2).message.contains("--max-pages"))
    #expect(PDFReadError.inputTimedOut(seconds: 1).message.contains("--timeout"))
  }
}
