/// The documents that the repository shows as samples.
package enum SampleCatalog {
  /// A sample that holds claims.
  package struct Sample: Hashable, Sendable {
    /// File name without extension.
    package var name: String
    /// Name of the layout.
    package var layout: String
    /// The seed that it is drawn from.
    package var seed: UInt64

    /// The drawn sample; `nil` when the catalog names a layout that does not exist.
    package func forgery() -> Forgery? {
      LayoutCatalog.layout(named: layout).map { Forgery(layout: $0, seed: seed) }
    }
  }

  /// All samples that hold claims.
  ///
  /// The seeds were chosen so that every sample has a few lines and a denial.
  package static let all = [
    Sample(name: "cigna-h701a", layout: "cigna-h701a", seed: 28),
    Sample(name: "cigna-classic", layout: "cigna-classic", seed: 21),
    Sample(name: "cigna-current", layout: "cigna-current", seed: 8),
    Sample(name: "cigna-global", layout: "cigna-global", seed: 30),
    Sample(name: "cigna-dental", layout: "cigna-dental", seed: 5),
    Sample(name: "cigna-behavioral", layout: "cigna-behavioral", seed: 2),
    Sample(name: "uhc-statement", layout: "uhc-statement", seed: 2),
    Sample(name: "tpa-multi", layout: "tpa-multi", seed: 6),
    Sample(name: "key-value", layout: "key-value", seed: 14),
  ]
}
