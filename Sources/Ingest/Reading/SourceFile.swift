internal import Extraction
internal import Glibc
internal import PDFWorkers

/// Opens a document in the inbox and reads it as one moment's bytes.
struct SourceFile {
  /// Why a file gives no content now.
  enum Failure: Error {
    /// It is not there any more, or no file, or not within the folder.
    case gone
    /// The system does not give it.
    case unreadable(errno: Int32)
    /// It changed while it was read.
    case changing
  }

  /// What a file held.
  struct Content {
    let stamp: FileStamp
    let sha256: String
    /// `nil` when there are more of them than a document may have.
    let bytes: [UInt8]?
  }

  /// Bytes that are read at once of a file that is too large to be held.
  private static let chunkSize = 1 << 20

  private let descriptor: Int32
  let stamp: FileStamp

  /// Opens a file.
  ///
  /// - Parameter roots: real paths of folders; a file that is in none of them is gone.
  init(_ path: SystemPath, within roots: [SystemPath]) throws(Failure) {
    let flags = O_RDONLY | O_CLOEXEC | O_NOCTTY | O_NONBLOCK | O_NOFOLLOW
    let descriptor = path.withCString { open($0, flags) }
    guard descriptor >= 0 else {
      switch errno {
      case ENOENT, ENOTDIR, ELOOP, ENXIO: throw .gone
      default: throw .unreadable(errno: errno)
      }
    }
    guard case .file(let stamp) = FileStamp.look(at: descriptor), Self.isWithin(descriptor, roots) else {
      Glibc.close(descriptor)
      throw .gone
    }
    self.descriptor = descriptor
    self.stamp = stamp
  }

  func close() { Glibc.close(descriptor) }

  /// Reads it to its end.
  func content(maxBytes: Int) throws(Failure) -> Content {
    let content = stamp.size > Int64(maxBytes) ? try digestOnly() : try whole(maxBytes: maxBytes)
    guard case .file(let after) = FileStamp.look(at: descriptor), after.isSameContent(as: stamp) else {
      throw .changing
    }
    return content
  }

  private func whole(maxBytes: Int) throws(Failure) -> Content {
    // One byte more tells whether the file has grown.
    var bytes = [UInt8](repeating: 0, count: Int(stamp.size) + 1)
    var filled = 0
    while filled < bytes.count {
      let got = try read(into: &bytes, at: filled)
      guard got > 0 else { break }
      filled += got
    }
    guard filled == Int(stamp.size) else { throw .changing }
    bytes.removeLast()
    return Content(stamp: stamp, sha256: ContentDigest.sha256(bytes), bytes: bytes)
  }

  private func digestOnly() throws(Failure) -> Content {
    var digest = ContentDigest()
    var chunk = [UInt8](repeating: 0, count: Self.chunkSize)
    while true {
      let got = try read(into: &chunk, at: 0)
      guard got > 0 else { break }
      digest.add(chunk[..<got])
    }
    return Content(stamp: stamp, sha256: digest.finish(), bytes: nil)
  }

  private func read(into bytes: inout [UInt8], at offset: Int) throws(Failure) -> Int {
    while true {
      let got = bytes.withUnsafeMutableBytes { buffer in
        Glibc.read(descriptor, buffer.baseAddress.map { $0 + offset }, buffer.count - offset)
      }
      if got < 0, errno == EINTR { continue }
      guard got >= 0 else { throw .unreadable(errno: errno) }
      return got
    }
  }

  /// Whether the open file is below one of the folders, whatever links its path went through.
  private static func isWithin(_ descriptor: Int32, _ roots: [SystemPath]) -> Bool {
    var buffer = [CChar](repeating: 0, count: Int(PATH_MAX))
    let count = readlink("/proc/self/fd/\(descriptor)", &buffer, buffer.count)
    // Without /proc nobody can tell; then links in the middle of a path are followed.
    guard count > 0 else { return true }
    let path = buffer.prefix(count).map(UInt8.init(bitPattern:))
    return roots.contains { path.starts(with: $0.bytes + [UInt8(ascii: "/")]) }
  }
}
