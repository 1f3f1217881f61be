internal import ClaimExport
internal import Glibc
public import PDFWorkers

/// Writes each result to a file of its own in a folder.
///
/// - Privacy: files are readable by their owner only, and so is the folder when it is made here.
/// - A file appears whole or not at all: it is written under another name and renamed.
public struct OutputFolder: ExtractionOutput {
  private static let errorSuffix: SystemPath = ".error.json"
  private static let folderMode: mode_t = 0o700
  private static let fileMode: mode_t = 0o600

  private let path: SystemPath
  private let form: OutputForm
  private var names = OutputNames()

  /// Opens a folder, and makes it when it is not there.
  public init(path: SystemPath, form: OutputForm) throws(OutputError) {
    self.path = path
    self.form = form
    try Self.makeFolder(path)
  }

  /// Writes one result; what an earlier run left for the same input is replaced.
  public mutating func write(_ result: ExtractionResult) throws(OutputError) {
    let stem = path.entry(SystemPath(names.name(for: result.input)))
    let file = stem.appending(SystemPath(form.fileSuffix))
    let errorFile = stem.appending(Self.errorSuffix)
    if let failure = result.failure {
      try Self.writeFile(ClaimsJSON.write(failure, pretty: form.hasPrettyFailures), to: errorFile)
    } else {
      Self.remove(errorFile)
    }
    let text = result.failure == nil ? form.head + result.text : []
    if text.isEmpty { Self.remove(file) } else { try Self.writeFile(text, to: file) }
  }

  /// Writes a file that appears whole or not at all, readable by its owner only.
  public static func writeFile(_ bytes: [UInt8], to path: SystemPath) throws(OutputError) {
    let draft = path.folder.appending(SystemPath(".eob-extract-\(getpid()).tmp"))
    // A draft of this name can only be what a killed process of the same number left.
    remove(draft)
    let descriptor = draft.withCString { open($0, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, fileMode) }
    guard descriptor >= 0 else { throw .failed(path: path.text, errno: errno) }
    do {
      defer { close(descriptor) }
      try FileDescriptor(number: descriptor, path: path.text).write(bytes)
    } catch {
      remove(draft)
      throw error
    }
    guard draft.withCString({ old in path.withCString { rename(old, $0) } }) == 0 else {
      let reason = errno
      remove(draft)
      throw .failed(path: path.text, errno: reason)
    }
  }

  private static func remove(_ path: SystemPath) { _ = path.withCString { unlink($0) } }

  /// Makes a folder and the folders above it.
  static func makeFolder(_ path: SystemPath) throws(OutputError) {
    let bytes = path.bytes
    var end = bytes.startIndex
    while end < bytes.endIndex {
      end = bytes[(end + 1)...].firstIndex(of: UInt8(ascii: "/")) ?? bytes.endIndex
      let ancestor = SystemPath(bytes: bytes[..<end])
      let hasFailed = ancestor.withCString { mkdir($0, folderMode) } != 0
      if hasFailed && errno != EEXIST && end == bytes.endIndex {
        throw .failed(path: path.text, errno: errno)
      }
    }
    var information = stat()
    guard path.withCString({ stat($0, &information) }) == 0, information.st_mode & S_IFMT == S_IFDIR else {
      throw .failed(path: path.text, errno: ENOTDIR)
    }
  }
}
