internal import Glibc
internal import PDFWorkers

/// The files below a folder that are inputs.
enum FolderListing {
  /// Paths of all files whose names end in one of the endings, in lower case here and in any case there, in byte order.
  ///
  /// A link to a file counts as a file; a link to a folder is not followed, because it may lead back up. A folder that
  /// cannot be opened is listed itself, so that it fails in its place instead of being skipped in silence.
  static func files(below root: SystemPath, endings: [String]) -> [SystemPath] {
    let endings = endings.map { Array($0.utf8) }
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
        case .file where endings.contains(where: { isEnding($0, of: name) }): files.append(path)
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

  private static func isEnding(_ ending: [UInt8], of name: SystemPath) -> Bool {
    guard name.bytes.count > ending.count else { return false }
    // Setting this bit makes a capital letter small, and leaves the full stop as it is.
    return name.bytes.suffix(ending.count).map { $0 | 0x20 } == ending
  }

  private static func name(of entry: UnsafeMutablePointer<dirent>) -> SystemPath {
    withUnsafeBytes(of: &entry.pointee.d_name) { raw in SystemPath(bytes: raw.prefix { $0 != 0 }) }
  }
}
