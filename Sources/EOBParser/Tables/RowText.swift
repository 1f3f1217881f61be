import PDFLayout
import PayerProfiles

/// Gives the lines of text between rows of numbers to the rows they belong to: wrapped cells continue below,
/// start above, or both; a label row stands above its numbers.
struct RowText {
  let index: LabelIndex
  let sheet: Sheet
  let scan: RowScan

  /// Wrapped lines of a cell are set solid: this many font sizes apart at most.
  static let maximumLeading: Float = 0.75
  /// A label row stands this many font sizes above its numbers at most.
  private static let maximumLabelLeading: Float = 1.6
  /// One gap is wider than another when it is so by this many font sizes.
  private static let distinctGap: Float = 0.12

  /// For each row line, all its lines from top to bottom.
  func attach(body: [Int], from start: Int, to end: Int) -> [Int: [Int]] {
    var result: [Int: [Int]] = [:]
    for line in body { result[line] = [line] }
    let anchorsHaveText = body.contains { !scan.isTotals($0) && hasText($0) }
    for position in 0...body.count {
      let above = position > 0 ? body[position - 1] : nil
      let below = position < body.count ? body[position] : nil
      let range = (above.map { $0 + 1 } ?? start)..<(below ?? end)
      guard range.lowerBound < range.upperBound else { continue }
      let runs = textLines(range)
      let owner = above.flatMap { scan.isTotals($0) ? nil : $0 }
      let next = below.flatMap { scan.isTotals($0) ? nil : $0 }
      // Lines that follow the row above without a break, and lines that lead to the row below.
      var head = 0
      if let owner, let above {
        var previous = above
        while head < runs.count, runs[head] == previous + 1,
          gap(previous, runs[head]) <= RowText.maximumLeading * size(owner)
        {
          previous = runs[head]
          head += 1
        }
      }
      var tail = runs.count
      if let next, let below {
        var following = below
        while tail > 0, runs[tail - 1] == following - 1,
          gap(runs[tail - 1], following)
            <= (anchorsHaveText ? RowText.maximumLeading : RowText.maximumLabelLeading) * size(next)
        {
          following = runs[tail - 1]
          tail -= 1
        }
      }
      if head > tail, let owner, let next {
        let cut =
          anchorsHaveText
          ? partition(runs, range: tail..<head, above: above ?? owner, below: below ?? next) : tail
        head = cut
        tail = cut
      }
      if let owner { result[owner]?.append(contentsOf: runs[..<min(head, runs.count)]) }
      if let next { result[next]?.insert(contentsOf: runs[max(tail, 0)...], at: 0) }
    }
    return result
  }

  /// Where to cut lines that could belong to either neighbour: at the widest gap; where no gap is distinctly
  /// wider, cells are aligned at their tops and all lines belong to the row above.
  private func partition(_ runs: [Int], range: Range<Int>, above: Int, below: Int) -> Int {
    var best = range.upperBound
    var widest = -Float.infinity
    for cut in (range.lowerBound...range.upperBound).reversed() {
      let before = cut > 0 ? runs[cut - 1] : above
      let after = cut < runs.count ? runs[cut] : below
      let gap = gap(before, after)
      if gap > widest + RowText.distinctGap * size(above) {
        widest = gap
        best = cut
      }
    }
    return best
  }

  private func gap(_ upper: Int, _ lower: Int) -> Float {
    sheet.lines[lower].box.y0 - sheet.lines[upper].box.y1
  }

  private func size(_ line: Int) -> Float { sheet.lines[line].fontSize }

  private func hasText(_ line: Int) -> Bool {
    scan.numberTokens(of: line).count < sheet.lines[line].tokens.count
  }

  /// The lines of a range that can be parts of cells: no labels with values, no headings of sections.
  private func textLines(_ range: Range<Int>) -> [Int] {
    let sentences = WrappedSentences(index: index, sheet: sheet)
    return range.filter { number in
      if scan.section(of: number) != nil || scan.isTotals(number) || scan.isRow(number) { return false }
      return !announcesValue(number) && !sentences.goesOn(number)
    }
  }

  /// Whether a label of a claim's field with its value stands in the line, as in `Claim # 8680000000001`.
  private func announcesValue(_ number: Int) -> Bool {
    let line = sheet.lines[number]
    for start in line.tokens.indices {
      guard let match = index.longestMatch(in: line.tokens, at: start) else { continue }
      let last = line.tokens[start + match.count - 1]
      // `Customer's responsibility    $21.23` below the table's sums.
      let after = start + match.count
      if start == 0, after + 1 == line.tokens.count, line.tokens[after].number?.isMoney == true,
        match.senses.contains(where: { $0.role.isAmount })
      {
        return true
      }
      let isField = match.senses.contains { sense in
        switch sense.role {
        // `Date: 08/07/2025` below a service is when it was given.
        case .statementDate: match.count > 1
        case .claimNumber, .patientName, .providerName, .receivedDate, .processedDate, .documentNumber,
          .providerNPI,
          .patientAccount, .patientMemberId, .networkStatus, .claimStatus, .memberId, .groupNumber,
          .groupName, .memberName,
          .replaces,
          .replacedBy, .paidDate:
          true
        // `Notes: P26` alone in its line; `Office visit REMARKS: P26` is a cell.
        case .remarkCode:
          start == 0 && line.tokens[match.count...].allSatisfy { CodeReading.remarkCodes($0.text) != nil }
        default: false
        }
      }
      // `Reversed claim. Replaced by claim number 8680000000002.`
      if match.senses.contains(where: {
        $0.place == .sentence && ($0.role == .replaces || $0.role == .replacedBy)
      }) {
        return true
      }
      guard isField else { continue }
      if last.endsWithColon { return true }
      let value = start + match.count
      if value < line.tokens.count,
        match.senses.contains(where: {
          $0.role == .claimNumber || $0.role == .replaces || $0.role == .replacedBy
        }),
        CodeReading.isIdentifier(line.tokens[value].text)
      {
        return true
      }
    }
    return false
  }
}
