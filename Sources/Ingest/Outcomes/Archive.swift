internal import Glibc
internal import PDFWorkers

/// Moves originals away once their outcome is durable.
struct Archive {
  /// Where to; a real path.
  let folder: SystemPath
  /// Where from; a real path.
  let inbox: SystemPath

  /// What messages call it.
  private static let place = "archive folder"
  private static let copySize = 1 << 20
  private static let workingBeginning = ".eob-watch-"
  /// Files of one name that the archive takes.
  private static let mostOfOneName = 100_000

  /// Moves a file, unless it has changed since it was read.
  ///
  /// - Returns: where it is now; `nil` when it stayed, because it is another file by now, or none.
  func move(_ sighting: Sighting) throws(StorageError) -> SystemPath? {
    guard isUnchanged(sighting.path, sighting.stamp) else { return nil }
    let target = try freePath(for: sighting.path)
    do {
      try DurableFile.rename(sighting.path, to: target, place: Self.place)
    } catch {
      guard error.errno == EXDEV else { throw error }
      return try copy(sighting, to: target)
    }
    // Whoever has put another file there in the meantime gets it back.
    guard isUnchanged(target, sighting.stamp) else {
      try DurableFile.rename(target, to: sighting.path, place: Self.place)
      return nil
    }
    try DurableFile.syncFolder(target.folder, place: Self.place)
    return target
  }

  private func isUnchanged(_ path: SystemPath, _ stamp: FileStamp) -> Bool {
    guard case .file(let now) = FileStamp.look(at: path) else { return false }
    return now.isSameContent(as: stamp)
  }

  /// To another file system: a whole copy first, then the original goes.
  private func copy(_ sighting: Sighting, to target: SystemPath) throws(StorageError) -> SystemPath? {
    let draft = target.folder.appending(SystemPath("\(Self.workingBeginning)\(sighting.document).tmp"))
    try copyBytes(of: sighting.path, to: draft)
    // Under a name that nobody else writes to it can be looked at once more and removed.
    let aside = sighting.path.folder.appending(
      SystemPath("\(Self.workingBeginning)\(sighting.document).moved"))
    try DurableFile.rename(sighting.path, to: aside, place: Self.place)
    guard isUnchanged(aside, sighting.stamp) else {
      try DurableFile.rename(aside, to: sighting.path, place: Self.place)
      DurableFile.unlink(draft)
      return nil
    }
    try DurableFile.rename(draft, to: target, place: Self.place)
    try DurableFile.syncFolder(target.folder, place: Self.place)
    DurableFile.unlink(aside)
    return target
  }

  private func copyBytes(of path: SystemPath, to draft: SystemPath) throws(StorageError) {
    let input = path.withCString { open($0, O_RDONLY | O_CLOEXEC | O_NOFOLLOW) }
    guard input >= 0 else { throw StorageError(place: Self.place, errno: errno) }
    defer { close(input) }
    let flags = O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW
    let output = draft.withCString { open($0, flags, DurableFile.fileMode) }
    guard output >= 0 else { throw StorageError(place: Self.place, errno: errno) }
    defer { close(output) }
    var chunk = [UInt8](repeating: 0, count: Self.copySize)
    while true {
      let count = read(input, &chunk, chunk.count)
      guard count >= 0 else { throw StorageError(place: Self.place, errno: errno) }
      guard count > 0 else { break }
      try DurableFile.append(Array(chunk[..<count]), to: output, place: Self.place)
    }
    guard fsync(output) == 0 else { throw StorageError(place: Self.place, errno: errno) }
  }

  /// A path in the archive that nothing has, in the same folders as in the inbox.
  private func freePath(for path: SystemPath) throws(StorageError) -> SystemPath {
    let relative = SystemPath(bytes: path.bytes.dropFirst(inbox.bytes.count + 1))
    var parent = folder
    for component in relative.bytes.split(separator: UInt8(ascii: "/")).dropLast() {
      parent = parent.entry(SystemPath(bytes: component))
      try DurableFile.makeFolder(parent, place: Self.place)
    }
    let wanted = parent.entry(path.lastComponent)
    guard DurableFile.exists(wanted) else { return wanted }
    let stem = SystemPath(bytes: wanted.bytes.dropLast(".pdf".utf8.count))
    let ending = SystemPath(bytes: wanted.bytes.suffix(".pdf".utf8.count))
    for number in 2...Self.mostOfOneName {
      let candidate = stem.appending(SystemPath("-\(number)")).appending(ending)
      if !DurableFile.exists(candidate) { return candidate }
    }
    throw StorageError(place: Self.place, errno: EEXIST)
  }
}
