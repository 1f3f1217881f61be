internal import Glibc
public import PDFWorkers

/// Erases a document's lines from a feed and all its parts.
public enum FeedErasure {
  private static let place = "feed"

  /// Writes every part that holds the digest anew without its lines.
  ///
  /// - Returns: the number of lines that were erased.
  public static func erase(_ sha256: String, from path: SystemPath) throws(StorageError) -> Int {
    guard DurableFile.exists(path) || !FeedParts.numbers(of: path).isEmpty else { return 0 }
    return try FeedLock.holding(path) { () throws(StorageError) in
      var erased = 0
      for part in FeedParts.numbers(of: path).map({ FeedParts.part($0, of: path) }) + [path] {
        erased += try erase(sha256, fromPart: part)
      }
      return erased
    }
  }

  private static func erase(_ sha256: String, fromPart path: SystemPath) throws(StorageError) -> Int {
    guard DurableFile.exists(path) else { return 0 }
    guard let bytes = try? InputFile.read(path, maxBytes: .max) else {
      throw StorageError(place: place, errno: EIO)
    }
    var kept: [UInt8] = []
    var erased = 0
    // A key is the digest, and a number after a hyphen.
    FeedLine.forEach(in: bytes) { line in
      if FeedLine.key(of: line)?.hasPrefix(sha256) ?? false {
        erased += 1
      } else {
        kept += line
        kept.append(UInt8(ascii: "\n"))
      }
    }
    guard erased > 0 else { return 0 }
    let draft = path.appending(".tmp")
    try DurableFile.write(kept, to: draft, place: place)
    try DurableFile.rename(draft, to: path, place: place)
    try DurableFile.syncFolder(FeedParts.folder(of: path), place: place)
    return erased
  }
}
