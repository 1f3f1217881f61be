internal import Glibc
internal import PDFWorkers

/// Moves originals away once their outcome is durable.
struct Archive {
  /// Where to; a real path.
  let folder: SystemPath
  /// Where from; a real path.
  let inbox: SystemPath

  /// What messages call it.
  private static let place = "archiving originals"
  private static let copySize = 1 << 20
  /// Files of one name that the archive takes.
  private static let mostOfOneName = 100_000

  /// Whether a file is one of the inbox.
  func takes(_ path: SystemPath) -> Bool {
    // The archive may be in the inbox, and its files have been moved already.
    Self.isBelow(inbox, path) && !Self.isBelow(folder, path)
  }

  private static func isBelow(_ folder: SystemPath, _ path: SystemPath) -> Bool {
    path.bytes.starts(with: folder.bytes + [UInt8(ascii: "/")])
  }

  /// Removes copies that a killed service left.
  func removeDrafts() throws(StorageError) { try Drafts.remove(in: folder, place: Self.place) }

  /// Moves a file, unless it has changed since it was read.
  ///
  /// - Returns: where it is now; `nil` when it stayed, because it is another file by now, or none.
  func move(_ sighting: Sighting) throws(StorageError) -> SystemPath? {
    try bringBack(sighting)
    guard isUnchanged(sighting.path, sighting.stamp) else { return movedBefore(sighting) }
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

  /// Where an original is while a copy of it gets its name; nobody else writes to a file of this name.
  static func aside(_ path: SystemPath, sha256: String) -> SystemPath {
    path.folder.appending(Drafts.asideName(sha256))
  }

  /// Gives an original its name again that a killed service has put aside.
  private func bringBack(_ sighting: Sighting) throws(StorageError) {
    let aside = Self.aside(sighting.path, sha256: sighting.sha256)
    guard !DurableFile.exists(sighting.path), DurableFile.exists(aside) else { return }
    try DurableFile.rename(aside, to: sighting.path, place: Self.place)
  }

  /// To another file system: a whole copy first, then the original goes.
  ///
  /// What fails leaves no copy behind.
  private func copy(_ sighting: Sighting, to target: SystemPath) throws(StorageError) -> SystemPath? {
    // A disk that is full is not filled anew with every attempt.
    if let free = FileSystem.freeBytes(folder), free < sighting.stamp.size {
      throw StorageError(place: Self.place, errno: ENOSPC)
    }
    let draft = folder.entry(Drafts.name(sighting.sha256))
    do throws(StorageError) {
      guard try copyBytes(of: sighting, to: draft), try replace(sighting, by: draft, as: target) else {
        DurableFile.unlink(draft)
        return nil
      }
      return target
    } catch {
      DurableFile.unlink(draft)
      throw error
    }
  }

  /// Gives a copy its name and removes the original; false when that is another file by now.
  private func replace(
    _ sighting: Sighting, by draft: SystemPath, as target: SystemPath
  ) throws(StorageError) -> Bool {
    // Under a name that nobody else writes to it can be looked at once more and removed.
    let aside = Self.aside(sighting.path, sha256: sighting.sha256)
    try DurableFile.rename(sighting.path, to: aside, place: Self.place)
    do throws(StorageError) {
      guard isUnchanged(aside, sighting.stamp) else {
        try DurableFile.rename(aside, to: sighting.path, place: Self.place)
        return false
      }
      try DurableFile.rename(draft, to: target, place: Self.place)
      try DurableFile.syncFolder(target.folder, place: Self.place)
    } catch {
      try? bringBack(sighting)
      throw error
    }
    DurableFile.unlink(aside)
    return true
  }

  /// Copies a file with its times; false when it is not the one that was read.
  private func copyBytes(of sighting: Sighting, to draft: SystemPath) throws(StorageError) -> Bool {
    let input = sighting.path.withCString { open($0, O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK) }
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
    guard case .file(let stamp) = FileStamp.look(at: input), stamp.isSameContent(as: sighting.stamp) else {
      return false
    }
    var status = stat()
    if fstat(input, &status) == 0 {
      // Where the file system keeps no times, the copy has its own.
      _ = futimens(output, [status.st_atim, status.st_mtim])
    }
    guard fsync(output) == 0 else { throw StorageError(place: Self.place, errno: errno) }
    return true
  }

  /// Where a service that was killed has moved an original without being able to say so.
  private func movedBefore(_ sighting: Sighting) -> SystemPath? {
    guard !DurableFile.exists(sighting.path) else { return nil }
    return names(for: sighting.path).prefix(while: DurableFile.exists).first {
      isUnchanged($0, sighting.stamp)
    }
  }

  /// A path in the archive that nothing has, in the same folders as in the inbox.
  private func freePath(for path: SystemPath) throws(StorageError) -> SystemPath {
    var parent = folder
    for component in relative(path).bytes.split(separator: UInt8(ascii: "/")).dropLast() {
      parent = parent.entry(SystemPath(bytes: component))
      try DurableFile.makeFolder(parent, place: Self.place)
    }
    guard let free = names(for: path).first(where: { !DurableFile.exists($0) }) else {
      throw StorageError(place: Self.place, errno: EEXIST)
    }
    return free
  }

  private func relative(_ path: SystemPath) -> SystemPath {
    SystemPath(bytes: path.bytes.dropFirst(inbox.bytes.count + 1))
  }

  /// The paths in the archive that a file may get: its own, and then with numbers.
  private func names(for path: SystemPath) -> some Sequence<SystemPath> {
    let wanted = folder.entry(relative(path))
    let ending = SystemPath(bytes: wanted.bytes.suffix(".pdf".utf8.count))
    let stem = SystemPath(bytes: wanted.bytes.dropLast(ending.bytes.count))
    return (1...Self.mostOfOneName).lazy.map { number in
      number == 1 ? wanted : stem.appending(SystemPath("-\(number)")).appending(ending)
    }
  }
}
