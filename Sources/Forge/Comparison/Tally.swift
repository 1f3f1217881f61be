/// Figures over many comparisons.
///
/// - Definitions: recall = correct / fields; precision = correct / (correct + wrong); exact = documents whose
///   every field is correct, with nothing extra; silent = wrong values and lost lines that no issue names;
///   alarms = exact documents that nevertheless ask for review.
package struct Tally: Hashable, Sendable {
  /// Number of documents.
  package var documents = 0
  /// Number of documents that are exact.
  package var exact = 0
  /// Number of fields of the truth.
  package var fields = 0
  /// Number of fields that are right.
  package var correct = 0
  /// Number of values that are wrong.
  package var wrong = 0
  /// Number of errors that no issue names.
  package var silent = 0
  /// Number of claims, lines and accumulators that do not exist.
  package var extra = 0
  /// Number of exact documents that ask for review.
  package var alarms = 0

  /// What issues say of the values that were read.
  package var calibration = Calibration()

  /// Creates an empty tally.
  package init() {}

  /// Adds a document.
  package mutating func add(_ comparison: Comparison) {
    documents += 1
    exact += comparison.isExact ? 1 : 0
    fields += comparison.fields
    correct += comparison.correct
    wrong += comparison.wrong
    silent += comparison.silentErrors
    extra += comparison.extras.count
    alarms += comparison.isFalseAlarm ? 1 : 0
    calibration += comparison.calibration
  }

  /// Adds another tally.
  package static func += (a: inout Tally, b: Tally) {
    a.documents += b.documents
    a.exact += b.exact
    a.fields += b.fields
    a.correct += b.correct
    a.wrong += b.wrong
    a.silent += b.silent
    a.extra += b.extra
    a.alarms += b.alarms
    a.calibration += b.calibration
  }

  /// One line of a report.
  package func line(_ name: String) -> String {
    func percent(_ part: Int, _ whole: Int) -> String {
      let tenths = whole == 0 ? 0 : (part * 1000 + whole / 2) / whole
      return "\(tenths / 10).\(tenths % 10)%"
    }
    let padded = name + String(repeating: " ", count: max(1, 18 - name.count))
    return padded
      + "documents \(documents)  exact \(exact)  fields \(fields)  recall \(percent(correct, fields))  "
      + "precision \(percent(correct, correct + wrong))  wrong \(wrong)  silent \(silent)  extra \(extra)  "
      + "alarms \(alarms)"
  }
}
