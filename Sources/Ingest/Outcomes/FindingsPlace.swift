internal import Glibc
internal import PDFWorkers

/// Where the findings of an outcome stand, `NAME.disputes.json`, and whose file is there.
struct FindingsPlace: Sendable {
  /// The file.
  let path: SystemPath
  /// The document's digest.
  let sha256: String

  static let ending = ".disputes.json"
  /// The first finding is among these bytes, and with it the digest of its document.
  private static let headSize = 1 << 16
  /// Findings begin with these members.
  private static let beginning = ["{", "\"schemaVersion\":", "\"asOf\":", "\"findings\":"]
  private static let documentKey = "\"document\":"

  /// Findings on their way to this place; what a kill leaves of them is removed as every draft is.
  var draft: SystemPath { path.folder.appending(Drafts.name(sha256, kind: ".disputes")) }

  /// Whether nothing is there but what the service has written: nothing, or findings of this document.
  var isFree: Bool {
    guard DurableFile.exists(path) else { return true }
    guard let head = FileHead.bytes(of: path, most: Self.headSize) else { return false }
    let text = String(decoding: head, as: UTF8.self)
    var rest = text[...]
    for word in Self.beginning {
      guard let range = rest.firstRange(of: word) else { return false }
      rest = rest[range.upperBound...]
    }
    guard text.hasPrefix(Self.beginning[0]) else { return false }
    // A finding that two papers give may name none; one that names others is not about this one.
    return text.contains("\"\(sha256)\"") || !text.contains(Self.documentKey)
  }

  /// Removes findings of this document; a file of somebody else's stays.
  func remove() throws(StorageError) {
    guard isFree else { return }
    guard DurableFile.unlink(path) || errno == ENOENT else {
      throw StorageError(place: OutcomeFolder.place, errno: errno)
    }
  }
}

/// The beginning of a file.
enum FileHead {
  /// So many bytes at most; `nil` where there is no file that can be read.
  static func bytes(of file: SystemPath, most: Int) -> [UInt8]? {
    let descriptor = file.withCString { open($0, O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK) }
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var bytes = [UInt8](repeating: 0, count: most)
    let count = read(descriptor, &bytes, bytes.count)
    return count < 0 ? nil : Array(bytes.prefix(count))
  }
}
