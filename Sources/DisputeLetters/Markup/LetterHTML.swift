/// A letter as an HTML page that prints on US Letter paper and needs nothing from elsewhere.
enum LetterHTML {
  /// The whole page.
  static func text(of blocks: [LetterBlock]) -> String {
    """
    <!DOCTYPE html>
    <html lang="en">
    <head>
    <meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
    <title>\(escape(title(of: blocks)))</title>
    <style>
    \(style)
    </style>
    </head>
    <body>
    \(blocks.map(text).joined(separator: "\n"))
    </body>
    </html>

    """
  }

  private static let style = """
    @page { size: 8.5in 11in; margin: 1in; }
    body { font: 11.5pt/1.45 Georgia, "Times New Roman", serif; color: #000; max-width: 6.5in; margin: 2em auto; }
    h1 { font-size: 1.1em; margin: 1.5em 0 1em; }
    h2 { font-size: 1em; margin: 1.4em 0 .5em; break-after: avoid; }
    p, ul, blockquote { margin: 0 0 1em; orphans: 3; widows: 3; }
    ul { padding-left: 1.4em; }
    li { margin-bottom: .35em; break-inside: avoid; }
    blockquote { margin-left: 1.5em; padding-left: .8em; border-left: 2px solid #666; break-inside: avoid; }
    .blank { background: #fff3b0; border-bottom: 1px solid #000; }
    .page { break-after: page; border: 0; margin: 0; }
    @media print { body { max-width: none; margin: 0; } .blank { background: none; } }
    """

  private static func title(of blocks: [LetterBlock]) -> String {
    for case .heading(_, let runs) in blocks { return runs.map(\.text).joined() }
    return "Letter"
  }

  private static func text(of block: LetterBlock) -> String {
    switch block {
    case .heading(let level, let runs): "<h\(level)>\(inline(runs))</h\(level)>"
    case .paragraph(let runs): "<p>\(inline(runs))</p>"
    case .lines(let lines): "<p>\(lines.map(inline).joined(separator: "<br>\n"))</p>"
    case .list(let items): "<ul>\n\(items.map { "<li>\(inline($0))</li>\n" }.joined())</ul>"
    case .quote(let lines): "<blockquote>\(lines.map(inline).joined(separator: "<br>\n"))</blockquote>"
    case .pageBreak: "<hr class=\"page\">"
    }
  }

  private static func inline(_ runs: [LetterRun]) -> String {
    runs.map { run in
      let text = escape(run.text)
      if run.isBlank { return "<span class=\"blank\">[\(text)]</span>" }
      return run.isStrong ? "<strong>\(text)</strong>" : text
    }.joined()
  }

  private static func escape(_ text: String) -> String {
    text.reduce(into: "") { result, sign in
      switch sign {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "'": result += "&#39;"
      default: result.append(sign)
      }
    }
  }
}
