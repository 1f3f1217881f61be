internal import Glibc
public import PDFWorkers

/// Tells who can look into a folder.
public enum FolderPrivacy {
  /// Whether everybody on the machine can list the folder: it and all folders above it let them.
  public static func isOpenToEverybody(_ folder: SystemPath) -> Bool {
    guard let path = realPath(folder), mode(path) & S_IROTH != 0 else { return false }
    return isPassable(path)
  }

  /// Whether everybody on the machine can read the file: it and all folders above it let them.
  public static func isFileOpenToEverybody(_ file: SystemPath) -> Bool {
    guard let path = realPath(file), mode(path) & S_IROTH != 0 else { return false }
    return isPassable(path.folder)
  }

  /// Whether everybody on the machine can go into a folder and all folders above it.
  private static func isPassable(_ folder: SystemPath) -> Bool {
    var path = folder
    while true {
      guard mode(path) & S_IXOTH != 0 else { return false }
      guard let slash = path.bytes.lastIndex(of: UInt8(ascii: "/")), path.bytes.count > 1 else { return true }
      path = slash == 0 ? "/" : SystemPath(bytes: path.bytes[..<slash])
    }
  }

  /// The path without links and dots; `nil` where there is nothing.
  public static func realPath(_ path: SystemPath) -> SystemPath? {
    var buffer = [CChar](repeating: 0, count: Int(PATH_MAX))
    guard path.withCString({ realpath($0, &buffer) }) != nil else { return nil }
    return SystemPath(bytes: buffer.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)))
  }

  /// Makes a folder, and those above it, that only its owner can look into.
  public static func makeFolder(_ path: SystemPath) throws(StorageError) {
    var end = path.bytes.startIndex
    while end < path.bytes.endIndex {
      end = path.bytes[(end + 1)...].firstIndex(of: UInt8(ascii: "/")) ?? path.bytes.endIndex
      let ancestor = SystemPath(bytes: path.bytes[..<end])
      guard !DurableFile.exists(ancestor) else { continue }
      try DurableFile.makeFolder(ancestor, place: path.text)
    }
  }

  private static func mode(_ path: SystemPath) -> mode_t {
    var status = stat()
    return path.withCString { stat($0, &status) } == 0 ? status.st_mode : 0
  }
}
