import Glibc
import PDFLayout
import PDFText

/// Where the time of a document goes, stage by stage, in one process and without a worker.
///
/// Every file is read once to warm up and then measured; a file that cannot be read is left out.
@main
struct BenchStages {
  static func main() {
    let files = CommandLine.arguments.dropFirst().map(contents(of:))
    for file in files { _ = try? PDFDocumentReader.pages(of: file, maxPages: .max) }

    var read = Stopwatch()
    var encode = Stopwatch()
    var decode = Stopwatch()
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
    }
    print("\(pages) pages, \(glyphs) glyphs")
    for (name, watch) in [("read", read), ("encode", encode), ("decode", decode)] {
      print("\(name)  \(watch.nanoseconds / max(1, pages) / 1000) µs per page")
    }
  }

  private static func contents(of path: String) -> [UInt8] {
    guard let file = fopen(path, "rb") else { return [] }
    defer { fclose(file) }
    fseek(file, 0, SEEK_END)
    let size = ftell(file)
    rewind(file)
    return [UInt8](unsafeUninitializedCapacity: max(0, size)) { buffer, count in
      count = fread(buffer.baseAddress, 1, buffer.count, file)
    }
  }
}
