public import PDFWorkers

/// Tells by its name whether a file in the inbox is a document, and whether it is still being fetched.
public enum WatchedName {
  private static let pdfExtension = Array(".pdf".utf8)
  /// What browsers and sync tools add to the name of a file that they have not finished, or put beside it.
  private static let unfinishedEndings = [
    ".part", ".crdownload", ".partial", ".download", ".tmp", ".filepart",
  ]
  /// Beginnings of names that programs give to their own working files: hidden files, and office locks.
  private static let workingBeginnings = [".", "~"]

  /// Whether the name ends in `.pdf`, in any case, and is no working file's.
  public static func isDocument(_ name: SystemPath) -> Bool {
    let bytes = name.bytes
    guard bytes.count > pdfExtension.count,
      !workingBeginnings.contains(where: { bytes.starts(with: $0.utf8) })
    else { return false }
    // Setting this bit makes a capital letter small, and leaves the full stop as it is.
    return bytes.suffix(pdfExtension.count).map { $0 | 0x20 } == pdfExtension
  }

  /// Whether a folder of this name is looked into; hidden ones belong to programs.
  public static func isFolder(_ name: SystemPath) -> Bool { name.bytes.first != UInt8(ascii: ".") }

  /// Paths that exist while a program still fetches the file at `path`.
  public static func unfinishedTwins(of path: SystemPath) -> [SystemPath] {
    unfinishedEndings.map { path.appending(SystemPath($0)) }
  }
}
