import PDFWorkers
import Testing

@testable import Ingest

@Suite struct WatchedNameTests {
  @Test("PDFs count, in any case and any encoding", arguments: ["a.pdf", "A.PDF", "x y.Pdf", "é.pdf"])
  func documents(name: String) { #expect(WatchedName.isDocument(SystemPath(name))) }

  @Test("A name that is no text counts")
  func noText() { #expect(WatchedName.isDocument(SystemPath(bytes: [0xFF, 0xE9] + Array(".pdf".utf8)))) }

  @Test(
    "Working files of programs do not count",
    arguments: [
      "a.pdf.part", "a.pdf.crdownload", "a.crdownload", ".a.pdf", ".pdf", "~a.pdf", "a.pdf.tmp", "a.txt",
      "pdf", "",
      ".syncthing.a.pdf.tmp", ".a.pdf.X7b2Qz",
    ])
  func others(name: String) { #expect(!WatchedName.isDocument(SystemPath(name))) }

  @Test("Hidden folders belong to programs")
  func folders() {
    #expect(!WatchedName.isFolder(".stversions"))
    #expect(WatchedName.isFolder("2024"))
  }
}
