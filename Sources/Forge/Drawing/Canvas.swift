/// One thing on a page; origin at the top left, y downwards, points.
package enum DrawingOperation: Hashable, Sendable {
  /// Text that begins at x on a baseline; turned by quarter turns counter-clockwise.
  case text(String, x: Double, baseline: Double, face: Face, quarterTurns: Int)
  /// A straight line.
  case rule(x0: Double, y0: Double, x1: Double, y1: Double)
  /// A filled rectangle; 0 is black, 1 is white.
  case bar(x: Double, y: Double, width: Double, height: Double, gray: Double)
}

/// A page as it was drawn.
package struct DrawnPage: Hashable, Sendable {
  /// Width in points.
  package var width: Double
  /// Height in points.
  package var height: Double
  /// What stands on it, in drawing order.
  package var operations: [DrawingOperation] = []
}

/// Records what a layout draws, and measures texts for it.
package final class Canvas {
  /// The pages so far.
  package private(set) var pages: [DrawnPage] = []
  /// The family in which everything is drawn.
  package let family: FontFamily
  /// Whether bold text is normal text drawn twice, a fraction of a point apart.
  package let doublesBold: Bool

  private let metrics: FontMetrics
  /// How far the two copies of doubled bold text are apart, in points.
  private static let doublingOffset = 0.3

  /// Creates a canvas without pages.
  package init(family: FontFamily, doublesBold: Bool = false) {
    self.family = family
    self.doublesBold = doublesBold
    metrics = FontMetrics(family: family)
  }

  /// Starts a page.
  package func page(_ size: PageSize) {
    pages.append(DrawnPage(width: size.width, height: size.height))
  }

  /// The width of a text in points.
  package func width(_ text: String, _ face: Face) -> Double { metrics.width(text, drawn(face)) }

  /// Draws one line of text.
  package func text(
    _ text: String, _ x: Double, _ baseline: Double, _ face: Face, _ alignment: Alignment = .left
  ) {
    guard !text.isEmpty else { return }
    let width = width(text, face)
    let left =
      switch alignment {
      case .left: x
      case .right: x - width
      case .centre: x - width / 2
      }
    add(.text(text, x: left, baseline: baseline, face: drawn(face), quarterTurns: 0))
    if face.bold, doublesBold {
      add(
        .text(
          text, x: left + Canvas.doublingOffset, baseline: baseline, face: drawn(face), quarterTurns: 0))
    }
  }

  /// Draws a text that runs up the page.
  package func sideways(_ text: String, _ x: Double, _ baseline: Double, _ face: Face) {
    add(.text(text, x: x, baseline: baseline, face: drawn(face), quarterTurns: 1))
  }

  /// Draws a horizontal line.
  package func rule(_ x0: Double, _ x1: Double, _ y: Double) {
    add(.rule(x0: x0, y0: y, x1: x1, y1: y))
  }

  /// Draws a vertical line.
  package func verticalRule(_ x: Double, _ y0: Double, _ y1: Double) {
    add(.rule(x0: x, y0: y0, x1: x, y1: y1))
  }

  /// Draws a filled rectangle.
  package func bar(_ x: Double, _ y: Double, width: Double, height: Double, gray: Double) {
    add(.bar(x: x, y: y, width: width, height: height, gray: gray))
  }

  /// The text broken at spaces into lines that fit a width.
  package func wrapped(_ text: String, _ face: Face, width limit: Double) -> [String] {
    var lines: [String] = []
    var line = ""
    for word in text.split(separator: " ") {
      let longer = line.isEmpty ? String(word) : line + " " + word
      if line.isEmpty || width(longer, face) <= limit {
        line = longer
      } else {
        lines.append(line)
        line = String(word)
      }
    }
    return line.isEmpty ? lines : lines + [line]
  }

  private func drawn(_ face: Face) -> Face { doublesBold ? Face(face.size) : face }

  private func add(_ operation: DrawingOperation) {
    guard !pages.isEmpty else { return }
    pages[pages.count - 1].operations.append(operation)
  }
}

/// The size of a page in points.
package struct PageSize: Hashable, Sendable {
  /// Width in points.
  package var width: Double
  /// Height in points.
  package var height: Double

  /// US letter, upright.
  package static let portrait = PageSize(width: 612, height: 792)
  /// US letter, on its side.
  package static let landscape = PageSize(width: 792, height: 612)
}
