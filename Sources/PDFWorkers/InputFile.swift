import Glibc

/// Reads whole input files, up to a limit.
public enum InputFile {
  /// First size of the buffer for an input that does not tell its size, in bytes.
  private static let firstCapacity = 1 << 16

  /// The bytes of a regular file, a named pipe or a device.
  ///
  /// - Throws: `notFound`, `notReadable` (a folder is not readable either), `tooLarge` or `inputTimedOut`.
  public static func read(
    _ path: SystemPath, maxBytes: Int,
    deadline: ReadingDeadline = ReadingDeadline(seconds: DocumentLimits().seconds)
  ) throws(PDFReadError) -> [UInt8] {
    // Opening a named pipe would otherwise wait for somebody to write to it, as long as that takes.
    let descriptor = path.withCString { open($0, O_RDONLY | O_CLOEXEC | O_NOCTTY | O_NONBLOCK) }
    guard descriptor >= 0 else {
      throw errno == ENOENT || errno == ENOTDIR ? .notFound : .notReadable(errno: errno)
    }
    defer { close(descriptor) }
    return try contents(of: descriptor, maxBytes: maxBytes, deadline: deadline)
  }

  /// The bytes of standard input.
  ///
  /// - Throws: `notReadable`, `tooLarge` or `inputTimedOut`.
  public static func readStandardInput(maxBytes: Int, deadline: ReadingDeadline) throws(PDFReadError)
    -> [UInt8]
  {
    try contents(of: STDIN_FILENO, maxBytes: maxBytes, deadline: deadline)
  }

  private static func contents(
    of descriptor: Int32, maxBytes: Int, deadline: ReadingDeadline
  ) throws(PDFReadError) -> [UInt8] {
    let expected = try size(of: descriptor, maxBytes: maxBytes)
    // One byte more than expected: the read that finds the end needs no second buffer.
    var bytes = [UInt8](repeating: 0, count: expected.map { $0 + 1 } ?? firstCapacity)
    var filled = 0
    while true {
      if filled == bytes.count {
        bytes.append(contentsOf: repeatElement(0, count: bytes.count))
      }
      // A regular file never lets anybody wait.
      if expected == nil { try wait(for: descriptor, until: deadline) }
      let got = bytes.withUnsafeMutableBytes { buffer in
        Glibc.read(descriptor, buffer.baseAddress.map { $0 + filled }, buffer.count - filled)
      }
      if got < 0, errno == EINTR || errno == EAGAIN { continue }
      guard got >= 0 else { throw .notReadable(errno: errno) }
      guard got > 0 else { break }
      filled += got
      guard filled <= maxBytes else { throw .tooLarge(limit: maxBytes, actual: nil) }
    }
    bytes.removeLast(bytes.count - filled)
    return bytes
  }

  /// Waits until there is something to read, be it the end.
  private static func wait(for descriptor: Int32, until deadline: ReadingDeadline) throws(PDFReadError) {
    var event = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    while true {
      let count = poll(&event, 1, deadline.remainingMilliseconds)
      if count > 0 { return }
      if count < 0, errno == EINTR { continue }
      throw count == 0 ? .inputTimedOut(seconds: deadline.seconds) : .notReadable(errno: errno)
    }
  }

  /// The size of a regular file; `nil` for anything else, which is read until it ends.
  private static func size(of descriptor: Int32, maxBytes: Int) throws(PDFReadError) -> Int? {
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw .notReadable(errno: errno) }
    guard status.st_mode & S_IFMT != S_IFDIR else { throw .notReadable(errno: EISDIR) }
    guard status.st_mode & S_IFMT == S_IFREG else { return nil }
    let size = Int(status.st_size)
    guard size <= maxBytes else { throw .tooLarge(limit: maxBytes, actual: size) }
    return size
  }
}
