internal import Extraction
internal import Glibc
public import PDFWorkers

/// Deletes originals, which nothing but a user's explicit wish does.
public enum Originals {
  private static let place = "original"

  /// Deletes a file, if it still holds this content; whether it did.
  ///
  /// - Throws: when it cannot be read or deleted.
  public static func remove(_ path: SystemPath, sha256: String) throws(StorageError) -> Bool {
    var isErased = false
    // A kill may have left it under the name that it has while it is moved.
    for file in [path, Archive.aside(path, sha256: sha256)] where try holds(file, sha256) {
      guard DurableFile.unlink(file) else { throw StorageError(place: place, errno: errno) }
      isErased = true
    }
    return isErased
  }

  /// Whether a file may hold this content: one that cannot be read may.
  public static func mayHold(_ path: SystemPath, sha256: String) -> Bool {
    [path, Archive.aside(path, sha256: sha256)].contains { (try? holds($0, sha256)) ?? true }
  }

  /// Whether nothing is at a path.
  static func isGone(_ path: SystemPath) -> Bool {
    if case .failure(ENOENT) = FileStamp.look(at: path) { true } else { false }
  }

  private static func holds(_ path: SystemPath, _ sha256: String) throws(StorageError) -> Bool {
    do {
      return try ContentDigest.sha256(InputFile.read(path, maxBytes: .max)) == sha256
    } catch {
      switch error {
      case .notFound: return false
      case .notReadable(let errno): throw StorageError(place: place, errno: errno)
      default: throw StorageError(place: place, errno: EIO)
      }
    }
  }
}
