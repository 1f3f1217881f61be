internal import Glibc
internal import PDFWorkers

/// Tells whether a file may still be in the making although it was closed or stands still.
struct Completeness {
  /// How long a file must stand still, in milliseconds.
  let window: Int64
  let clock: Clock

  /// An empty file may be a browser's placeholder for a download that has not begun; after this it is a document
  /// without bytes, in milliseconds.
  private static let emptyPatience: Int64 = 60_000
  /// A partial download beside a file that was not touched for so long was given up, in milliseconds.
  private static let twinPatience: Int64 = 600_000

  /// Whether a program is still fetching the file.
  func isBeingFetched(_ path: SystemPath, _ stamp: FileStamp) -> Bool {
    if stamp.size == 0, age(stamp) < Self.emptyPatience { return true }
    return WatchedName.unfinishedTwins(of: path).contains { twin in
      guard case .file(let stamp) = FileStamp.look(at: twin) else { return false }
      return age(stamp) < Self.twinPatience
    }
  }

  /// Whether a file that cannot be read was touched so lately that it may only be half there.
  func mayBeUnfinished(_ stamp: FileStamp, after error: PDFReadError) -> Bool {
    switch error {
    case .notPDF, .damaged, .noText: (0..<window).contains(age(stamp))
    default: false
    }
  }

  private func age(_ stamp: FileStamp) -> Int64 { clock.wallTime() - stamp.changedAt / 1_000_000 }
}
