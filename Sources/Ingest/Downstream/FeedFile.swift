internal import Glibc
public import PDFWorkers

/// A file of JSON Lines, one per finished document, that is begun anew when it has grown large.
///
/// - Shape: `FILE` is the newest part; older ones are `FILE.1`, `FILE.2` and so on, the highest number the newest.
/// - A line is there whole or not at all for who reads up to the last line feed; lines come at least once, and `id` tells
///   which ones are the same.
public final class FeedFile: Messenger {
  /// The name in the ledger.
  public static let channelName = "feed"
  /// What messages call it.
  private static let place = "feed"
  /// What is looked through for a line that may be there already, in bytes from the end.
  private static let tailSize = 8 << 20

  /// The name in the ledger.
  public let channel = FeedFile.channelName
  /// Messages that it takes at a time.
  public let batchSize = 64
  /// Attempts after which a message is given up.
  public let maximumAttempts: Int? = nil

  private let path: SystemPath
  private let rotationSize: Int64
  private let partsKept: Int?

  /// Creates the feed; the file is made with the first line.
  ///
  /// - Parameters:
  ///   - path: where.
  ///   - rotationSize: a file of so many bytes is put aside.
  ///   - partsKept: so many older parts stay; all of them when `nil`.
  public init(path: SystemPath, rotationSize: Int64 = 64 << 20, partsKept: Int? = nil) {
    self.path = path
    self.rotationSize = rotationSize
    self.partsKept = partsKept
  }

  /// Tries whether the feed can be written to; nothing is made that was not there.
  public func isUsable() throws(StorageError) {
    let wasThere = DurableFile.exists(path)
    let flags = O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK
    let descriptor = path.withCString { open($0, flags, DurableFile.fileMode) }
    guard descriptor >= 0 else { throw StorageError(place: path.text, errno: errno) }
    defer { close(descriptor) }
    if !wasThere { DurableFile.unlink(path) }
    // Lines are looked for and cut off in it, which no device lets anybody do.
    guard case .file = FileStamp.look(at: descriptor) else {
      throw StorageError(place: path.text, errno: EINVAL)
    }
  }

  /// Brings messages, all or none.
  public func bring(_ messages: [Message], isRepetition: Bool) throws(MessengerError) {
    do {
      try FeedLock.holding(path) { () throws(StorageError) in try append(messages, isRepetition: isRepetition)
      }
    } catch {
      throw MessengerError("\(error.place): \(String(cString: strerror(error.errno)))")
    }
  }

  private func append(_ messages: [Message], isRepetition: Bool) throws(StorageError) {
    let flags = O_RDWR | O_CREAT | O_APPEND | O_CLOEXEC | O_NOFOLLOW
    let descriptor = path.withCString { open($0, flags, DurableFile.fileMode) }
    guard descriptor >= 0 else { throw StorageError(place: Self.place, errno: errno) }
    defer { close(descriptor) }
    try dropTornLine(descriptor)
    let known = isRepetition ? FeedLine.keys(in: try tail(descriptor)) : []
    var lines: [UInt8] = []
    for message in messages where !known.contains(message.delivery.key) {
      lines += message.json
      lines.append(UInt8(ascii: "\n"))
    }
    let size = try Self.size(descriptor)
    do throws(StorageError) {
      try DurableFile.append(lines, to: descriptor, place: Self.place)
      guard fsync(descriptor) == 0 else { throw StorageError(place: Self.place, errno: errno) }
    } catch {
      // Half a line is worse than none.
      ftruncate(descriptor, Int(size))
      throw error
    }
    if size + Int64(lines.count) >= rotationSize { try rotate() }
  }

  /// Puts the file aside under the next number.
  private func rotate() throws(StorageError) {
    let numbers = FeedParts.numbers(of: path)
    let next = (numbers.last ?? 0) + 1
    try DurableFile.rename(path, to: FeedParts.part(next, of: path), place: Self.place)
    if let partsKept {
      for number in (numbers + [next]).dropLast(partsKept) {
        DurableFile.unlink(FeedParts.part(number, of: path))
      }
    }
    try DurableFile.syncFolder(FeedParts.folder(of: path), place: Self.place)
  }

