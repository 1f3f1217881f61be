/// Finds what nobody could read: texts off the page and texts on top of each other.
enum PageCheck {
  /// The part of a text size that letters rise above their baseline.
  private static let ascent = 0.7
  /// How much texts may overlap before they are hard to read, in points.
  private static let tolerance = 0.4

  private struct Box {
    var text: String
    var x0: Double
    var x1: Double
    var y0: Double
    var y1: Double
  }

  static func defects(of canvas: Canvas) -> [String] {
    canvas.pages.enumerated().flatMap { index, page in
      let boxes = page.operations.compactMap { box(of: $0, canvas) }.sorted { $0.y0 < $1.y0 }
      return outside(boxes, page).map { "page \(index + 1): “\($0)” is off the page" }
        + overlaps(boxes).map { "page \(index + 1): “\($0)” and “\($1)” overlap" }
    }
  }

  private static func box(of operation: DrawingOperation, _ canvas: Canvas) -> Box? {
    guard case .text(let text, let x, let baseline, let face, _) = operation else { return nil }
    return Box(
      text: text, x0: x, x1: x + canvas.width(text, face), y0: baseline - face.size * ascent, y1: baseline)
  }

  private static func outside(_ boxes: [Box], _ page: DrawnPage) -> [String] {
    boxes.filter { $0.x0 < 0 || $0.x1 > page.width || $0.y0 < 0 || $0.y1 > page.height }.map(\.text)
  }

  private static func overlaps(_ boxes: [Box]) -> [(String, String)] {
    var found: [(String, String)] = []
    for (index, a) in boxes.enumerated() {
      for b in boxes[(index + 1)...] {
        if b.y0 >= a.y1 - tolerance { break }
        // Bold text may be drawn twice on purpose.
        if a.text != b.text, b.x0 < a.x1 - tolerance, a.x0 < b.x1 - tolerance {
          found.append((a.text, b.text))
        }
      }
    }
    return found
  }
}
