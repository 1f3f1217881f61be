internal import Glibc

/// Reads input files whole.
public enum InputFile {
  /// The bytes of a regular file.
  public static func read(_ path: String, maxBytes: Int) throws(PDFReadError) -> [UInt8] {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else {
      throw errno == ENOENT
        ? PDFReadError(code: "notFound", message: "There is no such file.")
        : PDFReadError(code: "notReadable", message: "The file cannot be read.")
    }
    defer { close(descriptor) }
    return try read(descriptor: descriptor, maxBytes: maxBytes)
  }

  /// The bytes of an open file up to its end.
  public static func read(descriptor: Int32, maxBytes: Int) throws(PDFReadError) -> [UInt8] {
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = Glibc.read(descriptor, &buffer, buffer.count)
      if count < 0 && errno == EINTR { continue }
      guard count >= 0 else { throw PDFReadError(code: "notReadable", message: "The file cannot be read.") }
      if count == 0 { return bytes }
      bytes.append(contentsOf: buffer[0..<count])
      guard bytes.count <= maxBytes else {
        throw PDFReadError(code: "tooLarge", message: "The file is larger than \(maxBytes) bytes.")
      }
    }
  }
}
