import DisputeModel
import PayerProfiles
import PDFLayout

/// Finds the tables of a document: heading blocks, the columns that they and the numbers below form, rows.
struct TableFinder {
  let index: LabelIndex
  let sheet: Sheet

  /// What the lines are by themselves.
  let scan: RowScan
  private let assembly: ColumnAssembly

  /// A table that goes on without headings has its numbers under the old columns: this many points off at most.
  private static let continuationTolerance: Float = 6
  /// Rows stand at most this far below the heading or the row before, in font sizes; a claim's own heading box
  /// may stand between them.
  private static let maximumRowGap: Float = 14

  init(index: LabelIndex, sheet: Sheet) {
    self.index = index
    self.sheet = sheet
    scan = RowScan(index: index, sheet: sheet)
    assembly = ColumnAssembly(reader: HeadingReader(index: index), sheet: sheet)
  }

  /// The tables in document order.
  func tables() -> [Table] {
    var tables: [Table] = []
    /// The latest table whose rows may go on without headings, and a heading whose rows are yet to come: claims'
    /// own boxes may stand between a heading and its rows.
    var open: Table?
    var pending: HeaderBlock?
    func takeRest(_ lines: Range<Int>) {
      if let block = pending, let table = table(under: block, in: lines, isDetached: true),
        table.kind == .services
      {
        tables.append(table)
        open = table
        pending = nil
      } else if let open, let more = continuation(of: open, in: lines) {
        tables.append(more)
      }
    }
    for page in sheet.pages {
      let blocks = HeaderFinder(index: index).blocks(in: page, of: sheet).filter(isHeading)
      takeRest(page.lowerBound..<(blocks.first?.first ?? page.upperBound))
      for (number, block) in blocks.enumerated() {
        let end = number + 1 < blocks.count ? blocks[number + 1].first : page.upperBound
        let body = block.last + 1..<end
        guard let table = table(under: block, in: body, isDetached: false) else {
          if TableFinder.kind(of: assembly.columns(of: block, bands: [])) == .services {
            pending = block
          } else {
            takeRest(body)
          }
          continue
        }
        tables.append(table)
        if table.kind == .services || table.kind == .accumulators {
          open = table
          pending = nil
        } else if table.lastLine + 1 < end {
          takeRest(table.lastLine + 1..<end)
        }
      }
    }
    return tables
  }

  /// Whether a block heads a table: words set solid below a row that are no labels are a wrapped cell's.
  private func isHeading(_ block: HeaderBlock) -> Bool {
    guard block.first > 0, scan.isRow(block.first - 1) else { return true }
    let above = sheet.lines[block.first - 1]
    let line = sheet.lines[block.first]
    guard above.page == line.page, line.box.y0 - above.box.y1 < RowText.maximumLeading * line.fontSize else {
      return true
    }
    let columns = assembly.columns(of: block, bands: [])
    return columns.count { $0.role != nil && $0.heading.basis == .label } >= 2
  }

  /// - Parameter isDetached: whether other blocks stand between the heading and its rows.
  private func table(under block: HeaderBlock, in lines: Range<Int>, isDetached: Bool) -> Table? {
    let (block, bare) = withoutFirstRow(block)
    let lines = min(lines.lowerBound, isDetached ? lines.lowerBound : block.last + 1)..<lines.upperBound
    var body = rowLines(in: lines, after: isDetached ? nil : block.last, columns: nil)
    guard let first = body.first else { return nil }
    if TableFinder.kind(of: bare ?? assembly.columns(of: block, bands: [])) == .claims {
      body = [first] + body.dropFirst().prefix { aligns($0, with: [first]) }
    }
    let numbers = body.map { line in scan.numberTokens(of: line).map { sheet.lines[line].tokens[$0] } }
    let columns = PrimaryPayments.named(
      CodeColumns.named(
        PaymentColumns.named(assembly.columns(of: block, bands: NumberBands.bands(of: numbers)))))
    var kind = TableFinder.kind(of: columns)
    guard columns.count >= 2, kind != .other || columns.count >= 3 else { return nil }
    let rows = rows(body, of: columns, from: lines.lowerBound, to: lines.upperBound)
    if kind == .services, !TableFinder.describes(columns),
      // The amounts of a summary stand alone in their row; what follows below is of another list.
      rows.first { $0.kind == .item }?.unheaded.isEmpty ?? !namesClaims(rows)
    {
      kind = .other
    }
    return Table(
      page: sheet.lines[first].page, kind: kind, firstLine: isDetached ? first : block.first,
      lastLine: body.last ?? first,
      columns: columns, rows: rows)
  }

  /// The block without a last line that is no heading: the first line of a wrapped cell of heading words.
  ///
  /// With it the columns that its headings alone form, where they were looked at.
  private func withoutFirstRow(_ block: HeaderBlock) -> (block: HeaderBlock, bare: [Table.Column]?) {
    guard block.lines.count > 1, let last = block.lines.last, last.phrases.count == 1 else {
      return (block, nil)
    }
    let shorter = HeaderBlock(lines: block.lines.dropLast())
    func labels(_ columns: [Table.Column]) -> Int {
      columns.count { $0.role != nil && $0.heading.basis == .label }
    }
    let ofShorter = assembly.columns(of: shorter, bands: [])
    let ofAll = assembly.columns(of: block, bands: [])
    return labels(ofShorter) > labels(ofAll) ? (shorter, ofShorter) : (block, ofAll)
  }

