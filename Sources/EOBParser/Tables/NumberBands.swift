import PDFLayout

/// The extent of a column of numbers.
struct NumberBand: Sendable {
  /// Left and right edge.
  var range: ClosedRange<Float>
  /// Whether money stands in it.
  var holdsMoney: Bool
  /// Whether nothing but percentages stand in it.
  var holdsPercentages: Bool
}

/// The columns that the numbers of a table form: intervals along x that no number crosses.
enum NumberBands {
  /// Numbers of one column share at least this much, in points; columns may be 4 pt apart.
  private static let minimumShared: Float = 0.5

  /// A number and the row in which it stands.
  private struct Entry {
    var row: Int
    var box: Rect
    var number: CellNumber?
  }

  /// The bands of the numbers in `rows`, from left to right.
  static func bands(of rows: [[Token]]) -> [NumberBand] {
    let all = rows.enumerated().flatMap { row, tokens in
      tokens.map { Entry(row: row, box: $0.box, number: $0.number) }
    }
    .sorted { $0.box.x0 < $1.box.x0 }
    var groups: [[Entry]] = []
    var right: Float = -.infinity
    for entry in all {
      if entry.box.x0 < right - minimumShared {
        groups[groups.count - 1].append(entry)
        right = max(right, entry.box.x1)
      } else {
        groups.append([entry])
        right = entry.box.x1
      }
    }
    return groups.flatMap(split).map { group in
      let left = group.map(\.box.x0).min() ?? 0
      return NumberBand(
        range: left...max(left, group.map(\.box.x1).max() ?? left),
        holdsMoney: group.contains { $0.number?.isMoney == true },
        holdsPercentages: group.contains { $0.number?.isPercent == true }
          && group.allSatisfy { $0.number?.isPercent == true || $0.number == .dash })
    }
  }

  /// Splits a group that holds two numbers of one row: two columns that a wide number bridges.
  ///
  /// Numbers are aligned at their right edges, so the widest gap between right edges parts the columns.
  private static func split(_ group: [Entry]) -> [[Entry]] {
    guard Set(group.map(\.row)).count < group.count else { return [group] }
    let byRight = group.sorted { $0.box.x1 < $1.box.x1 }
    var best: (gap: Float, index: Int)?
    for index in byRight.indices.dropFirst() {
      let gap = byRight[index].box.x1 - byRight[index - 1].box.x1
      if gap > best?.gap ?? minimumShared { best = (gap, index) }
    }
    guard let best else { return [group] }
    return split(Array(byRight[..<best.index])) + split(Array(byRight[best.index...]))
  }
}
