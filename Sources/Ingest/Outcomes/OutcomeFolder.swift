internal import Glibc
public import PDFWorkers

/// The folder in which every content has its outcome: `NAME.claims.json`, or `failed/NAME.error.json`.
///
/// A file is there whole or not at all: written as a draft, made durable, renamed, and its folder made durable.
public struct OutcomeFolder: Sendable {
  /// The folder.
  public let path: SystemPath

  private static let claimsEnding = ".claims.json"
  private static let errorEnding = ".error.json"
  private static let findingsEnding = ".disputes.json"
  private static let failedName = "failed"
  private static let draftBeginning = ".eob-watch-"
  private static let draftEnding = ".tmp"
  /// What messages call it.
  static let place = "output folder"
  /// The digest is among the first members of every outcome.
  private static let headSize = 4096

  /// Creates the folder's description; nothing is made.
  public init(path: SystemPath) { self.path = path }

  private var failedFolder: SystemPath { path.entry(SystemPath(Self.failedName)) }

  /// Makes the folder and the one for failures.
  public func make() throws(StorageError) {
    try DurableFile.makeFolder(path, place: Self.place)
    try DurableFile.makeFolder(failedFolder, place: Self.place)
  }

  /// Tries whether the folder can be written to.
  public func isUsable() throws(StorageError) {
    let trial = path.entry(SystemPath("\(Self.draftBeginning)trial\(Self.draftEnding)"))
    try DurableFile.write([], to: trial, place: Self.place)
    DurableFile.unlink(trial)
  }

  /// Removes drafts that a killed service left.
  public func removeDrafts() throws(StorageError) {
    for folder in [path, failedFolder] {
      guard let stream = folder.withCString({ opendir($0) }) else {
        throw StorageError(place: Self.place, errno: errno)
      }
      defer { closedir(stream) }
      while let entry = readdir(stream) {
        let name = withUnsafeBytes(of: &entry.pointee.d_name) { raw in
          SystemPath(bytes: raw.prefix { $0 != 0 })
        }
        let isDraft =
          name.bytes.starts(with: Self.draftBeginning.utf8)
          && name.bytes.suffix(Self.draftEnding.utf8.count).elementsEqual(Self.draftEnding.utf8)
        if isDraft { DurableFile.unlink(folder.entry(name)) }
      }
    }
  }

  /// An outcome that is to get its name.
  struct Draft: Sendable {
    fileprivate let json: [UInt8]
    fileprivate let draft: SystemPath
    fileprivate let target: SystemPath
    fileprivate let counterpart: SystemPath
    /// What was found in an earlier reading.
    fileprivate let findings: SystemPath
    /// The outcome's path within the folder.
    let file: String
    /// Whether it tells of a failure.
    let isFailure: Bool
  }

  /// An outcome that is not on the disk yet.
  func draft(_ json: [UInt8], name: String, document: Int64, isFailure: Bool) -> Draft {
    let claims = path.entry(SystemPath(name + Self.claimsEnding))
    let error = failedFolder.entry(SystemPath(name + Self.errorEnding))
    let folder = isFailure ? failedFolder : path
    return Draft(
      json: json, draft: folder.entry(SystemPath("\(Self.draftBeginning)\(document)\(Self.draftEnding)")),
      target: isFailure ? error : claims, counterpart: isFailure ? claims : error,
      findings: path.entry(SystemPath(name + Self.findingsEnding)),
      file: Self.file(name, isFailure: isFailure), isFailure: isFailure)
  }

  /// Brings drafts to the disk, under names of their own.
  func write(_ drafts: [Draft]) throws(StorageError) {
    if drafts.contains(where: \.isFailure), !DurableFile.exists(failedFolder) {
      try DurableFile.makeFolder(failedFolder, place: Self.place)
    }
    try DurableFile.write(drafts.map { ($0.json, $0.draft) }, place: Self.place)
  }

  /// Gives drafts their names, for good; may be called again after it has failed.
  func publish(_ drafts: [Draft]) throws(StorageError) {
    var hasTouched: (claims: Bool, failures: Bool) = (false, false)
    for draft in drafts {
      // It is gone after an attempt that has renamed it, or with a folder that was made anew.
      if !DurableFile.exists(draft.draft) { try write([draft]) }
      try DurableFile.rename(draft.draft, to: draft.target, place: Self.place)
      let hadCounterpart = DurableFile.unlink(draft.counterpart)
      DurableFile.unlink(draft.findings)
      hasTouched.claims = hasTouched.claims || !draft.isFailure || hadCounterpart
      hasTouched.failures = hasTouched.failures || draft.isFailure || hadCounterpart
    }
    if hasTouched.claims { try DurableFile.syncFolder(path, place: Self.place) }
    if hasTouched.failures { try DurableFile.syncFolder(failedFolder, place: Self.place) }
  }

  /// Drops a draft.
  func discard(_ draft: Draft) { DurableFile.unlink(draft.draft) }

  /// Where the findings of an outcome stand; `nil` for a failure, which has none.
  static func findings(beside outcome: String) -> SystemPath? {
    guard outcome.hasSuffix(claimsEnding) else { return nil }
    return SystemPath(outcome.dropLast(claimsEnding.count) + findingsEnding)
  }

  /// Removes an outcome and its findings; what is not there is removed already.
  public func remove(_ file: String) throws(StorageError) {
    if let findings = Self.findings(beside: file), !DurableFile.unlink(path.entry(findings)), errno != ENOENT
    {
      throw StorageError(place: Self.place, errno: errno)
    }
    guard !DurableFile.unlink(path(of: file)), errno != ENOENT else {
      return try DurableFile.syncFolder(path, place: Self.place)
    }
    throw StorageError(place: Self.place, errno: errno)
  }

  /// The path of an outcome within the folder.
  static func file(_ name: String, isFailure: Bool) -> String {
    isFailure ? "\(failedName)/\(name)\(errorEnding)" : name + claimsEnding
  }

  /// The whole path of an outcome.
  public func path(of file: String) -> SystemPath { path.entry(SystemPath(file)) }

  /// Whether a name can be given to a content: nothing has it, or what has it is the content's own outcome.
  func isFree(_ name: String, for sha256: String) -> Bool {
    [false, true].allSatisfy { isFailure in
      let file = path(of: Self.file(name, isFailure: isFailure))
      return !DurableFile.exists(file) || head(of: file).map { Self.holds(sha256, in: $0) } ?? false
    }
  }

  /// The outcome that a content has in the folder by this name; `nil` without one.
  func existingOutcome(_ name: String, of sha256: String) -> (file: String, isFailure: Bool)? {
    for isFailure in [false, true] {
      let file = Self.file(name, isFailure: isFailure)
      if let head = head(of: path(of: file)), Self.holds(sha256, in: head) { return (file, isFailure) }
    }
    return nil
  }

  private func head(of file: SystemPath) -> [UInt8]? {
    let descriptor = file.withCString { open($0, O_RDONLY | O_CLOEXEC | O_NOFOLLOW) }
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var bytes = [UInt8](repeating: 0, count: Self.headSize)
    let count = read(descriptor, &bytes, bytes.count)
    return count < 0 ? nil : Array(bytes.prefix(count))
  }

  private static func holds(_ sha256: String, in head: [UInt8]) -> Bool {
    head.firstRange(of: Array("\"\(sha256)\"".utf8)) != nil
  }
}
