internal import Glibc

/// An open file that is written to.
struct FileDescriptor {
  let number: Int32
  /// For error messages.
  let path: String

  static let standardOutput = FileDescriptor(number: STDOUT_FILENO, path: "standard output")

  /// Writes all bytes, in as many pieces as the system asks for.
  func write(_ bytes: [UInt8]) throws(OutputError) {
    var offset = 0
    while offset < bytes.count {
      let count = bytes.withUnsafeBytes { raw in
        Glibc.write(number, raw.baseAddress.map { $0 + offset }, raw.count - offset)
      }
      if count < 0 {
        let reason = errno
        if reason == EINTR { continue }
        throw reason == EPIPE ? .brokenPipe : .failed(path: path, errno: reason)
      }
      offset += count
    }
  }
}
