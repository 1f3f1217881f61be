import DisputeModel
import EOBParser
import PDFLayout
import PDFText
import PDFWorkers

/// Where the time of a document goes, stage by stage, in one process and without a worker.
///
/// Every file is read once to warm up and then measured; a file that cannot be read is left out.
/// With `--workers PROGRAM` it is the memory of a worker instead.
@main
struct BenchStages {
  static func main() {
    var arguments = CommandLine.arguments.dropFirst()
    if arguments.first == "--workers", let executable = arguments.dropFirst().first {
      arguments = arguments.dropFirst(2)
      WorkerMemory.report(arguments.compactMap(contents(of:)), executable: executable)
    } else {
      stages(arguments.compactMap(contents(of:)))
    }
  }

  private static func contents(of path: String) -> [UInt8]? {
    try? InputFile.read(path, maxBytes: DocumentLimits().maxBytes)
  }

  private static func stages(_ files: [[UInt8]]) {
    PDFDocumentReader.stayReady()
    for file in files { _ = try? PDFDocumentReader.pages(of: file, maxPages: .max) }
    var read = Stopwatch()
    var encode = Stopwatch()
    var decode = Stopwatch()
    var understand = Stopwatch()
    let parser = EOBParser()
    var pages = 0
    var glyphs = 0
    for file in files {
      guard let document = try? read.run({ try PDFDocumentReader.pages(of: file, maxPages: .max) }) else {
        continue
      }
      pages += document.count
      glyphs += document.reduce(0) { $0 + $1.glyphs.count }
      let coded = encode.run { PageCoding.encode(document) }
      _ = try? decode.run { try PageCoding.decode(coded) }
      let source = DocumentSource(fileName: nil, sha256: "", pageCount: document.count)
      _ = understand.run { parser.parse(document, source: source) }
    }
    print("\(pages) pages, \(glyphs) glyphs")
    let stages = [
      ("read", read), ("encode", encode), ("decode", decode), ("lay out and understand", understand),
    ]
    for (name, watch) in stages {
      print("\(name)  \(watch.nanoseconds / max(1, pages) / 1000) µs per page")
    }
  }
}
