import Glibc
import PDFWorkers

/// How much memory one worker takes while it reads the same files again and again.
enum WorkerMemory {
  /// After so many documents the memory is looked at; it must not grow between the last two.
  private static let marks = [1, 100, 1000, 10_000]

  /// Reads the files in turn, in one process, until the last mark or the time is reached.
  static func report(_ files: [[UInt8]], executable: String) {
    let worker = PDFWorker(executable: executable, documentsPerProcess: .max)
    let start = time(nil)
    var pages = 0
    for count in 1...(marks.last ?? 1) {
      pages += (try? worker.pages(of: files[count % files.count]).count) ?? 0
      let isLast = time(nil) - start >= secondsAtMost
      if marks.contains(count) || isLast { print(line(count, worker.processIdentifier)) }
      if isLast { break }
    }
  }

  private static let secondsAtMost = 60

  private static func line(_ count: Int, _ identifier: Int32?) -> String {
    let path = "/proc/\(identifier ?? 0)/status"
    let status = String(
      decoding: (try? InputFile.read(SystemPath(path), maxBytes: 1 << 16)) ?? [], as: UTF8.self)
    let fields = status.split(separator: "\n").filter { $0.hasPrefix("VmHWM") || $0.hasPrefix("VmRSS") }
    let values = fields.map { $0.split(whereSeparator: \.isWhitespace).joined(separator: " ") }
    return "after \(count) documents: " + values.joined(separator: ", ")
  }
}
