internal import Glibc
internal import PDFWorkers

/// What one thread knows while it watches: the system's events, files that are to settle, the state of the inbox.
struct WatchRound {
  /// Tells whether the ledger wants a file to be read.
  typealias Wanted = (SystemPath, FileStamp) throws(Patience.Stopped) -> Bool

  let events = FolderEvents()
  /// Whether the system tells of every folder.
  private(set) var isWatched = true
  /// Whether some file has not stood still for long enough.
  private(set) var hasUnsettled = false

  private let settings: IngestSettings
  private let queue: WorkQueue
  private let patience: Patience
  private let journal: Journal
  private var settling: Settling
  /// Why the inbox cannot be read.
  private var trouble: Trouble?

  init(_ settings: IngestSettings, queue: WorkQueue, patience: Patience, journal: Journal) {
    self.settings = settings
    self.queue = queue
    self.patience = patience
    self.journal = journal
    settling = Settling(window: settings.settlingWindow)
  }

  /// Goes through the whole inbox; whether it could be read.
  mutating func walk(isWanted: Wanted) throws(Patience.Stopped) -> Bool {
    let start = settings.clock.steadyTime()
    let wasWatched = isWatched
    isWatched = events.isAvailable
    hasUnsettled = false
    settling.beginWalk()
    events.beginWalk()
    var files = 0
    do {
      files = try meetAll(from: settings.inbox, isWanted)
    } catch let error as FolderWalk.RootError {
      change(.inbox(errno: error.errno))
      return false
    } catch let error as Patience.Stopped {
      throw error
    } catch {}
    events.endWalk()
    change(nil)
    if wasWatched && !isWatched { journal.note(.unwatched) }
    journal.note(.walked(files: files, milliseconds: settings.clock.steadyTime() - start))
    return true
  }

  private mutating func change(_ now: Trouble?) {
    guard now != trouble else { return }
    if let trouble { patience.lift(trouble) }
    if let now { patience.raise(now) }
    trouble = now
  }

  /// Goes through a folder that has just appeared.
  mutating func walk(from folder: SystemPath, isWanted: Wanted) throws(Patience.Stopped) {
    do {
      _ = try meetAll(from: folder, isWanted)
    } catch let error as Patience.Stopped {
      throw error
    } catch {}
  }

  private mutating func meetAll(from root: SystemPath, _ isWanted: Wanted) throws -> Int {
    let own = [settings.output.path] + [settings.archive].compactMap(\.self)
    let walk = FolderWalk(root: root, excluded: Set(own.compactMap { FolderIdentity($0) }))
    let isLocal = FileSystem.isLocal(root)
    var files = 0
    var stopped: Patience.Stopped?
    try walk.run { finding in
      switch finding {
      case .folder(let path):
        if !events.watch(path) { isWatched = false }
      case .unreadable(_, let errno): journal.note(.folderUnreadable(errno: errno))
      case .file(let path, let stamp):
        files += 1
        do throws(Patience.Stopped) {
          guard try isWanted(path, stamp) else { return true }
        } catch {
          stopped = error
          return false
        }
        let isStill = settling.isStill(
          path, stamp, isLocal: isLocal, wallTime: settings.clock.wallTime(),
          steadyTime: settings.clock.steadyTime())
        guard isStill else {
          hasUnsettled = true
          return true
        }
        return queue.put(path)
      }
      return true
    }
    if let stopped { throw stopped }
    return files
  }
}
