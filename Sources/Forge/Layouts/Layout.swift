package import DisputeModel

/// A form that documents can be drawn in.
package protocol Layout: Sendable {
  /// Name on the command line and in file names.
  var name: String { get }
  /// What kind of claims the form prints.
  var profile: ClaimProfile { get }

  /// Draws a scenario and returns the claims document that holds exactly what was printed.
  func draw(
    _ scenario: Scenario, on canvas: Canvas, style: DrawingStyle, using random: inout SplitMix64
  ) -> ClaimsDocument
}

/// The layouts that the forge knows.
package enum LayoutCatalog {
  /// All layouts of documents that hold claims.
  package static let all: [any Layout] = [
    CignaH701A(), CignaClassic(), CignaCurrent(), CignaGlobal(), CignaDental(), CignaBehavioral(),
    UHCStatement(), TPAMulti(), KeyValue(), CMSSample(), AetnaUpClose(),
  ]

  /// The layout of a name.
  package static func layout(named name: String) -> (any Layout)? { all.first { $0.name == name } }
}
