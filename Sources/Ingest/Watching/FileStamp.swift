internal import Glibc
internal import PDFWorkers

/// What the system tells about a file; equal stamps mean an unchanged file.
public struct FileStamp: Hashable, Sendable {
  /// The file system.
  public var device: Int64
  /// The file within it.
  public var inode: Int64
  /// Size in bytes.
  public var size: Int64
  /// Last change of the bytes, in nanoseconds since 1970; programs may set it.
  public var modifiedAt: Int64
  /// Last change of anything, in nanoseconds since 1970; only the system sets it.
  public var changedAt: Int64

  /// Creates a stamp.
  public init(device: Int64, inode: Int64, size: Int64, modifiedAt: Int64, changedAt: Int64) {
    self.device = device
    self.inode = inode
    self.size = size
    self.modifiedAt = modifiedAt
    self.changedAt = changedAt
  }

  /// What a path leads to, links not followed.
  enum Kind {
    case file(FileStamp)
    case folder(FolderIdentity)
    case other
    case failure(errno: Int32)
  }

  /// Looks at a path without following a link at its end.
  static func look(at path: SystemPath) -> Kind {
    var status = stat()
    guard path.withCString({ lstat($0, &status) }) == 0 else { return .failure(errno: errno) }
    return kind(status)
  }

  /// Looks at an open file.
  static func look(at descriptor: Int32) -> Kind {
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { return .failure(errno: errno) }
    return kind(status)
  }

  private static func kind(_ status: stat) -> Kind {
    switch status.st_mode & S_IFMT {
    case S_IFREG: .file(FileStamp(status))
    case S_IFDIR: .folder(FolderIdentity(status))
    default: .other
    }
  }

  private init(_ status: stat) {
    self.init(
      device: Int64(bitPattern: UInt64(status.st_dev)), inode: Int64(bitPattern: UInt64(status.st_ino)),
      size: Int64(status.st_size), modifiedAt: Self.nanoseconds(status.st_mtim),
      changedAt: Self.nanoseconds(status.st_ctim))
  }

  /// Whether both are the same bytes of the same file; renaming a file changes `changedAt` alone.
  public func isSameContent(as other: FileStamp) -> Bool {
    device == other.device && inode == other.inode && size == other.size && modifiedAt == other.modifiedAt
  }

  private static func nanoseconds(_ time: timespec) -> Int64 {
    Int64(time.tv_sec) &* 1_000_000_000 &+ Int64(time.tv_nsec)
  }
}

/// Which folder it is, whatever path leads to it.
struct FolderIdentity: Hashable, Sendable {
  private let device: UInt64
  private let inode: UInt64

  fileprivate init(_ status: stat) {
    device = UInt64(status.st_dev)
    inode = UInt64(status.st_ino)
  }

  /// The folder at a path, links followed; `nil` where there is none.
  init?(_ path: SystemPath) {
    var status = stat()
    guard path.withCString({ stat($0, &status) }) == 0, status.st_mode & S_IFMT == S_IFDIR else { return nil }
    self.init(status)
  }
}
