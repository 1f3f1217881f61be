/// A family that every fontconfig installation resolves to something.
package enum FontFamily: String, CaseIterable, Hashable, Sendable {
  /// The usual sans-serif font.
  case sans
  /// The usual serif font.
  case serif
  /// A typewriter font.
  case monospace
  /// A narrow sans-serif font where there is one.
  case narrow = "DejaVu Sans Condensed"
}

/// How a run of text is drawn.
package struct Face: Hashable, Sendable {
  /// Size in points.
  package var size: Double
  /// Whether the text is bold.
  package var bold: Bool

  /// Creates a face.
  package init(_ size: Double, bold: Bool = false) {
    self.size = size
    self.bold = bold
  }
}

/// Where a text stands relative to its x.
package enum Alignment: Hashable, Sendable {
  /// The text begins at x.
  case left
  /// The text ends at x.
  case right
  /// The text's middle is at x.
  case centre
}
