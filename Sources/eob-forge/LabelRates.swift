import Forge

/// In how many of the documents that use a label the field that it names has a difference.
struct LabelRates {
  private struct Key: Hashable {
    var pointer: String
    var label: String
  }

  private var counts: [Key: (documents: Int, failed: Int)] = [:]

  /// Labels of fewer documents say nothing.
  private static let leastDocuments = 3

  mutating func add(_ comparison: Comparison, labels: [(pointer: String, label: String)]) {
    for (pointer, label) in labels {
      let hasFailed = comparison.differences.contains { $0.pointer.hasSuffix(pointer) }
      let key = Key(pointer: pointer, label: label)
      let before = counts[key] ?? (0, 0)
      counts[key] = (before.documents + 1, before.failed + (hasFailed ? 1 : 0))
    }
  }

  /// One line for each label, the worst first.
  var lines: [String] {
    counts.filter { $0.value.documents >= LabelRates.leastDocuments }
      .map { (key: $0.key, count: $0.value, percent: $0.value.failed * 100 / $0.value.documents) }
      .sorted { ($1.percent, $0.key.pointer, $0.key.label) < ($0.percent, $1.key.pointer, $1.key.label) }
      .map {
        "\($0.percent)%  \($0.count.failed) of \($0.count.documents)  \($0.key.pointer) “\($0.key.label)”"
      }
  }
}
