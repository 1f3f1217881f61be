internal import Glibc
internal import PDFWorkers

/// Files that are on the disk when their functions return, not on their way there.
enum DurableFile {
  /// Mode of files, as health data wants it.
  static let fileMode: mode_t = 0o600
  /// Mode of folders.
  static let folderMode: mode_t = 0o700

  /// Writes a file that is to be renamed; what is left of an earlier draft is replaced.
  static func write(_ bytes: [UInt8], to path: SystemPath, place: String) throws(StorageError) {
    try write([(bytes, path)], place: place)
  }

  /// Writes files that are to be renamed.
  ///
  /// All are written before the first is waited for, so that the system can bring several to the disk at once.
  static func write(_ files: [(bytes: [UInt8], path: SystemPath)], place: String) throws(StorageError) {
    var descriptors: [Int32] = []
    defer { for descriptor in descriptors { close(descriptor) } }
    do throws(StorageError) {
      for (bytes, path) in files {
        let flags = O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW
        let descriptor = path.withCString { open($0, flags, fileMode) }
        guard descriptor >= 0 else { throw StorageError(place: place, errno: errno) }
        descriptors.append(descriptor)
        try append(bytes, to: descriptor, place: place)
      }
      for descriptor in descriptors where fsync(descriptor) != 0 {
        throw StorageError(place: place, errno: errno)
      }
    } catch {
      for (_, path) in files { unlink(path) }
      throw error
    }
  }

  /// Writes bytes at the end of an open file.
  static func append(_ bytes: [UInt8], to descriptor: Int32, place: String) throws(StorageError) {
    var offset = 0
    while offset < bytes.count {
      let count = bytes.withUnsafeBytes { raw in
        Glibc.write(descriptor, raw.baseAddress.map { $0 + offset }, raw.count - offset)
      }
      if count < 0 {
        if errno == EINTR { continue }
        throw StorageError(place: place, errno: errno)
      }
      offset += count
    }
  }

  /// Gives a file another name, at once and whole.
  static func rename(_ old: SystemPath, to new: SystemPath, place: String) throws(StorageError) {
    guard old.withCString({ old in new.withCString { Glibc.rename(old, $0) } }) == 0 else {
      throw StorageError(place: place, errno: errno)
    }
  }

  /// Makes the names in a folder last.
  static func syncFolder(_ path: SystemPath, place: String) throws(StorageError) {
    let descriptor = path.withCString { open($0, O_RDONLY | O_DIRECTORY | O_CLOEXEC) }
    guard descriptor >= 0 else { throw StorageError(place: place, errno: errno) }
    defer { close(descriptor) }
    // Some network file systems know no such thing; then the rename is as lasting as it gets.
    guard fsync(descriptor) == 0 || errno == EINVAL || errno == ENOTSUP else {
      throw StorageError(place: place, errno: errno)
    }
  }

  /// Removes a file; whether it was there.
  @discardableResult
  static func unlink(_ path: SystemPath) -> Bool { path.withCString { Glibc.unlink($0) } == 0 }

  /// Whether something is at the path.
  static func exists(_ path: SystemPath) -> Bool { path.withCString { access($0, F_OK) } == 0 }

  /// Makes a folder that nobody else can look into; one that is there stays as it is.
  static func makeFolder(_ path: SystemPath, place: String) throws(StorageError) {
    guard path.withCString({ mkdir($0, folderMode) }) != 0, errno != EEXIST else { return }
    throw StorageError(place: place, errno: errno)
  }
}
