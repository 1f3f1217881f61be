/// What is unusual about papers and right nevertheless.
package struct Noise: Hashable, Sendable {
  /// Names of what is unusual, by claim number.
  package private(set) var names: [String: Set<String>] = [:]

  /// Everything that is unusual, in alphabetical order.
  package var all: [String] { Set(names.values.flatMap { $0 }).sorted() }

  /// What is unusual about a claim.
  package func of(_ claimNumber: String?) -> [String] { (names[claimNumber ?? ""] ?? []).sorted() }

  mutating func add(_ name: String, to claimNumber: String) { names[claimNumber, default: []].insert(name) }
}
