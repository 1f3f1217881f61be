internal import Glibc
internal import PDFWorkers

/// Reads standard input to its end.
enum StandardInput {
  private static let chunkSize = 1 << 16

  /// All bytes.
  static func read(maxBytes: Int) throws(PDFReadError) -> [UInt8] {
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: chunkSize)
    while true {
      let count = Glibc.read(STDIN_FILENO, &chunk, chunk.count)
      if count < 0 && errno == EINTR { continue }
      guard count >= 0 else {
        throw PDFReadError(code: "notReadable", message: "Standard input cannot be read.")
      }
      if count == 0 { return bytes }
      bytes.append(contentsOf: chunk[0..<count])
      guard bytes.count <= maxBytes else {
        throw PDFReadError(code: "tooLarge", message: "The input is larger than \(maxBytes) bytes.")
      }
    }
  }
}
