import PDFLayout
import PDFText

#if canImport(Glibc)
  import Glibc
#endif

@main
struct WorkerMain {
  static func main() {
    if CommandLine.arguments.dropFirst().first == "--poppler-version" {
      print(PDFDocumentReader.popplerVersion)
      return
    }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = read(0, &buffer, buffer.count)
      if count <= 0 { break }
      bytes.append(contentsOf: buffer[0..<count])
    }
    do {
      let encoded = PageCoding.encode(try PDFDocumentReader.pages(of: bytes, maxPages: 500))
      _ = encoded.withUnsafeBytes { write(1, $0.baseAddress, $0.count) }
    } catch { exit(2) }
  }
}