  /// Cuts off what a killed service has left of a line.
  private func dropTornLine(_ descriptor: Int32) throws(StorageError) {
    let size = try Self.size(descriptor)
    guard size > 0 else { return }
    let tail = try tail(descriptor)
    guard tail.last != UInt8(ascii: "\n") else { return }
    let torn = tail.count - (tail.lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0)
    guard ftruncate(descriptor, Int(size) - torn) == 0 else {
      throw StorageError(place: Self.place, errno: errno)
    }
  }

  private func tail(_ descriptor: Int32) throws(StorageError) -> [UInt8] {
    let size = try Self.size(descriptor)
    let count = Int(min(size, Int64(Self.tailSize)))
    var bytes = [UInt8](repeating: 0, count: count)
    let got = pread(descriptor, &bytes, count, Int(size) - count)
    guard got == count else { throw StorageError(place: Self.place, errno: got < 0 ? errno : EIO) }
    return bytes
  }

  private static func size(_ descriptor: Int32) throws(StorageError) -> Int64 {
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw StorageError(place: place, errno: errno) }
    return Int64(status.st_size)
  }
}

/// A line of the feed, which begins with its key.
enum FeedLine {
  private static let beginning = Array("{\"id\":\"".utf8)
  private static let lineFeed = UInt8(ascii: "\n")
  private static let quote = UInt8(ascii: "\"")

  /// The key of a line; `nil` for half a line.
  static func key(of line: ArraySlice<UInt8>) -> String? {
    guard line.starts(with: beginning) else { return nil }
    return String(decoding: line.dropFirst(beginning.count).prefix { $0 != quote }, as: UTF8.self)
  }

  /// The keys of the lines in some bytes.
  static func keys(in bytes: [UInt8]) -> Set<String> {
    var keys: Set<String> = []
    forEach(in: bytes) { line in
      if let key = key(of: line) { keys.insert(key) }
    }
    return keys
  }

  /// Calls `body` with every line, without its line feed.
  static func forEach(in bytes: [UInt8], _ body: (ArraySlice<UInt8>) -> Void) {
    var start = 0
    while start < bytes.count {
      let end = bytes[start...].firstIndex(of: lineFeed) ?? bytes.count
      if end > start { body(bytes[start..<end]) }
      start = end + 1
    }
  }
}

/// Keeps the service and `forget` from changing a feed at the same time.
enum FeedLock {
  /// Calls `body` while nobody else changes the feed.
  static func holding<Result>(
    _ path: SystemPath, _ body: () throws(StorageError) -> Result
  ) throws(StorageError) -> Result {
    let lock = path.appending(".lock")
    let descriptor = lock.withCString { open($0, O_RDWR | O_CREAT | O_CLOEXEC, DurableFile.fileMode) }
    guard descriptor >= 0 else { throw StorageError(place: "feed", errno: errno) }
    defer { close(descriptor) }
    while flock(descriptor, LOCK_EX) != 0 {
      guard errno == EINTR else { throw StorageError(place: "feed", errno: errno) }
    }
    return try body()
  }
}

/// The parts of a feed that were put aside.
enum FeedParts {
  /// The folder of a feed.
  static func folder(of path: SystemPath) -> SystemPath { path.folder.bytes.isEmpty ? "." : path.folder }

  /// The path of a part.
  static func part(_ number: Int, of path: SystemPath) -> SystemPath {
    path.appending(SystemPath(".\(number)"))
  }

  /// The numbers of the parts that are there, in order.
  static func numbers(of path: SystemPath) -> [Int] {
    guard let stream = folder(of: path).withCString({ opendir($0) }) else { return [] }
    defer { closedir(stream) }
    let beginning = path.lastComponent.bytes + [UInt8(ascii: ".")]
    var numbers: [Int] = []
    while let entry = readdir(stream) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { raw in Array(raw.prefix { $0 != 0 }) }
      guard name.starts(with: beginning) else { continue }
      if let number = Int(String(decoding: name.dropFirst(beginning.count), as: UTF8.self)) {
        numbers.append(number)
      }
    }
    return numbers.sorted()
  }
}
