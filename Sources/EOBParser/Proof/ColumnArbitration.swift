import DisputeModel
import PayerProfiles

/// Lets the arithmetic decide what columns mean where their headings do not: a heading that is not understood, one
/// that only its words explain, two that say the same.
///
/// The readings that are tried give each doubtful column one of the kinds that no other column has, or none. A
/// reading wins when the rows balance under it and do not, or less often, under the headings' own.
struct ColumnArbitration {
  let sheet: Sheet

  /// More doubtful columns than this are no table of amounts that can be solved.
  private static let maximumDoubtful = 4
  /// Rows that are looked at; a dozen tell as much as a hundred.
  private static let maximumRows = 12
  /// At least this many telling checks must hold for a reading to win.
  private static let minimumProof = 2

  /// The table, its doubtful columns named by the reading that balances.
  func arbitrated(_ table: Table) -> Table {
    guard table.kind == .services else { return table }
    let doubtful = doubtfulColumns(table)
    guard !doubtful.isEmpty, doubtful.count <= Self.maximumDoubtful else { return table }
    let rows = rows(of: table)
    guard !rows.isEmpty else { return table }
    let merged = table.columns.enumerated().compactMap {
      column, entry -> (column: Int, kinds: [AmountKind])? in
      guard case .amounts(let kinds)? = entry.role, entry.numbers != nil else { return nil }
      return (column, kinds)
    }
    let fixed = table.columns.enumerated().filter { !doubtful.contains($0.offset) }
    var base: [Int: AmountKind] = [:]
    for (column, entry) in fixed {
      if case .amount(let kind)? = entry.role, entry.numbers != nil { base[column] = kind }
    }
    let free = AmountKind.allCases.filter { kind in !base.values.contains(kind) }
    // What a heading's own words say of its column is no name for another column.
    let claimed = Set(
      doubtful.compactMap { column in
        table.columns[column].heading.basis == .words ? table.columns[column].role : nil
      })
    var own = base
    for column in doubtful.filter({ isPlain(table.columns[$0]) }) + doubtful {
      if case .amount(let kind)? = table.columns[column].role, own[column] == nil,
        !own.values.contains(kind)
      {
        own[column] = kind
      }
    }
    let shares = planShares(of: table)
    let baseline = score(own, rows, merged, shares)
    var best: (reading: [Int: AmountKind], score: Score, isOnly: Bool)?
    forEachReading(doubtful, free: free, from: base) { reading in
      guard
        reading.allSatisfy({
          !claimed.contains(.amount($0.value)) || table.columns[$0.key].role == .amount($0.value)
        })
      else { return }
      let score = score(reading, rows, merged, shares)
      if score.isBetter(than: best?.score ?? baseline) {
        best = (reading, score, true)
      } else if let known = best, !known.score.isBetter(than: score), !isExtension(reading, of: known.reading)
      {
        best?.isOnly = false
      }
    }
    // Two readings that balance alike decide nothing.
    guard let best, best.isOnly, best.score.held >= Self.minimumProof,
      best.score.held >= baseline.held + Self.minimumProof || best.score.failed < baseline.failed
    else {
      return resolvedDuplicates(table, doubtful: doubtful, own: own)
    }
    var table = table
    for column in doubtful {
      let role = best.reading[column].map { Role.amount($0) }
      guard role != table.columns[column].role else { continue }
      table.columns[column].heading.role = role ?? .otherMoney
      table.columns[column].heading.basis = .arithmetic
    }
    return table
  }

  /// Whether a reading names the same columns and more: what no identity needs proves nothing.
  private func isExtension(_ reading: [Int: AmountKind], of other: [Int: AmountKind]) -> Bool {
    other.allSatisfy { reading[$0.key] == $0.value }
  }

  /// Of two columns of one kind that the arithmetic does not part, the one whose heading is a known label stays.
  private func resolvedDuplicates(_ table: Table, doubtful: [Int], own: [Int: AmountKind]) -> Table {
    var table = table
    for column in doubtful where own[column] == nil {
      switch table.columns[column].role {
      case .amount?: table.columns[column].heading.role = nil
      case .paymentAmount? where !table.has(.amount(.planPaid)):
        // Without a column for what the plan pays, a payment is that.
        table.columns[column].heading.role = .amount(.planPaid)
        table.columns[column].heading.basis = .words
      default: break
      }
    }
    return table
  }

