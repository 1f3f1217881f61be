/// What an issue on a value, and its absence, say of whether the value is right.
///
/// - Definitions: a value is flagged when an error or warning names it, something above it or something in it. Values of
///   claims, lines and accumulators that do not exist are wrong. What is missing is no value, and what the truth leaves out
///   is not judged.
package struct Calibration: Hashable, Sendable {
  /// Values that were read, by what they are and whether they are flagged.
  package struct Counts: Hashable, Sendable {
    /// Right, and no issue names them.
    package var right = 0
    /// Right, and yet flagged.
    package var rightFlagged = 0
    /// Wrong, and no issue names them.
    package var wrong = 0
    /// Wrong and flagged.
    package var wrongFlagged = 0

    /// All that were read.
    package var read: Int { right + rightFlagged + wrong + wrongFlagged }
    /// Those that no issue names.
    package var unflagged: Int { right + wrong }
    /// Those that are right, flagged or not.
    package var allRight: Int { right + rightFlagged }

    fileprivate mutating func add(isRight: Bool, isFlagged: Bool) {
      switch (isRight, isFlagged) {
      case (true, false): right += 1
      case (true, true): rightFlagged += 1
      case (false, false): wrong += 1
      case (false, true): wrongFlagged += 1
      }
    }

    fileprivate static func += (a: inout Counts, b: Counts) {
      a.right += b.right
      a.rightFlagged += b.rightFlagged
      a.wrong += b.wrong
      a.wrongFlagged += b.wrongFlagged
    }

    /// Wrong ones of 10,000 that are not flagged, with one decimal.
    fileprivate var wrongRate: String { Self.decimal(wrong, of: unflagged, scale: 10_000) }
    /// Flagged ones of 100 that are right, with two decimals.
    fileprivate var flaggedRate: String {
      let hundredths = allRight == 0 ? 0 : (rightFlagged * 10_000 + allRight / 2) / allRight
      return "\(hundredths / 100).\(hundredths % 100 < 10 ? "0" : "")\(hundredths % 100)"
    }

    private static func decimal(_ part: Int, of whole: Int, scale: Int) -> String {
      let tenths = whole == 0 ? 0 : (part * scale * 10 + whole / 2) / whole
      return "\(tenths / 10).\(tenths % 10)"
    }
  }

  private var counts: [ValueKind: Counts] = [:]

  /// Creates an empty calibration.
  package init() {}

  /// The values of one kind.
  package subscript(_ kind: ValueKind) -> Counts { counts[kind] ?? Counts() }

  /// All values.
  package var all: Counts { counts.values.reduce(into: Counts()) { $0 += $1 } }

  /// Counts a value that was read.
  package mutating func add(_ kind: ValueKind, isRight: Bool, isFlagged: Bool) {
    counts[kind, default: Counts()].add(isRight: isRight, isFlagged: isFlagged)
  }

  /// Adds another calibration.
  package static func += (a: inout Calibration, b: Calibration) {
    for (kind, counts) in b.counts { a.counts[kind, default: Counts()] += counts }
  }

  /// One line of a report.
  package var line: String {
    let all = all
    return "calibration: values read \(all.read)  not flagged \(all.unflagged), of them wrong \(all.wrong) "
      + "(\(all.wrongRate) per 10,000)  right \(all.allRight), of them flagged \(all.rightFlagged) (\(all.flaggedRate)%)"
  }

  /// The same for each kind of value, as a table.
  package var table: [String] {
    let kinds =
      ValueKind.allCases.filter { counts[$0] != nil }.map { ($0.rawValue, self[$0]) } + [("all", all)]
    return TextTable.lines(
      [["values", "read", "not flagged", "wrong", "per 10,000", "right", "flagged", "%"]]
        + kinds.map { name, counts in
          [name]
            + [counts.read, counts.unflagged, counts.wrong].map(String.init) + [counts.wrongRate]
            + [counts.allRight, counts.rightFlagged].map(String.init) + [counts.flaggedRate]
        })
  }
}
