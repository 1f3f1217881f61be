internal import ArgumentParser
internal import ChildPrograms
internal import DisputeModel
internal import Extraction
internal import Glibc
internal import Ingest
internal import PDFWorkers

/// Whoever is to be told about finished documents.
struct Messengers {
  /// A key has some dozen bytes.
  private static let maximumSecretSize = 4096

  /// In no order.
  let all: [any Messenger]

  /// Makes those that the options name.
  init(_ options: WatchOptions) throws {
    var all: [any Messenger] = []
    if let feed = options.feed { all.append(try Self.feed(feed, options)) }
    if let command = options.exec { all.append(CommandHook(command: command)) }
    if let address = options.webhook.flatMap({ WebhookAddress($0) }) {
      guard let curl = ProgramSearch.path(of: "curl") else {
        throw ExitCode(Failure.exitStatus("--webhook needs curl, which is not in PATH; install it").rawValue)
      }
      all.append(
        Webhook(address: address, secret: try Self.secret(options.webhookSecretFile, options), program: curl))
    }
    if options.disputes { all.append(try Self.findings(options.records)) }
    self.all = all
  }

  /// What writes findings; the records have to be right when the service starts.
  private static func findings(_ records: String?) throws -> FindingsFile {
    guard let records else { return FindingsFile(records: { CaseRecords() }, day: { Moment().localDay }) }
    let known = KnownRecords(path: records)
    guard known.sayMistakes() else { throw ExitCode(ExitStatus.someFailed.rawValue) }
    return FindingsFile(records: { try known.read() }, day: { Moment().localDay })
  }

  private static func feed(_ path: String, _ options: WatchOptions) throws -> FeedFile {
    let feed = FeedFile(
      path: SystemPath(path), rotationSize: Int64(options.feedSize) << 20, partsKept: options.feedKeep)
    do { try feed.isUsable() } catch {
      throw ExitCode(
        Failure.exitStatus("--feed \(error.place): \(String(cString: strerror(error.errno)))").rawValue)
    }
    try refuseShared(path, options)
    return feed
  }

  /// Files are held to what folders are held to.
  private static func refuseShared(_ file: String, _ options: WatchOptions) throws {
    guard !options.allowSharedFolders, FolderPrivacy.isFileOpenToEverybody(SystemPath(file)) else { return }
    throw ExitCode(
      Failure.exitStatus(
        "\(file): everybody on this machine can read it; chmod o-rwx it, or say --allow-shared-folders"
      ).rawValue)
  }

  private static func secret(_ file: String?, _ options: WatchOptions) throws -> [UInt8] {
    guard let file else { return [] }
    try refuseShared(file, options)
    do {
      let bytes = try InputFile.read(SystemPath(file), maxBytes: maximumSecretSize)
      let secret = bytes.prefix { $0 != UInt8(ascii: "\n") && $0 != UInt8(ascii: "\r") }
      guard !secret.isEmpty else { throw ExitCode(Failure.exitStatus("\(file): holds no key").rawValue) }
      return Array(secret)
    } catch let error as PDFReadError {
      throw ExitCode(Failure.exitStatus("\(file): \(error.code)").rawValue)
    }
  }
}

/// Finds programs as a shell does.
enum ProgramSearch {
  /// The path of a program; `nil` when no folder of `PATH` has it.
  static func path(of name: String) -> String? {
    let folders = getenv("PATH").map { String(cString: $0) } ?? "/usr/bin:/bin"
    return folders.split(separator: ":").map { "\($0)/\(name)" }.first { access($0, X_OK) == 0 }
  }
}
