import PDFLayout
import PDFText
import TestSupport
import Testing

extension PDFTextTests {
  /// Every way in which a file can be no EOB has an error of its own.
  @Suite struct PDFOpenErrorTests {
    private let good = SyntheticPDF(
      repeating: .init(SyntheticPDF.text("Hello", x: 100, y: 700)), count: 3
    ).bytes

    private func failure(of bytes: [UInt8], maxPages: Int = 10) -> PDFOpenError? {
      do {
        _ = try PDFDocumentReader.pages(of: bytes, maxPages: maxPages)
        return nil
      } catch {
        return error
      }
    }

    @Test(
      "Other kinds of file are no PDF", arguments: ["", "%", "%PDF", "PK\u{3}\u{4} a spreadsheet", "%!PS"])
    func notPDF(content: String) {
      #expect(failure(of: Array(content.utf8)) == .notPDF)
    }

    @Test("The header may stand behind up to a kilobyte of other bytes")
    func lateHeader() {
      #expect(failure(of: Array(repeating: 0x0A, count: 1000) + good) == nil)
      #expect(failure(of: Array(repeating: 0x0A, count: 1024) + good) == .notPDF)
    }

    @Test("A header without a document is damaged")
    func headerOnly() {
      #expect(failure(of: Array("%PDF-1.4\n".utf8)) == .damaged)
      #expect(failure(of: SyntheticPDF(repeating: .init(""), count: 0).bytes) == .damaged)
    }

    @Test("A file cut off anywhere is an error or has fewer pages, and is never a crash")
    func truncated() {
      for length in stride(from: 0, to: good.count, by: 7) {
        let pages = try? PDFDocumentReader.pages(of: Array(good[..<length]), maxPages: 10)
        #expect((pages?.count ?? 0) <= 3)
      }
    }

    @Test("A file with one wrong byte anywhere is never a crash")
    func flipped() {
      for index in stride(from: 0, to: good.count, by: 11) {
        var bytes = good
        bytes[index] ^= 0x15
        _ = try? PDFDocumentReader.pages(of: bytes, maxPages: 10)
      }
    }

    @Test("A user password is asked for, an owner password is not")
    func encrypted() throws {
      #expect(failure(of: EncryptedPDF.withUserPassword) == .encrypted)
      let pages = try PDFDocumentReader.pages(of: EncryptedPDF.withOwnerPasswordOnly, maxPages: 1)
      #expect(pages.map(text(of:)) == ["Locked"])
    }

    @Test("Pages beyond the limit are told with their number")
    func tooManyPages() {
      #expect(failure(of: good, maxPages: 2) == .tooManyPages(limit: 2, actual: 3))
      #expect(failure(of: good, maxPages: 3) == nil)
    }

    @Test("A document without any text says so; one page with text is enough")
    func noText() throws {
      #expect(failure(of: SyntheticPDF(.init("0 0 100 100 re f")).bytes) == .noText)
      #expect(failure(of: SyntheticPDF(.init(SyntheticPDF.text("  ", x: 9, y: 9))).bytes) == .noText)
      let mixed = SyntheticPDF(.init(""), .init(SyntheticPDF.text("Hello", x: 100, y: 700)))
      #expect(try PDFDocumentReader.pages(of: mixed.bytes, maxPages: 2).map(\.number) == [1, 2])
    }
  }
}