  /// The same columns further down or on the next page, where no heading repeats them.
  private func continuation(of table: Table, in lines: Range<Int>) -> Table? {
    let body = rowLines(in: lines, after: nil, columns: table.columns)
    guard let first = body.first, let last = body.last else { return nil }
    return Table(
      page: sheet.lines[first].page, kind: table.kind, firstLine: first, lastLine: last,
      columns: table.columns,
      rows: rows(body, of: table.columns, from: lines.lowerBound, to: lines.upperBound))
  }

  /// The lines that hold rows' numbers.
  private func rowLines(in lines: Range<Int>, after heading: Int?, columns: [Table.Column]?) -> [Int] {
    var result: [Int] = []
    var section = false
    var previous = heading
    for line in lines {
      if scan.section(of: line) != nil, !scan.isRow(line) {
        section = true
        continue
      }
      guard scan.isRow(line) else { continue }
      if section {
        guard scan.isTotals(line) || sheet.lines[line].startsWithDate || isStrongRow(line) else {
          continue
        }
      }
      if let columns {
        guard fits(line, columns) else { continue }
      } else if let previous {
        let gap = sheet.lines[line].box.y0 - sheet.lines[previous].box.y1
        if gap > TableFinder.maximumRowGap * sheet.lines[line].fontSize, !aligns(line, with: result) { break }
      }
      result.append(line)
      previous = line
    }
    return result
  }

  /// Whether the numbers of a line stand under those of other lines.
  private func aligns(_ line: Int, with others: [Int]) -> Bool {
    let boxes = others.flatMap { other in
      scan.numberTokens(of: other).map { sheet.lines[other].tokens[$0].box }
    }
    let numbers = scan.numberTokens(of: line).map { sheet.lines[line].tokens[$0].box }
    let aligned = numbers.filter { box in
      boxes.contains {
        abs($0.x1 - box.x1) < TableFinder.continuationTolerance
          || abs($0.x0 - box.x0) < TableFinder.continuationTolerance
      }
    }
    return !numbers.isEmpty && aligned.count * 5 >= numbers.count * 4
  }

  private func isStrongRow(_ line: Int) -> Bool {
    scan.numberTokens(of: line).filter { sheet.lines[line].tokens[$0].number?.isMoney == true }.count >= 4
  }

  private func fits(_ line: Int, _ columns: [Table.Column]) -> Bool {
    let numbers = scan.numberTokens(of: line)
    let fitting = numbers.filter { token in
      let box = sheet.lines[line].tokens[token].box
      return columns.contains { column in
        guard let band = column.numberBand else { return false }
        // Where the rows so far had but dashes, numbers are wider than those.
        if !(column.role?.amountKinds.isEmpty ?? true), column.band.contains(box.midX) { return true }
        return abs(band.upperBound - box.x1) < TableFinder.continuationTolerance
          || abs(band.lowerBound - box.x0) < TableFinder.continuationTolerance
          || (band.lowerBound - 1 <= box.x0 && box.x1 <= band.upperBound + 1)
      }
    }
    return fitting.count * 5 >= numbers.count * 4
  }

  /// What a table is about, by its columns.
  static func kind(of columns: [Table.Column]) -> Table.Kind {
    func has(_ roles: Role...) -> Bool {
      columns.contains { column in column.role.map(roles.contains) ?? false }
    }
    let amounts = columns.filter { !($0.role?.amountKinds.isEmpty ?? true) }.count
    let limits = columns.filter { $0.role == .limit || $0.role == .used || $0.role == .remaining }.count
    let describes = describes(columns)
    if limits >= 2, !has(.amount(.billed)) { return .accumulators }
    if limits == 1, amounts <= 1, has(.accumulatorKind), !describes { return .accumulators }
    if has(.claimNumber), !describes { return .claims }
    // `Payment amount` may be what the plan pays for a service.
    if has(.paymentNumber, .paymentAmount, .payee), !has(.description, .serviceDate, .procedureCode),
      !(describes && amounts >= 2)
    {
      return .payments
    }
    if amounts >= 2, describes || has(.remarkCode, .lineApproval) { return .services }
    if amounts >= 3, has(.amount(.billed)) { return .services }
    return .other
  }

  /// Whether columns say when or what was done.
  private static func describes(_ columns: [Table.Column]) -> Bool {
    columns.contains { column in
      switch column.role {
      case .description, .serviceDate, .procedureCode, .serviceFrom, .dateAndDescription, .descriptionAndCode,
        .revenueCode:
        true
      default: false
      }
    }
  }

  /// Whether each row is the sums of a claim whose number it says: hospital claims of Medicare have no other rows.
  private func namesClaims(_ rows: [Table.Row]) -> Bool {
    rows.allSatisfy { row in
      index.longestMatch(in: sheet.lines[row.line].tokens, at: 0)?.senses
        .contains { $0.role == .claimNumber } ?? false
    }
  }

  /// Gives each row its cells, and each line of text between rows to the row that it belongs to.
  private func rows(_ body: [Int], of columns: [Table.Column], from start: Int, to end: Int) -> [Table.Row] {
    let attached = RowText(index: index, sheet: sheet, scan: scan).attach(body: body, from: start, to: end)
    return body.map { line in
      let lines = attached[line] ?? [line]
      var row = Table.Row(
        kind: scan.isTotals(line) ? .totals : .item, line: line, lines: lines,
        cells: Array(repeating: [], count: columns.count), unheaded: [])
      CellPlacement(index: index, sheet: sheet, scan: scan, columns: columns).fill(&row)
      return row
    }
  }
}
