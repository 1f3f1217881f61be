internal import Glibc

/// Writes each result to a file of its own in a folder.
///
/// - Privacy: files are readable by their owner only, and so is the folder when it is made here.
/// - A file appears whole or not at all: it is written under another name and renamed.
public struct OutputFolder: ExtractionOutput {
  private static let claimsSuffix = ".claims.json"
  private static let errorSuffix = ".error.json"
  private static let folderMode: mode_t = 0o700
  private static let fileMode: mode_t = 0o600

  private let path: String
  private var names = OutputNames()

  /// Opens a folder, and makes it when it is not there.
  public init(path: String) throws(OutputError) {
    self.path = path
    try Self.makeFolder(path)
  }

  /// Writes one result; what an earlier run left for the same input is replaced.
  public mutating func write(_ result: ExtractionResult) throws(OutputError) {
    let stem = path + "/" + names.name(for: result.input)
    if case .failure = result.kind {
      try Self.writeFile(result.json, to: stem + Self.errorSuffix)
      unlink(stem + Self.claimsSuffix)
    } else {
      try Self.writeFile(result.json, to: stem + Self.claimsSuffix)
      unlink(stem + Self.errorSuffix)
    }
  }

  /// Writes a file that appears whole or not at all.
  static func writeFile(_ bytes: [UInt8], to path: String) throws(OutputError) {
    let folder = path.utf8.lastIndex(of: UInt8(ascii: "/")).map { String(path[...$0]) } ?? ""
    let draft = folder + ".eob-extract-\(getpid()).tmp"
    // A draft of this name can only be what a killed process of the same number left.
    unlink(draft)
    let descriptor = open(draft, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, fileMode)
    guard descriptor >= 0 else { throw .failed(path: path, errno: errno) }
    do {
      defer { close(descriptor) }
      try FileDescriptor(number: descriptor, path: path).write(bytes)
    } catch {
      unlink(draft)
      throw error
    }
    guard rename(draft, path) == 0 else {
      let reason = errno
      unlink(draft)
      throw .failed(path: path, errno: reason)
    }
  }

  /// Makes a folder and the folders above it.
  static func makeFolder(_ path: String) throws(OutputError) {
    let utf8 = path.utf8
    var end = utf8.startIndex
    while end < utf8.endIndex {
      let start = utf8.index(after: end)
      end = utf8[start...].firstIndex(of: UInt8(ascii: "/")) ?? utf8.endIndex
      let ancestor = String(path[..<end])
      if mkdir(ancestor, folderMode) != 0 && errno != EEXIST && end == utf8.endIndex {
        throw .failed(path: path, errno: errno)
      }
    }
    var information = stat()
    guard stat(path, &information) == 0, information.st_mode & S_IFMT == S_IFDIR else {
      throw .failed(path: path, errno: ENOTDIR)
    }
  }
}
