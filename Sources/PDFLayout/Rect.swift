/// A rectangle on an upright page.
///
/// - Units: PDF points (1/72 inch); origin at the top left of the page as people see it (crop box and
///   page rotation applied), y growing downwards. There is only this one space.
public struct Rect: Hashable, Sendable {
  /// Left edge.
  public var x0: Float
  /// Top edge.
  public var y0: Float
  /// Right edge; never left of `x0`.
  public var x1: Float
  /// Bottom edge; never above `y0`.
  public var y1: Float

  /// Creates a rectangle from its edges.
  public init(x0: Float, y0: Float, x1: Float, y1: Float) {
    self.x0 = x0
    self.y0 = y0
    self.x1 = x1
    self.y1 = y1
  }

  /// Horizontal extent.
  public var width: Float { x1 - x0 }
  /// Vertical extent.
  public var height: Float { y1 - y0 }
  /// Horizontal centre.
  public var midX: Float { (x0 + x1) / 2 }
  /// Vertical centre.
  public var midY: Float { (y0 + y1) / 2 }

  /// The smallest rectangle that holds both.
  public func union(_ other: Rect) -> Rect {
    Rect(
      x0: min(x0, other.x0), y0: min(y0, other.y0), x1: max(x1, other.x1), y1: max(y1, other.y1))
  }

  /// Length of the common part of both rectangles along x; negative when there is a gap between them.
  public func overlapX(_ other: Rect) -> Float { min(x1, other.x1) - max(x0, other.x0) }
}
