public import DisputeModel
internal import Glibc

/// A case log on disk.
public struct CaseLogFile: Sendable {
  /// Why a log cannot be read or written.
  public enum Failure: Error, Hashable, Sendable {
    /// As the system says it.
    case system(errno: Int32)
    /// More bytes than a log has.
    case tooLarge
    /// Only a part of the line could be written; the next one begins on a line of its own.
    case cutShort
  }

  /// What an appending leaves.
  public struct Appended: Sendable {
    /// The log with the event.
    public var log: CaseLog
    /// Whether there was none before.
    public var isNew: Bool
  }

  /// The path.
  public let path: String

  /// A log beside a records file: `cases.jsonl` in its folder.
  public static func path(besideRecords records: String) -> String {
    records.lastIndex(of: "/").map { String(records[...$0]) + name } ?? name
  }

  /// Events of a lifetime are a thousandth of this.
  private static let maximumSize = 1 << 26
  private static let name = "cases.jsonl"
  /// Health data: readable and writable by the owner only.
  private static let ownerOnly: mode_t = 0o600
  private static let bufferSize = 1 << 16

  /// Names a log.
  public init(path: String) { self.path = path }

  /// Reads the log; a file that is not there is a log without events.
  public func read() throws(Failure) -> CaseLog {
    let file = open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else {
      guard errno == ENOENT else { throw .system(errno: errno) }
      return CaseLog()
    }
    defer { close(file) }
    return CaseLog(try Self.bytes(of: file))
  }

  /// Appends the event that `event` makes of the log as it is.
  ///
  /// Nobody else who asks for the lock can write between the two. The line is one write, and on disk when this returns.
  public func append<Refusal: Error>(
    _ event: (CaseLog) -> Result<CaseEvent, Refusal>
  ) throws(Failure) -> Result<Appended, Refusal> {
    let isNew = access(path, F_OK) != 0
    // Where nothing is to be written, no file is to be made.
    if isNew, case .failure(let refusal) = event(CaseLog()) { return .failure(refusal) }
    let file = open(path, O_RDWR | O_APPEND | O_CREAT | O_CLOEXEC, Self.ownerOnly)
    guard file >= 0 else { throw .system(errno: errno) }
    defer { close(file) }
    while flock(file, LOCK_EX) != 0 {
      guard errno == EINTR else { throw .system(errno: errno) }
    }
    let log = CaseLog(try Self.bytes(of: file))
    switch event(log) {
    case .failure(let refusal):
      return .failure(refusal)
    case .success(let event):
      guard let line = try? log.appending(event) else { throw .system(errno: EINVAL) }
      try Self.write(line, to: file)
      if isNew { synchronizeFolder() }
      return .success(Appended(log: log.with(event), isNew: isNew))
    }
  }

  /// Brings a new file's name to disk.
  ///
  /// Not every file system can do that; the line itself is safe.
  private func synchronizeFolder() {
    let folder = path.lastIndex(of: "/").map { String(path[...$0]) } ?? "."
    let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { return }
    fsync(descriptor)
    close(descriptor)
  }

  private static func write(_ line: [UInt8], to file: Int32) throws(Failure) {
    var count = Glibc.write(file, line, line.count)
    while count < 0, errno == EINTR { count = Glibc.write(file, line, line.count) }
    guard count >= 0 else { throw .system(errno: errno) }
    guard count == line.count else { throw .cutShort }
    // A pipe or a device, which a test may name, cannot be synchronised.
    guard fsync(file) == 0 || errno == EINVAL else { throw .system(errno: errno) }
  }

  private static func bytes(of file: Int32) throws(Failure) -> [UInt8] {
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: bufferSize)
    while true {
      let count = Glibc.read(file, &buffer, buffer.count)
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw .system(errno: errno) }
      guard count > 0 else { return bytes }
      bytes += buffer[..<count]
      guard bytes.count <= maximumSize else { throw .tooLarge }
    }
  }
}
