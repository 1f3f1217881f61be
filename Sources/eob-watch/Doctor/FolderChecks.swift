internal import Glibc
internal import Ingest
internal import Ledger
internal import PDFWorkers

/// Looks at the folders of a service, and at the system's limits for it.
enum FolderChecks {
  /// Less than this is soon full, in bytes.
  private static let littleSpace: Int64 = 200 << 20
  private static let watchLimitFile = "/proc/sys/fs/inotify/max_user_watches"

  static func all(inbox: SystemPath, output: SystemPath, archive: SystemPath?, ledger: SystemPath)
    -> [Finding]
  {
    var findings = [readable(inbox), privacy("inbox", inbox), watches(inbox)]
    for (name, folder) in [("outcomes", output)] + (archive.map { [("archive", $0)] } ?? []) {
      findings += [writable(name, folder), privacy(name, folder), space(name, folder)]
    }
    findings += ledgerFindings(ledger)
    return findings.compactMap(\.self)
  }

  private static func readable(_ inbox: SystemPath) -> Finding {
    guard inbox.withCString({ access($0, R_OK | X_OK) }) == 0 else {
      return Finding(
        subject: "inbox", state: "\(inbox.text): \(String(cString: strerror(errno)))",
        advice: "Make the folder, or give the service's user the right to read it.")
    }
    let kind = FileSystem.isLocal(inbox) ? "local" : "on a network: found by walking, not by events"
    return Finding(subject: "inbox", state: "\(inbox.text) can be read, \(kind)")
  }

  private static func privacy(_ name: String, _ folder: SystemPath) -> Finding? {
    guard FolderPrivacy.isOpenToEverybody(folder) else { return nil }
    return Finding(
      subject: name, state: "\(folder.text): everybody on this machine can look into it",
      advice: "chmod o-rwx \(folder.text), or start watch with --allow-shared-folders.")
  }

  private static func writable(_ name: String, _ folder: SystemPath) -> Finding {
    guard folder.withCString({ access($0, F_OK) }) == 0 else {
      return Finding(subject: name, state: "\(folder.text) is not there yet; watch makes it")
    }
    do throws(StorageError) {
      try OutcomeFolder(path: folder).isUsable()
      return Finding(subject: name, state: "\(folder.text) can be written to")
    } catch {
      return Finding(
        subject: name, state: "\(folder.text): \(String(cString: strerror(error.errno)))",
        advice: "Give the service's user the right to write, free space, or mount it for writing.")
    }
  }

  private static func space(_ name: String, _ folder: SystemPath) -> Finding? {
    guard let free = FileSystem.freeBytes(folder) else { return nil }
    return Finding(
      subject: name, state: "\(free >> 20) MiB free",
      advice: free < littleSpace ? "Free some space: the service waits when the disk is full." : nil)
  }

  private static func watches(_ inbox: SystemPath) -> Finding? {
    guard let limit = watchLimit else { return nil }
    let folders = InboxSize.folders(below: inbox)
    return Finding(
      subject: "inotify", state: "\(folders) folders of at most \(limit)",
      advice: folders < limit
        ? nil
        : "sysctl fs.inotify.max_user_watches=\(folders * 2), or the folders are walked every 5 s instead.")
  }

  /// Such files give their content to the first read alone.
  private static var watchLimit: Int? {
    guard let file = fopen(watchLimitFile, "re") else { return nil }
    defer { fclose(file) }
    var line = [CChar](repeating: 0, count: 32)
    guard fgets(&line, Int32(line.count), file) != nil else { return nil }
    return Int(String(decoding: line.filter { $0 > 0x20 }.map(UInt8.init(bitPattern:)), as: UTF8.self))
  }

  private static func ledgerFindings(_ ledger: SystemPath) -> [Finding] {
    guard ledger.withCString({ access($0, F_OK) }) == 0 else {
      return [Finding(subject: "ledger", state: "\(ledger.text) is not there yet; watch makes it")]
    }
    var findings: [Finding] = []
    let folder = ledger.folder.bytes.isEmpty ? "." : ledger.folder
    if !FileSystem.isLocal(folder) {
      findings.append(
        Finding(
          subject: "ledger", state: "\(ledger.text) is on a network, where SQLite's log does not work",
          advice: "Put it on a local disk with --ledger."))
    }
    do throws(LedgerError) {
      let database = try LedgerDatabase(path: ledger.text, isReadOnly: true)
      guard try database.isWhole() else { throw LedgerError(reason: .damaged, code: 0) }
      let counts = try database.counts().documents
      let text = counts.sorted { $0.key.rawValue < $1.key.rawValue }.map { "\($0.value) \($0.key.rawValue)" }
      findings.append(
        Finding(subject: "ledger", state: text.isEmpty ? "empty" : text.joined(separator: ", ")))
    } catch {
      findings.append(Finding(subject: "ledger", state: ledger.text, advice: "\(Trouble.ledger(error))."))
    }
    return findings
  }
}
