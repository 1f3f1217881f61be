internal import Glibc
public import PDFWorkers

/// Goes through all folders below a root, one entry at a time.
///
/// - Memory: the names of folders that are still to be read, never those of files.
/// - Links are not followed: what one leads to within the root is met itself, and nothing else belongs to it.
struct FolderWalk {
  /// What a walk meets.
  enum Finding {
    /// A folder that is about to be read.
    case folder(SystemPath)
    /// A file whose name is a document's.
    case file(SystemPath, FileStamp)
    /// A folder below the root that cannot be read.
    case unreadable(SystemPath, errno: Int32)
  }

  /// The root cannot be read.
  struct RootError: Error {
    let errno: Int32
  }

  /// Where to begin.
  let root: SystemPath
  /// Folders that are passed over.
  let excluded: Set<FolderIdentity>

  /// Walks until `meet` returns false.
  func run(_ meet: (Finding) -> Bool) throws(RootError) {
    var folders = [root]
    var isRoot = true
    while let folder = folders.popLast() {
      guard meet(.folder(folder)) else { return }
      guard let stream = folder.withCString({ opendir($0) }) else {
        let reason = errno
        if isRoot { throw RootError(errno: reason) }
        // A folder that went away since is none to speak of.
        guard reason == ENOENT || meet(.unreadable(folder, errno: reason)) else { return }
        continue
      }
      isRoot = false
      defer { closedir(stream) }
      while let entry = readdir(stream) {
        let name = Self.name(of: entry)
        guard name != "." && name != ".." else { continue }
        let isDocument = WatchedName.isDocument(name)
        let type = Int(entry.pointee.d_type)
        let mayBeFolder = type == Int(DT_DIR) || type == Int(DT_UNKNOWN)
        guard isDocument || mayBeFolder && WatchedName.isFolder(name) else { continue }
        let path = folder.entry(name)
        switch FileStamp.look(at: path) {
        case .folder(let identity) where WatchedName.isFolder(name):
          if !excluded.contains(identity) { folders.append(path) }
        case .file(let stamp) where isDocument:
          guard meet(.file(path, stamp)) else { return }
        default: break
        }
      }
    }
  }

  private static func name(of entry: UnsafeMutablePointer<dirent>) -> SystemPath {
    withUnsafeBytes(of: &entry.pointee.d_name) { raw in SystemPath(bytes: raw.prefix { $0 != 0 }) }
  }
}

/// How much there is to watch.
public enum InboxSize {
  /// The folders below and with a folder; zero when it cannot be read.
  public static func folders(below root: SystemPath) -> Int {
    var count = 0
    try? FolderWalk(root: root, excluded: []).run { finding in
      if case .folder = finding { count += 1 }
      return true
    }
    return count
  }
}