  /// Whether a heading says outright what a column's kind means, where two have the kind: of `Approved amount` and
  /// `Allowed amount` benefits are figured from the second, of `Benefit amount` and `Benefit paid` the second is paid.
  private func isPlain(_ column: Table.Column) -> Bool {
    let words: [String]
    switch column.role {
    case .amount(.allowed): words = ["allowed", "allowable"]
    case .amount(.planPaid): words = ["paid", "pays", "payment"]
    default: return false
    }
    let text = Letters.squeezed(column.heading.text)
    return words.contains { Letters.contains(text, Array($0.utf8)) }
  }

  /// Columns of money whose meaning is open, from left to right.
  private func doubtfulColumns(_ table: Table) -> [Int] {
    var seen: [AmountKind: Int] = [:]
    for entry in table.columns where entry.numbers != nil && entry.heading.basis == .label {
      if case .amount(let kind)? = entry.role { seen[kind, default: 0] += 1 }
    }
    return table.columns.indices.filter { column in
      let entry = table.columns[column]
      guard entry.numbers != nil, entry.heading.stack.isEmpty, holdsMoney(column, table) else { return false }
      switch entry.role {
      // Zeros alone balance under many names: then the words of the heading stand.
      case .amount(let kind):
        return entry.heading.basis == .words && holdsOtherThanZero(column, table)
          || seen[kind, default: 0] > 1
      case nil, .paymentAmount, .used, .limit, .remaining, .ignored: return true
      case .otherMoney: return entry.heading.basis == .words
      default: return false
      }
    }
  }

  private func holdsOtherThanZero(_ column: Int, _ table: Table) -> Bool {
    table.rows.contains { row in
      row.cells[column].contains { ref in
        sheet.lines[ref.line].tokens[ref.token].number?.money.map { $0 != .zero } ?? false
      }
    }
  }

  private func holdsMoney(_ column: Int, _ table: Table) -> Bool {
    table.rows.contains { row in
      row.cells[column].contains { sheet.lines[$0.line].tokens[$0.token].number?.isMoney == true }
    }
  }

  /// The amounts of the first rows, by column; those of a column that is negative only for display are positive.
  private func rows(of table: Table) -> [[Money?]] {
    let rows = table.rows.filter { $0.kind == .item }.prefix(Self.maximumRows).map { row in
      row.cells.map { cell in
        cell.lazy.compactMap { sheet.lines[$0.line].tokens[$0.token].number?.money }.first
      }
    }
    let billed = table.column(.amount(.billed))
    return rows.map { row in
      guard let billed, let charge = row[billed], charge > .zero else { return row }
      return row.enumerated().map { column, money in
        rows.contains { $0[column] ?? .zero > .zero } ? money : money?.magnitude
      }
    }
  }

  /// The percentages of the first rows.
  private func planShares(of table: Table) -> [Int64?] {
    let column = table.column(.percent)
    return table.rows.filter { $0.kind == .item }.prefix(Self.maximumRows).map { row in
      column.flatMap { column in
        row.cells[column].lazy.compactMap { sheet.lines[$0.line].tokens[$0.token].number?.percentage }.first
      }
    }
  }

  /// How well a reading balances.
  private struct Score {
    var held = 0
    var failed = 0

    func isBetter(than other: Score) -> Bool { held - 2 * failed > other.held - 2 * other.failed }
  }

  private func score(
    _ reading: [Int: AmountKind], _ rows: [[Money?]], _ merged: [(column: Int, kinds: [AmountKind])],
    _ shares: [Int64?]
  ) -> Score {
    var score = Score()
    // In the order of the columns: of two with one kind the right one counts, every time.
    let columns = reading.sorted { $0.key < $1.key }
    for (number, row) in rows.enumerated() {
      var amounts = Amounts()
      for (column, kind) in columns { amounts[kind] = row[column] }
      let merged = merged.compactMap { column, kinds in
        row[column].map { MergedAmount(kinds: kinds, amount: $0) }
      }
      for identity in Identity.allCases {
        guard let printed = amounts[identity.target] else { continue }
        let forms = identity.forms(of: amounts, merged: merged, planShare: shares[number])
        guard !forms.isEmpty, printed != .zero || forms.contains(where: { $0.value != .zero }) else {
          continue
        }
        if forms.contains(where: { ($0.value - printed).magnitude.minorUnits <= $0.tolerance }) {
          score.held += 1
        } else {
          score.failed += 1
        }
      }
    }
    return score
  }

  private func forEachReading(
    _ columns: [Int], free: [AmountKind], from reading: [Int: AmountKind], _ body: ([Int: AmountKind]) -> Void
  ) {
    guard let column = columns.first else {
      body(reading)
      return
    }
    let rest = Array(columns.dropFirst())
    forEachReading(rest, free: free, from: reading, body)
    for kind in free {
      var next = reading
      next[column] = kind
      forEachReading(rest, free: free.filter { $0 != kind }, from: next, body)
    }
  }
}
