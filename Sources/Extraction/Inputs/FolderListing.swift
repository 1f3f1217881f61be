internal import Glibc
internal import PDFWorkers

/// The PDF files below a folder.
enum FolderListing {
  private static let pdfExtension = Array(".pdf".utf8)

  /// Paths of all files whose names end in `.pdf` in any case, in byte order.
  ///
  /// A link to a file counts as a file; a link to a folder is not followed, because it may lead back up. A folder that
  /// cannot be opened is listed itself, so that it fails in its place instead of being skipped in silence.
  static func pdfFiles(below root: SystemPath) -> [SystemPath] {
    var files: [SystemPath] = []
    var folders = [root]
    while let folder = folders.popLast() {
      guard let stream = folder.withCString({ opendir($0) }) else {
        files.append(folder)
        continue
      }
      defer { closedir(stream) }
      while let entry = readdir(stream) {
        let name = name(of: entry)
        guard name != "." && name != ".." else { continue }
        let path = folder.entry(name)
        switch kind(of: path) {
        case .folder: folders.append(path)
        case .file where isPDF(name): files.append(path)
        default: break
        }
      }
    }
    return files.sorted { $0.bytes.lexicographicallyPrecedes($1.bytes) }
  }

  private enum Kind { case file, folder, other }

  private static func kind(of path: SystemPath) -> Kind {
    var information = stat()
    guard path.withCString({ lstat($0, &information) }) == 0 else { return .other }
    switch information.st_mode & S_IFMT {
    case S_IFDIR: return .folder
    case S_IFREG: return .file
    case S_IFLNK:
      guard path.withCString({ stat($0, &information) }) == 0 else { return .file }
      return information.st_mode & S_IFMT == S_IFREG ? .file : .other
    default: return .other
    }
  }

  private static func isPDF(_ name: SystemPath) -> Bool {
    guard name.bytes.count > pdfExtension.count else { return false }
    let end = name.bytes.suffix(pdfExtension.count)
    // Setting this bit makes a capital letter small, and leaves the full stop as it is.
    return end.map { $0 | 0x20 } == pdfExtension
  }

  private static func name(of entry: UnsafeMutablePointer<dirent>) -> SystemPath {
    withUnsafeBytes(of: &entry.pointee.d_name) { raw in SystemPath(bytes: raw.prefix { $0 != 0 }) }
  }
}
