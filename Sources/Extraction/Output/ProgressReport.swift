internal import Glibc

/// Tells on standard error what becomes of the inputs, and how far the run is.
///
/// - Privacy: paths, codes and counts only, never text of a document.
public struct ProgressReport {
  /// How much to tell.
  public enum Verbosity: Hashable, Sendable {
    /// Nothing.
    case quiet
    /// Failures, and a bar on a terminal.
    case normal
    /// A line for each input.
    case verbose
  }

  private static let barWidth = 30
  /// Often enough to look alive, seldom enough to cost nothing.
  private static let redrawSeconds = 0.1

  private let verbosity: Verbosity
  private let total: Int
  private let showsBar: Bool
  private let clock = Stopwatch()
  private var lastDrawn = -1.0
  private var tally = ExtractionTally()

  /// Creates a report about a number of inputs.
  public init(verbosity: Verbosity, total: Int) {
    self.verbosity = verbosity
    self.total = total
    showsBar = verbosity != .quiet && total > 1 && isatty(STDERR_FILENO) == 1
  }

  /// Tells about a result.
  public mutating func add(_ result: ExtractionResult) {
    tally.count(result)
    if let line = Self.line(about: result, verbosity: verbosity) {
      clearBar()
      StandardError.write(line)
    }
    guard showsBar, clock.seconds - lastDrawn >= Self.redrawSeconds else { return }
    lastDrawn = clock.seconds
    StandardError.show("\r" + Self.bar(tally, of: total))
  }

  /// Removes the bar.
  public mutating func finish() {
    clearBar()
    guard verbosity == .verbose, total > 1 else { return }
    StandardError.write(
      "\(tally.total) inputs: \(tally.read) read, \(tally.withoutClaims) of them without claims, "
        + "\(tally.failed) failed")
  }

  /// One line about a result, when there is something to say.
  static func line(about result: ExtractionResult, verbosity: Verbosity) -> String? {
    let label = result.input.label
    switch (verbosity, result.kind) {
    case (.quiet, _): return nil
    case (_, .failure(let code, let message)): return "\(label): \(code): \(message)"
    case (.normal, _): return nil
    case (.verbose, .noClaims(let pages)):
      return "\(label): \(pages) pages, no claims, \(milliseconds(result))"
    case (.verbose, .claims(let pages, let claims, let issues)):
      return "\(label): \(pages) pages, \(claims) claims, \(issues) issues, \(milliseconds(result))"
    }
  }

  /// The bar without the carriage return before it.
  static func bar(_ tally: ExtractionTally, of total: Int) -> String {
    let filled = total > 0 ? barWidth * tally.total / total : barWidth
    let bar = String(repeating: "#", count: filled) + String(repeating: ".", count: barWidth - filled)
    return "[\(bar)] \(tally.total)/\(total)" + (tally.failed > 0 ? ", \(tally.failed) failed" : "")
  }

  private static func milliseconds(_ result: ExtractionResult) -> String {
    "\(Int((result.seconds * 1000).rounded())) ms"
  }

  private mutating func clearBar() {
    guard showsBar, lastDrawn >= 0 else { return }
    // Carriage return, then erase to the end of the line.
    StandardError.show("\r\u{1B}[K")
    lastDrawn = -1
  }
}
