import Forge

/// How often each field differs, by layout.
struct FieldCounts {
  private struct Key: Hashable {
    var layout: String
    var field: String
    var isMissing: Bool
  }

  private var counts: [Key: (count: Int, example: String)] = [:]

  mutating func add(_ comparison: Comparison, layout: String, document: String) {
    for difference in comparison.differences {
      let parts = difference.pointer.split(separator: "/").map { Int($0) == nil ? String($0) : "N" }
      let key = Key(
        layout: layout, field: "/" + parts.joined(separator: "/"), isMissing: difference.got == nil)
      let example =
        "\(document) \(difference.pointer): expected \(difference.expected), got \(difference.got ?? "nothing")"
      counts[key] = ((counts[key]?.count ?? 0) + 1, counts[key]?.example ?? example)
    }
  }

  /// One line for each field, most frequent first, layout by layout.
  var lines: [String] {
    counts.sorted { a, b in
      (a.key.layout, b.value.count, a.key.field) < (b.key.layout, a.value.count, b.key.field)
    }.map { key, value in
      "\(key.layout) \(key.field) \(key.isMissing ? "missing" : "wrong") \(value.count): \(value.example)"
    }
  }
}
