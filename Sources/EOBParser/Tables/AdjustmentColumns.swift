import DisputeModel
import PayerProfiles

/// Three columns side by side that hold one adjustment: `Group`, `Reason`, `Adj amount` over `CO`, `45`, `73.60`.
struct AdjustmentColumns {
  /// The column of the group's code; reason and amount stand in the two right of it.
  let group: Int

  private static let groupHeadings = letters(["group", "grp", "group code", "grp code", "grp cd"])
  private static let reasonHeadings = letters([
    "reason", "rsn", "reason code", "rsn code", "carc", "reason cd", "code",
  ])
  private static let amountHeadings = letters([
    "adj amount", "adjustment amount", "adj amt", "amount", "adjustment", "adjust amount", "amt", "adjusted",
  ])

  private static func letters(_ texts: [String]) -> [[UInt8]] { texts.map { Letters.squeezed($0) } }

  /// The columns of a table, where it has them.
  init?(of table: Table) {
    func names(_ column: Int, _ headings: [[UInt8]]) -> Bool {
      headings.contains(Letters.squeezed(table.columns[column].heading.text))
    }
    guard table.columns.count > 3,
      let group = (0..<table.columns.count - 2).first(where: {
        names($0, Self.groupHeadings) && names($0 + 1, Self.reasonHeadings)
          && names($0 + 2, Self.amountHeadings)
      })
    else { return nil }
    self.group = group
  }

  /// The adjustments of a row with their tokens, code and amount in turns; `nil` where the cells do not fit.
  func adjustments(of row: Table.Row, token: (TokenRef) -> Token) -> (
    found: [Adjustment], tokens: [TokenRef]
  )? {
    let (groups, reasons, amounts) = (row.cells[group], row.cells[group + 1], row.cells[group + 2])
    guard !groups.isEmpty, groups.count == reasons.count, groups.count == amounts.count else { return nil }
    var found: [Adjustment] = []
    var tokens: [TokenRef] = []
    for number in groups.indices {
      let code = token(groups[number]).text
      guard Self.groups.contains(code), let money = token(amounts[number]).number?.money else { return nil }
      found.append(Adjustment(group: code, reason: token(reasons[number]).text, amount: money))
      tokens += [groups[number], amounts[number]]
    }
    return (found, tokens)
  }

  /// The groups of claim adjustments.
  ///
  /// - Source: X12 code list 1033.
  static let groups: Set<String> = ["CO", "PR", "OA", "PI", "CR"]
}
