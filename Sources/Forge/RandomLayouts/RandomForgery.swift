package import DisputeModel

/// A document of a layout that nobody has designed, and what it says.
package struct RandomForgery: Sendable {
  /// The seed that it was drawn from.
  package let seed: UInt64
  /// What was drawn for its layout.
  package let traits: LayoutTraits
  /// How it looks otherwise.
  package let style: DrawingStyle
  /// The PDF.
  package let bytes: [UInt8]
  /// The claims document that holds exactly what was printed.
  package let truth: ClaimsDocument
  /// What a reader could not read, described; empty unless the generator is at fault.
  package let defects: [String]

  /// The labels of the claims' fields, each with the end of the pointers of what it names.
  package let labels: [(pointer: String, label: String)]

  /// Seeds whose documents may be looked at while the parser is worked on; published figures use others.
  package static let developmentSeeds: ClosedRange<UInt64> = 1...100_000

  /// Names that a document prints in place of those that it would have drawn.
  package struct Names: Sendable {
    /// The payer, as the truth has it.
    package var payer: Payer?
    /// The name of the group.
    package var employer: String?
    /// The provider of every claim.
    package var provider: String?

    /// Creates a choice of names.
    package init(payer: Payer? = nil, employer: String? = nil, provider: String? = nil) {
      self.payer = payer
      self.employer = employer
      self.provider = provider
    }
  }

  /// Draws a document; the same seed and names give the same bytes.
  package init(seed: UInt64, names: Names = Names()) {
    var random = RandomForgery.generator(seed)
    traits = LayoutTraits.random(using: &random)
    // Drawn twice, because every page says how many there are.
    let draft = RandomDrawing(traits, names, pageTotal: 0, using: random)
    draft.draw()
    let drawing = RandomDrawing(traits, names, pageTotal: draft.sheet.page, using: random)
    drawing.draw()
    var variation = Variation()
    variation.rotation = traits.pages.rotation
    self.seed = seed
    bytes = PDFWriter.write(drawing.sheet.canvas, variation)
    truth = drawing.truth
    style = drawing.sheet.style
    // A claim that begins with a sentence has no labels.
    let printed = drawing.memberFields + (traits.claimHeader == .sentence ? [] : drawing.claimFields)
    labels = drawing.words.named(drawing.columns.kinds, Set(printed))
    defects = PageCheck.defects(of: drawing.sheet.canvas)
  }

  /// The traits of a seed's document, without drawing it.
  package static func traits(seed: UInt64) -> LayoutTraits {
    var random = generator(seed)
    return LayoutTraits.random(using: &random)
  }

  /// Set apart from other uses of the same seed.
  private static func generator(_ seed: UInt64) -> SplitMix64 {
    SplitMix64(seed: seed &* 0x9E37_79B9 &+ 0x5EED)
  }

  /// File name without extension.
  package var name: String { "random-\(seed)" }
}

extension LayoutTraits.Pages {
  /// Clockwise turn of every page in degrees.
  var rotation: Int {
    switch self {
    case .portrait, .landscape: 0
    case .rotated90: 90
    case .rotated180: 180
    case .rotated270: 270
    }
  }
}

extension Scenario {
  /// The same with other names.
  func named(_ names: RandomForgery.Names) -> Scenario {
    var scenario = self
    if let employer = names.employer { scenario.member.groupName = employer }
    if let provider = names.provider {
      for number in scenario.claims.indices { scenario.claims[number].claim.provider.name = provider }
    }
    return scenario
  }
}
