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
  private static let failedName = "failed"
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
    let trial = path.entry(Drafts.trialName)
    try DurableFile.write([], to: trial, place: Self.place)
    DurableFile.unlink(trial)
  }

  /// Removes drafts that a killed service left.
  public func removeDrafts() throws(StorageError) {
    for folder in [path, failedFolder] { try Drafts.remove(in: folder, place: Self.place) }
  }

  /// An outcome that is to get its name.
  struct Draft: Sendable {
    fileprivate let json: [UInt8]
    fileprivate let draft: SystemPath
    fileprivate let target: SystemPath
    fileprivate let counterpart: SystemPath
    fileprivate let sha256: String
    /// What was found in an earlier reading.
    fileprivate let findings: FindingsPlace
    /// The outcome's path within the folder.
    let file: String
    /// Whether it tells of a failure.
    let isFailure: Bool
  }

  /// An outcome that is not on the disk yet.
  func draft(_ json: [UInt8], name: String, sha256: String, isFailure: Bool) -> Draft {
    let claims = path.entry(SystemPath(name + Self.claimsEnding))
    let error = failedFolder.entry(SystemPath(name + Self.errorEnding))
    let folder = isFailure ? failedFolder : path
    return Draft(
      json: json, draft: folder.entry(Drafts.name(sha256)), target: isFailure ? error : claims,
      counterpart: isFailure ? claims : error, sha256: sha256, findings: findings(name, of: sha256),
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
      // What somebody else has put there since the name was chosen stays.
      let hadCounterpart =
        holds(draft.sha256, file: draft.counterpart) && DurableFile.unlink(draft.counterpart)
      try draft.findings.remove()
      hasTouched.claims = hasTouched.claims || !draft.isFailure || hadCounterpart
      hasTouched.failures = hasTouched.failures || draft.isFailure || hadCounterpart
    }
    if hasTouched.claims { try DurableFile.syncFolder(path, place: Self.place) }
    if hasTouched.failures { try DurableFile.syncFolder(failedFolder, place: Self.place) }
  }

  /// Drops a draft.
  func discard(_ draft: Draft) { DurableFile.unlink(draft.draft) }

  private func findings(_ name: String, of sha256: String) -> FindingsPlace {
    FindingsPlace(path: path.entry(SystemPath(name + FindingsPlace.ending)), sha256: sha256)
  }

  /// Where the findings of an outcome stand, as far as `outcome` names it; `nil` for a failure, which has none.
  static func findings(beside outcome: String, of sha256: String) -> FindingsPlace? {
    guard outcome.hasSuffix(claimsEnding) else { return nil }
    let path = SystemPath(outcome.dropLast(claimsEnding.count) + FindingsPlace.ending)
    return FindingsPlace(path: path, sha256: sha256)
  }

  /// Removes an outcome, its findings and drafts of both; what is not there is removed already, and a file of
  /// somebody else's that has the findings' name stays.
  ///
  /// Findings that are being written meanwhile go too: who writes them looks for the outcome afterwards.
  public func remove(_ file: String?, of sha256: String) throws(StorageError) {
    if let file, !DurableFile.unlink(path(of: file)), errno != ENOENT {
      throw StorageError(place: Self.place, errno: errno)
    }
    for folder in [path, failedFolder] where DurableFile.exists(folder) {
      try Drafts.remove(in: folder, of: sha256, place: Self.place)
    }
    if let file { try Self.findings(beside: path(of: file).text, of: sha256)?.remove() }
    for folder in [path, failedFolder] where DurableFile.exists(folder) {
      try DurableFile.syncFolder(folder, place: Self.place)
    }
  }

  /// The path of an outcome within the folder.
  static func file(_ name: String, isFailure: Bool) -> String {
    isFailure ? "\(failedName)/\(name)\(errorEnding)" : name + claimsEnding
  }

  /// The whole path of an outcome.
  public func path(of file: String) -> SystemPath { path.entry(SystemPath(file)) }

  /// Whether a name can be given to a content: nothing has it, or what has it is the content's own outcome.
  func isFree(_ name: String, for sha256: String) -> Bool {
    let files = [false, true].map { path(of: Self.file(name, isFailure: $0)) }.filter(DurableFile.exists)
    guard files.allSatisfy({ holds(sha256, file: $0) }) else { return false }
    // By its own outcome a content is known again, whatever else has come to stand beside it.
    return !files.isEmpty || findings(name, of: sha256).isFree
  }

  /// The outcome that a content has in the folder by this name; `nil` without one.
  func existingOutcome(_ name: String, of sha256: String) -> (file: String, isFailure: Bool)? {
    for isFailure in [false, true] {
      let file = Self.file(name, isFailure: isFailure)
      if holds(sha256, file: path(of: file)) { return (file, isFailure) }
    }
    return nil
  }

  /// Whether a file is an outcome of this content.
  private func holds(_ sha256: String, file: SystemPath) -> Bool {
    FileHead.bytes(of: file, most: Self.headSize)?.firstRange(of: Array("\"\(sha256)\"".utf8)) != nil
  }
}
