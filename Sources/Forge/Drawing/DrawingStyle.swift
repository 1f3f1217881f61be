/// How a document looks, apart from its layout.
package struct DrawingStyle: Hashable, Sendable {
  /// The family of all text.
  package var family: FontFamily
  /// Whether bold is faked by drawing twice.
  package var doublesBold: Bool
  /// Size of running text in points.
  package var bodySize: Double
  /// Size of text in tables in points.
  package var tableSize: Double
  /// Distance of table rows as a multiple of the table's text size.
  package var rowPitch: Double
  /// Least gap between the contents of two columns in points.
  package var gutter: Double
  /// Whether amounts of service lines carry a dollar sign, where the layout leaves it open.
  package var dollars: Bool
  /// What stands in an amount cell for zero, where the layout leaves it open; `nil` is `0.00`.
  package var zeroMark: String?
  /// Whether a table that goes on on another page repeats its headings, where the layout leaves it open.
  package var repeatsHeadings: Bool
  /// Whether a table is as wide as the page allows; otherwise it is as narrow as its contents.
  package var fillsWidth: Bool

  /// A random look.
  package static func random(using random: inout SplitMix64) -> DrawingStyle {
    DrawingStyle(
      family: random.pick(FontFamily.allCases), doublesBold: random.chance(20),
      bodySize: random.double(8...10), tableSize: random.double(6.5...8.5), rowPitch: random.double(1.35...2),
      gutter: random.double(4...12), dollars: random.chance(50),
      zeroMark: random.chance(30) ? random.pick(["-", "—", "--"]) : nil, repeatsHeadings: random.chance(60),
      fillsWidth: random.chance(70))
  }
}
