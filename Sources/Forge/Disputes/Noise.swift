/// What is unusual about papers and right nevertheless.
package struct Noise: Hashable, Sendable {
  /// Names of what is unusual, by claim number; under the empty one what is unusual about all papers.
  package private(set) var names: [String: Set<String>] = [:]

  /// Everything that is unusual, in alphabetical order.
  package var all: [String] { Set(names.values.flatMap { $0 }).sorted() }

  /// What is unusual about a claim, and about all papers.
  package func of(_ claimNumber: String?) -> [String] {
    (names[claimNumber ?? ""] ?? []).union(names[""] ?? []).sorted()
  }

  mutating func add(_ name: String, to claimNumber: String) { names[claimNumber, default: []].insert(name) }
}
