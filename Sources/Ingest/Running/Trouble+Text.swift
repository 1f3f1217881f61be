internal import Glibc

extension Trouble: CustomStringConvertible {
  /// What is in the way, and what to do about it.
  public var description: String {
    switch self {
    case .storage(let error): "\(error.place): \(Self.advice(error.errno))"
    case .ledger(let error): "ledger: \(Self.advice(error))"
    case .worker(let errno):
      "eob-pdf-worker cannot be started (\(String(cString: strerror(errno)))): reinstall eob-extract"
    case .inbox(let errno): "the inbox cannot be read: \(Self.advice(errno, right: "read"))"
    }
  }

  /// What is said when it is gone.
  public var mended: String {
    switch self {
    case .storage(let error): "\(error.place): works again"
    case .ledger: "the ledger answers again"
    case .worker: "eob-pdf-worker starts again"
    case .inbox: "the inbox can be read again"
    }
  }

  private static func advice(_ errno: Int32, right: String = "write") -> String {
    let words = String(cString: strerror(errno))
    return switch errno {
    case ENOSPC, EDQUOT: "\(words): free some space"
    case EROFS: "\(words): mount it for writing"
    case EACCES, EPERM: "\(words): give the service's user the right to \(right)"
    case ENOENT, ENOTDIR: "\(words): mount it, or make it again"
    default: words
    }
  }

  private static func advice(_ error: LedgerError) -> String {
    switch error.reason {
    case .locked: "another program holds it (SQLite \(error.code)): let it end its transaction"
    case .full: "its disk is full: free some space"
    case .readOnly:
      "it may not be written to (SQLite \(error.code)): give the service's user the right to write"
    case .unavailable:
      "it cannot be opened, read or written (SQLite \(error.code)): check its disk and folder"
    case .replaced: "its file was removed or replaced: put it back, or start the service again"
    case .damaged:
      "it is damaged (SQLite \(error.code)): stop the service, move it away, and put a copy in its place"
    }
  }
}
