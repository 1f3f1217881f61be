/// A change of how a document is drawn that does not change what it says.
package struct Variation: Hashable, Sendable {
  /// Shift of everything to the right, in points.
  package var dx = 0.0
  /// Shift of everything down, in points.
  package var dy = 0.0
  /// Clockwise turn of every page in degrees; the content is drawn the other way round, so that the page as
  /// people see it stays upright.
  package var rotation = 0
  /// Width of the strip around the page that the crop box cuts off, in points; its origin is then not 0.
  package var cropMargin = 0.0
  /// Seed of the order in which the operations are drawn; `nil` keeps the layout's order.
  package var shuffleSeed: UInt64?
  /// Whether every glyph is drawn on its own and spaces are not drawn at all.
  package var drawsGlyphs = false
  /// Another font family, which also encodes the text differently; `nil` keeps the seed's.
  package var family: FontFamily?

  /// No change.
  package init() {}

  /// The changes that the tests try, each with a name.
  package static let named: [(name: String, variation: Variation)] = [
    (
      "translated",
      make {
        $0.dx = 9; $0.dy = -11
      }
    ),
    ("cropped", make { $0.cropMargin = 31 }),
    ("rotated 90", make { $0.rotation = 90 }),
    ("rotated 180", make { $0.rotation = 180 }),
    ("rotated 270", make { $0.rotation = 270 }),
    ("rearranged", make { $0.shuffleSeed = 7 }),
    ("glyph by glyph", make { $0.drawsGlyphs = true }),
    ("re-encoded", make { $0.family = .serif }),
    (
      "rearranged, rotated, cropped",
      make {
        $0.shuffleSeed = 3; $0.rotation = 90; $0.cropMargin = 12
      }
    ),
  ]

  private static func make(_ change: (inout Variation) -> Void) -> Variation {
    var variation = Variation()
    change(&variation)
    return variation
  }
}
