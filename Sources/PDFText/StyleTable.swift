internal import CPoppler
internal import PDFLayout

/// The distinct styles of a page, and which scalars have which.
struct StyleTable {
  /// Distinct styles; never empty, so that every glyph has one.
  var styles: [TextStyle] { known.isEmpty ? [TextStyle(fontName: "", fontSize: 0, color: 0)] : known }

  private var known: [TextStyle] = []
  private var indices: [TextStyle: Int] = [:]
  private var runs: [(end: Int, style: Int)] = []

  /// Adds the next run in text order.
  mutating func append(_ attributes: PopplerTextAttributes) {
    let style = TextStyle(
      fontName: attributes.font_name.map { String(cString: $0) } ?? "",
      fontSize: attributes.font_size.isFinite ? Float(attributes.font_size) : 0,
      color: UInt32(attributes.color.red >> 8) << 16 | UInt32(attributes.color.green >> 8) << 8
        | UInt32(attributes.color.blue >> 8))
    let index = indices[style] ?? known.endIndex
    if index == known.endIndex {
      known.append(style)
      indices[style] = index
    }
    runs.append((Int(attributes.end_index), index))
  }

  /// Where a walk along the text begins.
  var firstRun: Int { 0 }

  /// The style of the scalar at `index`; `run` is moved along, so indices must not go back.
  func style(at index: Int, from run: inout Int) -> Int {
    while run < runs.count, runs[run].end < index { run += 1 }
    return run < runs.count ? runs[run].style : 0
  }
}
