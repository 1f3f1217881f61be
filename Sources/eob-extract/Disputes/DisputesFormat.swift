internal import ArgumentParser
internal import DisputeModel
internal import DisputeReports
internal import Extraction
internal import Glibc

/// Form of the disputes.
enum DisputesFormat: String, CaseIterable, ExpressibleByArgument {
  case json
  case text
  case markdown
  case ics

  /// The disputes in this form.
  func bytes(of document: DisputesDocument) throws -> [UInt8] {
    switch self {
    case .json: return try DisputesJSON.write(document)
    case .text:
      let terminal = Terminal.ofStandardOutput()
      return DisputesText.write(document, width: terminal.width, isColored: terminal.isColored)
    case .markdown: return DisputesMarkdown.write(document)
    case .ics: return DisputesCalendar.write(document)
    }
  }
}

/// What standard output can show.
private struct Terminal {
  /// Columns.
  var width = DisputesText.usualWidth
  /// Whether colors are understood and wanted.
  var isColored = false

  static func ofStandardOutput() -> Terminal {
    guard isatty(STDOUT_FILENO) == 1 else { return Terminal() }
    var terminal = Terminal()
    var size = winsize()
    if ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 {
      terminal.width = Int(size.ws_col)
    }
    terminal.isColored = getenv("NO_COLOR") == nil && getenv("TERM").map { strcmp($0, "dumb") != 0 } ?? false
    return terminal
  }
}
