/// How a document that was read differs from what was printed.
///
/// Only fields of the truth are compared; claims, lines and accumulators that do not exist count as extra.
package struct Comparison: Hashable, Sendable {
  /// A field that is not right.
  package struct Difference: Hashable, Sendable {
    /// RFC 6901 pointer into the truth.
    package var pointer: String
    /// What was printed.
    package var expected: String
    /// What was read; `nil` when the field is absent.
    package var got: String?
    /// Whether a value is wrong without any issue that names the value, its line, its claim or the document.
    package var isSilent: Bool
  }

  /// Number of fields of the truth.
  package var fields = 0
  /// Number of fields that are right.
  package var correct = 0
  /// Fields that are missing or wrong, in the truth's order.
  package var differences: [Difference] = []
  /// Claims, lines and accumulators that were read but not printed, by pointer into the document that was read.
  package var extras: [String] = []
  /// Claims and lines that were printed and not read, by pointer into the truth.
  package var lost: [String] = []
  /// Lost claims and lines that no issue names.
  package var silentLosses = 0
  /// Whether the reading asks for review.
  package var asksForReview = false
  /// What issues say of the values that were read.
  package var calibration = Calibration()

  /// Whether everything is right and nothing was added.
  package var isExact: Bool { differences.isEmpty && extras.isEmpty }
  /// Wrong values and lost lines that no issue names.
  package var silentErrors: Int { differences.count(where: \.isSilent) + silentLosses }
  /// Wrong values, silent or not.
  package var wrong: Int { differences.count { $0.got != nil } }
  /// Whether a reading that is exact nevertheless asks for review.
  package var isFalseAlarm: Bool { isExact && asksForReview }

  /// Compares a reading with the truth.
  package init(truth: JSONValue, reading: JSONValue) {
    var walker = ComparisonWalk(issuePaths: Comparison.issuePaths(of: reading))
    walker.compare(truth, reading, at: "", in: "")
    fields = walker.fields
    correct = walker.correct
    differences = walker.differences
    extras = walker.extras
    lost = walker.lost
    silentLosses = walker.silentLosses
    calibration = walker.calibration
    asksForReview = reading["review"]?["required"] == .bool(true)
  }

  /// The paths of errors and warnings; remarks of severity `info` excuse nothing.
  private static func issuePaths(of reading: JSONValue) -> [String] {
    (reading["review"]?["issues"]?.items ?? []).compactMap { issue in
      issue["severity"]?.text == "info" ? nil : issue["path"]?.text ?? ""
    }
  }

  /// The differences as text, one per line.
  package func report(limit: Int = 12) -> String {
    var lines = differences.prefix(limit).map { difference in
      "\(difference.isSilent ? "SILENT " : "")\(difference.pointer): expected \(difference.expected), "
        + "got \(difference.got ?? "nothing")"
    }
    if differences.count > limit { lines.append("… \(differences.count - limit) more") }
    lines += extras.map { "extra \($0)" } + lost.map { "lost \($0)" }
    return lines.joined(separator: "\n")
  }
}
