import ClaimExport
import DisputeModel
import EOBParser
import PDFLayout
import PDFText
import PDFWorkers

/// Where the time of a document goes, stage by stage, in one process and without a worker.
///
/// All stages run once to warm up and then measured; a file that cannot be read is left out. Each stage has its best
/// time of `rounds` per document, which other work on the machine disturbs least.
/// With `--workers PROGRAM` it is the memory of a worker instead, with `--start RUNS PROGRAM [ARGUMENT…]` the time of a
/// whole process, best and median in microseconds.
@main
struct BenchStages {
  static func main() {
    var arguments = CommandLine.arguments.dropFirst()
    if arguments.first == "--workers", let executable = arguments.dropFirst().first {
      arguments = arguments.dropFirst(2)
      WorkerMemory.report(arguments.compactMap(contents(of:)), executable: executable)
    } else if arguments.first == "--start" {
      let runs = arguments.dropFirst().first.flatMap { Int($0) } ?? 0
      guard let time = ProcessTime.measure(Array(arguments.dropFirst(2)), runs: runs) else { return }
      print(time.best, time.median)
    } else {
      stages(arguments.compactMap(contents(of:)))
    }
  }

  private static func contents(of path: String) -> [UInt8]? {
    try? InputFile.read(SystemPath(path), maxBytes: DocumentLimits().maxBytes)
  }

  private static func stages(_ files: [[UInt8]]) {
    var start = Stopwatch()
    let parser = start.run { EOBParser() }
    var read = Stopwatch()
    var encode = Stopwatch()
    var decode = Stopwatch()
    var layOut = Stopwatch()
    var parse = Stopwatch()
    var write = Stopwatch()
    var pages = 0
    var glyphs = 0
    for file in files {
      guard let document = try? PDFDocumentReader.pages(of: file, maxPages: .max) else { continue }
      pages += document.count
      glyphs += document.reduce(0) { $0 + $1.glyphs.count }
      read.best(of: rounds) { try? PDFDocumentReader.pages(of: file, maxPages: .max) }
      encode.best(of: rounds) { PageCoding.encode(document) }
      let coded = PageCoding.encode(document)
      decode.best(of: rounds) { try? PageCoding.decode(coded) }
      layOut.best(of: rounds) { document.map(PageLayout.init) }
      let source = DocumentSource(fileName: nil, sha256: "", pageCount: document.count)
      parse.best(of: rounds) { parser.parse(document, source: source, recordsProvenance: false) }
      let result = parser.parse(document, source: source, recordsProvenance: false).document
      write.best(of: rounds) { ClaimsJSON.write(result, pretty: false, provenance: false) }
    }
    print("\(pages) pages, \(glyphs) glyphs")
    let stages = [
      ("read", read.nanoseconds), ("encode", encode.nanoseconds), ("decode", decode.nanoseconds),
      ("lay out", layOut.nanoseconds), ("understand", parse.nanoseconds - layOut.nanoseconds),
      ("write", write.nanoseconds),
    ]
    for (name, nanoseconds) in stages {
      print("\(name)  \(nanoseconds / max(1, pages) / 1000) µs per page")
    }
    print("parser, once  \(start.nanoseconds / 1000) µs")
  }

  private static let rounds = 3
}
