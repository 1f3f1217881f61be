/// Breaks headings into lines of about the same width.
struct HeadingWrap {
  let canvas: Canvas
  let face: Face

  /// Step in which widths are tried, in points.
  private static let step = 2.0

  /// The heading in at most so many lines, as narrow as that allows.
  func lines(_ heading: String, atMost count: Int) -> [String] {
    let pieces = pieces(of: heading, breaksWords: count > 2)
    let widest = pieces.map { canvas.width($0.text, face) }.max() ?? 0
    let whole = canvas.width(heading, face)
    var limit = widest
    while limit < whole {
      let lines = wrapped(pieces, limit)
      if lines.count <= count { return lines }
      limit += HeadingWrap.step
    }
    return [heading]
  }

  /// Words, and parts of words that end in a hyphen or slash; `isNewWord` says whether a space stands before.
  private func pieces(of heading: String, breaksWords: Bool) -> [(text: String, isNewWord: Bool)] {
    heading.split(separator: " ").flatMap { word -> [(text: String, isNewWord: Bool)] in
      var parts: [(text: String, isNewWord: Bool)] = [("", true)]
      for character in word {
        parts[parts.count - 1].text.append(character)
        if breaksWords, character == "-" || character == "/" { parts.append(("", false)) }
      }
      return parts.filter { !$0.text.isEmpty }
    }
  }

  private func wrapped(_ pieces: [(text: String, isNewWord: Bool)], _ limit: Double) -> [String] {
    var lines: [String] = []
    for piece in pieces {
      let longer = (lines.last ?? "") + (piece.isNewWord ? " " : "") + piece.text
      if !lines.isEmpty, canvas.width(longer, face) <= limit {
        lines[lines.count - 1] = longer
      } else {
        lines.append(piece.text)
      }
    }
    return lines
  }
}
