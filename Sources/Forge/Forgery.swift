package import DisputeModel

/// A drawn document and what it says.
package struct Forgery: Sendable {
  /// Name of the layout.
  package var layout: String
  /// The seed that it was drawn from.
  package var seed: UInt64
  /// How it looks.
  package var style: DrawingStyle
  /// The PDF.
  package var bytes: [UInt8]
  /// The claims document that holds exactly what was printed.
  package var truth: ClaimsDocument

  /// Draws a document; the same layout, seed and variation give the same bytes.
  package init(layout: any Layout, seed: UInt64, variation: Variation = Variation()) {
    // The name takes part, so that one seed gives different people in every layout (FNV-1a).
    let mixed = layout.name.utf8.reduce(0xCBF2_9CE4_8422_2325 ^ seed) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
    var random = SplitMix64(seed: mixed)
    let scenario = RandomClaims.scenario(for: layout.profile, using: &random)
    var style = DrawingStyle.random(using: &random)
    if let family = variation.family { style.family = family }
    let canvas = Canvas(family: style.family, doublesBold: style.doublesBold)
    truth = layout.draw(scenario, on: canvas, style: style, using: &random)
    bytes = PDFWriter.write(canvas, variation)
    self.layout = layout.name
    self.style = style
    self.seed = seed
  }
}
