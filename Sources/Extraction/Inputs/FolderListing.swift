internal import Glibc

/// The PDF files below a folder.
enum FolderListing {
  private static let pdfExtension = ".pdf"

  /// Paths of all files whose names end in `.pdf` in any case, in byte order.
  ///
  /// A link to a file counts as a file; a link to a folder is not followed, because it may lead back up. A folder that
  /// cannot be opened is listed itself, so that it fails in its place instead of being skipped in silence.
  static func pdfFiles(below root: String) -> [String] {
    var files: [String] = []
    var folders = [root]
    while let folder = folders.popLast() {
      guard let stream = opendir(folder) else {
        files.append(folder)
        continue
      }
      defer { closedir(stream) }
      while let entry = readdir(stream) {
        let name = name(of: entry)
        guard name != "." && name != ".." else { continue }
        let path = folder.utf8.last == UInt8(ascii: "/") ? folder + name : folder + "/" + name
        switch kind(of: path) {
        case .folder: folders.append(path)
        case .file where isPDF(name): files.append(path)
        default: break
        }
      }
    }
    return files.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  private enum Kind { case file, folder, other }

  private static func kind(of path: String) -> Kind {
    var information = stat()
    guard lstat(path, &information) == 0 else { return .other }
    switch information.st_mode & S_IFMT {
    case S_IFDIR: return .folder
    case S_IFREG: return .file
    case S_IFLNK:
      guard stat(path, &information) == 0 else { return .file }
      return information.st_mode & S_IFMT == S_IFREG ? .file : .other
    default: return .other
    }
  }

  private static func isPDF(_ name: String) -> Bool {
    name.utf8.count > pdfExtension.utf8.count && name.lowercased().hasSuffix(pdfExtension)
  }

  private static func name(of entry: UnsafeMutablePointer<dirent>) -> String {
    withUnsafeBytes(of: &entry.pointee.d_name) { raw in
      String(decoding: raw.prefix { $0 != 0 }, as: UTF8.self)
    }
  }
}
