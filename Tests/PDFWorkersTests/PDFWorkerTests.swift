import Glibc
import PDFLayout
import PDFWorkers
import TestSupport
import Testing
import WorkerProtocol

/// The real worker, seen from the tool.
@Suite struct PDFWorkerTests {
  private let page = SyntheticPDF.Page(SyntheticPDF.text("Hello World", x: 100, y: 700))
  private var hello: [UInt8] { SyntheticPDF(page).bytes }

  /// A page of many short words, for each of which poppler takes more than a kilobyte of memory.
  private func dense(lines: Int) -> [UInt8] {
    let words = String(repeating: "a b ", count: 250)
    let content = (0..<lines).map { SyntheticPDF.text(words, x: 10, y: 2 * Double($0)) }
    return SyntheticPDF(.init(content.joined(), mediaBox: "[0 0 9000 9000]")).bytes
  }

  @Test("Pages come through the worker as they are")
  func pages() throws {
    let worker = PDFWorker()
    let pages = try worker.pages(of: SyntheticPDF(repeating: page, count: 40).bytes)
    #expect(pages.map(\.number) == Array(1...40))
    #expect(pages.allSatisfy { $0.glyphs.count == 11 && $0.styles.count == 1 })
  }

  @Test("What is to be done meanwhile is done once, also when the document does not fit the channel")
  func meanwhile() throws {
    let worker = PDFWorker()
    for document in [hello, hello + [UInt8](repeating: 0x20, count: 4 << 20)] {
      var count = 0
      let pages = try worker.pages(
        of: document, limits: DocumentLimits(), deadline: ReadingDeadline(seconds: 60)
      ) { count += 1 }
      #expect(pages.count == 1)
      #expect(count == 1)
    }
  }

  @Test("One process serves many documents, refusals among them")
  func manyDocuments() throws {
    let worker = PDFWorker()
    try worker.start()
    let identifier = worker.processIdentifier
    for _ in 0..<5 {
      #expect(failure(of: worker, []) == .notPDF)
      #expect(failure(of: worker, Array("%PDF-1.4".utf8)) == .damaged)
      #expect(failure(of: worker, EncryptedPDF.withUserPassword) == .encrypted)
      #expect(failure(of: worker, SyntheticPDF(.init("")).bytes) == .noText)
      #expect(failure(of: worker, hello) == nil)
    }
    #expect(worker.processIdentifier == identifier)
  }

  @Test("Limits are kept: bytes, pages, text")
  func limits() {
    let worker = PDFWorker()
    #expect(
      failure(of: worker, hello, limits: DocumentLimits(maxBytes: 10))
        == .tooLarge(limit: 10, actual: hello.count))
    #expect(
      failure(of: worker, SyntheticPDF(repeating: page, count: 3).bytes, limits: DocumentLimits(maxPages: 2))
        == .tooManyPages(limit: 2, actual: 3))
    #expect(
      failure(of: worker, hello, limits: DocumentLimits(maxAnswerBytes: 100)) == .tooMuchText(limit: 100))
    #expect(failure(of: worker, hello) == nil)
  }

  @Test("Memory that runs out is told apart from a crash, and the next document is read")
  func outOfMemory() {
    let limit = 192 << 20
    let worker = PDFWorker(limits: WorkerLimits(addressSpace: limit))
    #expect(failure(of: worker, dense(lines: 4000)) == .outOfMemory(limit: limit))
    #expect(failure(of: worker, hello) == nil)
  }

  @Test("Processor time that runs out is told, and the next document is read")
  func processorTime() {
    let worker = PDFWorker(limits: WorkerLimits(addressSpace: 4 << 30, processorSeconds: 1))
    let endless = SyntheticPDF(
      repeating: .init(String(repeating: SyntheticPDF.text("a b c d e f g h", x: 9, y: 9), count: 2000)),
      count: 400)
    #expect(failure(of: worker, endless.bytes) == .timedOut(seconds: 1))
    #expect(failure(of: worker, hello) == nil)
  }

  @Test("A process is replaced after its share of documents")
  func recycling() {
    let worker = PDFWorker(documentsPerProcess: 2)
    var identifiers: Set<Int32> = []
    for _ in 0..<6 {
      #expect(failure(of: worker, hello) == nil)
      identifiers.insert(worker.processIdentifier ?? 0)
    }
    #expect(identifiers.count == 3)
  }

  @Test("A process that has been killed between two documents is replaced")
  func killedInBetween() throws {
    let worker = PDFWorker()
    #expect(failure(of: worker, hello) == nil)
    let identifier = try #require(worker.processIdentifier)
    kill(identifier, SIGKILL)
    usleep(50_000)
    #expect(failure(of: worker, hello) == nil)
    #expect(worker.processIdentifier != identifier)
  }

  @Test("The worker has set its limits, and no descriptor of the tool's is open in it")
  func restraint() throws {
    let leaked = open("/dev/null", O_RDONLY)
    defer { close(leaked) }
    let worker = PDFWorker()
    #expect(failure(of: worker, hello) == nil)
    let identifier = try #require(worker.processIdentifier)
    for descriptor in 0...200 {
      let isOpen = access("/proc/\(identifier)/fd/\(descriptor)", F_OK) == 0 || descriptor < 3
      #expect(isOpen == (descriptor < 3))
    }
    let limits = String(
      decoding: try InputFile.read(SystemPath("/proc/\(identifier)/limits"), maxBytes: 1 << 16), as: UTF8.self
    )
    func limit(_ name: String) -> Substring? {
      limits.split(separator: "\n").first { $0.hasPrefix(name) }?
        .dropFirst(name.count).split(separator: " ").first
    }
    #expect(limit("Max file size") == "0")
    #expect(limit("Max core file size") == "0")
    #expect(limit("Max address space") == "\(WorkerLimits().addressSpace)")
    #expect(limit("Max cpu time") != "unlimited")
  }
}
