internal import Extraction
internal import Glibc
public import PDFWorkers

/// Deletes originals, which nothing but a user's explicit wish does.
public enum Originals {
  private static let place = "original"

  /// Deletes a file, if it still holds this content.
  public static func remove(_ path: SystemPath, sha256: String) throws(StorageError) {
    guard let bytes = try? InputFile.read(path, maxBytes: .max), ContentDigest.sha256(bytes) == sha256 else {
      return
    }
    guard DurableFile.unlink(path) else { throw StorageError(place: place, errno: errno) }
  }
}
