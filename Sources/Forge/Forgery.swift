package import DisputeModel

/// A drawn document and what it says.
package struct Forgery: Sendable {
  /// Name of the layout.
  package var layout: String
  /// The seed that it was drawn from.
  package var seed: UInt64
  /// The PDF.
  package var bytes: [UInt8]
  /// The claims document that holds exactly what was printed.
  package var truth: ClaimsDocument

  /// Draws a document; the same layout, seed and variation give the same bytes.
  package init(layout: any Layout, seed: UInt64, variation: Variation = Variation()) {
    var random = SplitMix64(seed: seed)
    let scenario = RandomClaims.scenario(for: layout.profile, using: &random)
    var style = DrawingStyle.random(using: &random)
    if let family = variation.family { style.family = family }
    let canvas = Canvas(family: style.family, doublesBold: style.doublesBold)
    truth = layout.draw(scenario, on: canvas, style: style, using: &random)
    bytes = PDFWriter.write(canvas, variation)
    self.layout = layout.name
    self.seed = seed
  }
}
