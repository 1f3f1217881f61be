internal import Glibc
internal import PDFWorkers

/// Files of the service's own that are to be renamed, and what a kill leaves of them.
enum Drafts {
  private static let beginning = ".eob-watch-"
  private static let ending = ".tmp"

  /// The name of a document's draft; its digest tells whose it is.
  static func name(_ sha256: String, kind: String = "") -> SystemPath {
    SystemPath("\(beginning)\(sha256)\(kind)\(ending)")
  }

  /// The name of a document's original while it is moved to another file system.
  static func asideName(_ sha256: String) -> SystemPath { SystemPath("\(beginning)\(sha256).moved") }

  /// The name of a file that only shows whether there may be one.
  static var trialName: SystemPath { SystemPath("\(beginning)trial\(ending)") }

  /// Removes the drafts in a folder.
  ///
  /// - Parameter sha256: only those of this document.
  static func remove(in folder: SystemPath, of sha256: String = "", place: String) throws(StorageError) {
    guard let stream = folder.withCString({ opendir($0) }) else {
      throw StorageError(place: place, errno: errno)
    }
    defer { closedir(stream) }
    while let entry = readdir(stream) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { raw in SystemPath(bytes: raw.prefix { $0 != 0 })
      }
      guard name.bytes.starts(with: "\(beginning)\(sha256)".utf8) else { continue }
      guard name.bytes.suffix(ending.utf8.count).elementsEqual(ending.utf8) else { continue }
      DurableFile.unlink(folder.entry(name))
    }
  }
}
