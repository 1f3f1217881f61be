/// Which payers documents are of, and which ones they were taken for.
package struct PayerConfusion: Sendable {
  /// What a reading says about the payer.
  package enum Reading: Hashable, Sendable {
    /// A payer with a profile.
    case known(String)
    /// A payer without one, under the name that the document prints.
    case named
    /// A payer without one, under another name.
    case misnamed
    /// No payer.
    case nobody

    /// The column's heading.
    fileprivate var heading: String {
      switch self {
      case .known(let id): id
      case .named: "named"
      case .misnamed: "misnamed"
      case .nobody: "-"
      }
    }
  }

  private static let stranger = "(no profile)"
  private static let nobody = "(no payer)"

  /// Identifiers of the payers that have profiles.
  private let known: Set<String>
  private var counts: [String: [Reading: Int]] = [:]
  /// What was taken for another payer, one line each.
  package private(set) var mistakes: [String] = []

  /// Creates an empty table.
  package init(known: Set<String>) { self.known = known }

  /// Number of documents.
  package var documents: Int { counts.values.reduce(0) { $0 + $1.values.reduce(0, +) } }

  /// Counts a document.
  package mutating func add(truth: JSONValue, reading: JSONValue, document: String) {
    let actual = truth["payer"]
    let row = actual.map { $0["id"]?.text.flatMap { known.contains($0) ? $0 : nil } ?? Self.stranger }
    let read = Self.reading(reading["payer"], actual: actual?["name"])
    counts[row ?? Self.nobody, default: [:]][read, default: 0] += 1
    if case .known(let id) = read, id != row {
      mistakes.append("\(document): \(row ?? Self.nobody) taken for \(id)")
    }
  }

  private static func reading(_ payer: JSONValue?, actual: JSONValue?) -> Reading {
    if let id = payer?["id"]?.text { return .known(id) }
    guard let name = payer?["name"] else { return .nobody }
    return actual.map { FieldText.equal($0, name, key: "name") } == true ? .named : .misnamed
  }

  /// The table: a row for each payer, a column for each answer, and how many were taken for another's.
  package var lines: [String] {
    let answers = Set(counts.values.flatMap(\.keys)).sorted { $0.heading < $1.heading }
    let cells =
      [["payer"] + answers.map(\.heading)]
      + counts.sorted { $0.key < $1.key }.map { row in
        [row.key] + answers.map { row.value[$0].map(String.init) ?? "." }
      }
    return TextTable.lines(cells) + ["documents \(documents)  taken for another payer \(mistakes.count)"]
  }
}
