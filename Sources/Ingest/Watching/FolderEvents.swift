internal import Glibc
internal import PDFWorkers

/// What the system tells about folders while they are watched (inotify).
///
/// Used from one thread, but for `wake`. Events may be lost: when too many come, when a watch cannot be had, and on
/// file systems of other machines. A walk finds what they do not tell.
final class FolderEvents {
  /// One piece of news.
  enum Event: Hashable {
    /// A file was closed after writing, or moved in.
    case file(SystemPath)
    /// A folder appeared, or came under another name.
    case folder(SystemPath)
    /// A folder went away, or events were lost: only a walk tells what is there.
    case lost
  }

  /// Room for some hundred events per read, in bytes.
  private static let bufferSize = 1 << 16
  private static let mask =
    UInt32(IN_CLOSE_WRITE) | UInt32(IN_MOVED_TO) | UInt32(IN_MOVED_FROM) | UInt32(IN_CREATE)
    | UInt32(IN_DELETE_SELF) | UInt32(IN_MOVE_SELF) | UInt32(IN_ONLYDIR)

  private let descriptor: Int32
  private let wakeUp: WakeUp
  private var folders: [Int32: (path: SystemPath, walk: Int)] = [:]
  private var walk = 0

  /// Opens the system's queue of events; without one `isAvailable` is false and nothing is ever told.
  init() {
    descriptor = inotify_init1(Int32(IN_NONBLOCK) | Int32(IN_CLOEXEC))
    wakeUp = WakeUp()
  }

  deinit { if descriptor >= 0 { close(descriptor) } }

  /// Whether the system tells anything.
  var isAvailable: Bool { descriptor >= 0 }
  /// Folders that are watched.
  var folderCount: Int { folders.count }

  /// Begins to go through the folders; those that are not watched again by its end are forgotten.
  func beginWalk() { walk += 1 }

  /// Forgets folders that the walk did not meet.
  func endWalk() {
    for (watch, folder) in folders where folder.walk != walk {
      inotify_rm_watch(descriptor, watch)
      folders[watch] = nil
    }
  }

  /// Watches a folder, or takes down its new path; false when the system allows no more.
  func watch(_ folder: SystemPath) -> Bool {
    guard isAvailable else { return false }
    let watch = folder.withCString { inotify_add_watch(descriptor, $0, Self.mask) }
    guard watch >= 0 else { return errno != ENOSPC && errno != ENOMEM }
    folders[watch] = (folder, walk)
    return true
  }

  /// Ends a wait in another thread.
  var waker: @Sendable () -> Void {
    let wakeUp = wakeUp
    return { wakeUp.signal() }
  }

  /// Waits for news, at most so many milliseconds.
  func next(waiting milliseconds: Int64) -> [Event] {
    var events = [
      pollfd(fd: wakeUp.readEnd, events: Int16(POLLIN), revents: 0),
      pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0),
    ]
    let count = poll(&events, nfds_t(isAvailable ? 2 : 1), Int32(clamping: max(0, milliseconds)))
    guard count > 0 else { return [] }
    if events[0].revents != 0 { wakeUp.drain() }
    return events[1].revents != 0 ? read() : []
  }

  private func read() -> [Event] {
    var found: [Event] = []
    withUnsafeTemporaryAllocation(
      byteCount: Self.bufferSize, alignment: MemoryLayout<inotify_event>.alignment
    ) {
      buffer in
      let count = Glibc.read(descriptor, buffer.baseAddress, buffer.count)
      var offset = 0
      let headerSize = MemoryLayout<inotify_event>.size
      while offset + headerSize <= count {
        let event = buffer.loadUnaligned(fromByteOffset: offset, as: inotify_event.self)
        let name = buffer[(offset + headerSize)..<(offset + headerSize + Int(event.len))].prefix { $0 != 0 }
        if let news = news(event, name: SystemPath(bytes: name)) { found.append(news) }
        offset += headerSize + Int(event.len)
      }
    }
    return found
  }

  private func news(_ event: inotify_event, name: SystemPath) -> Event? {
    func has(_ flags: Int...) -> Bool { flags.contains { event.mask & UInt32($0) != 0 } }
    if has(Int(IN_IGNORED)) { folders[event.wd] = nil }
    if has(Int(IN_Q_OVERFLOW), Int(IN_DELETE_SELF), Int(IN_MOVE_SELF), Int(IN_UNMOUNT)) { return .lost }
    guard let folder = folders[event.wd]?.path else { return nil }
    if has(Int(IN_ISDIR)) {
      guard WatchedName.isFolder(name) else { return nil }
      return has(Int(IN_MOVED_FROM)) ? .lost : .folder(folder.entry(name))
    }
    guard has(Int(IN_CLOSE_WRITE), Int(IN_MOVED_TO)), WatchedName.isDocument(name) else { return nil }
    return .file(folder.entry(name))
  }
}

/// A way to wake a thread that waits in `poll`.
private final class WakeUp: Sendable {
  let readEnd: Int32
  private let writeEnd: Int32

  init() {
    var ends: [Int32] = [-1, -1]
    let type = Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue) | Int32(SOCK_NONBLOCK.rawValue)
    _ = socketpair(AF_UNIX, type, 0, &ends)
    readEnd = ends[0]
    writeEnd = ends[1]
  }

  deinit {
    close(readEnd)
    close(writeEnd)
  }

  func signal() {
    var byte: UInt8 = 1
    _ = write(writeEnd, &byte, 1)
  }

  func drain() {
    var bytes = [UInt8](repeating: 0, count: 64)
    while read(readEnd, &bytes, bytes.count) > 0 {}
  }
}
