import PayerProfiles
import PDFLayout

/// Joins the phrases of a header block and the bands of the numbers below it to columns.
struct ColumnAssembly {
  let reader: HeadingReader
  let sheet: Sheet

  /// A band without a heading takes a heading without numbers at most this far away, in font sizes: headings
  /// at the left of wide columns whose short numbers stand at the right.
  private static let maximumOrphanDistance: Float = 6
  /// More words than the heading of one column has; where to cut it takes the third power of their number.
  private static let maximumHeadingWords = 40

  /// The columns from left to right.
  func columns(of block: HeaderBlock, bands numberBands: [NumberBand]) -> [Table.Column] {
    let bands = numberBands.map(\.range)
    var numeric = numberBands.map {
      ColumnDraft(numbers: $0.range, holdsMoney: $0.holdsMoney, holdsPercentages: $0.holdsPercentages)
    }
    var text: [ColumnDraft] = []
    for entry in block.lines.reversed() {
      let tokens = sheet.lines[entry.line].tokens
      for phrase in entry.phrases {
        for piece in pieces(tokens[phrase], bands: bands, isSingleLine: block.lines.count == 1) {
          place(piece, line: entry.line, bands: bands, numeric: &numeric, text: &text)
        }
      }
    }
    splitJoinedHeadings(&numeric, text: &text)
    joinPartedHeadings(&numeric, text: &text)
    // `(C)` under a heading that is wider than its numbers.
    text.removeAll { mark in
      guard let place = mark.extent, mark.words.allSatisfy({ HeadingText.isParenthesised($0.text) })
      else { return false }
      return numeric.contains { $0.extent?.overlaps(place) ?? false }
    }
    adoptOrphans(numeric: &numeric, text: &text, fontSize: sheet.lines[block.first].fontSize)
    let drafts = (numeric + text).filter { $0.extent != nil || $0.numbers != nil }
      .sorted { $0.band.lowerBound + $0.band.upperBound < $1.band.lowerBound + $1.band.upperBound }
    return drafts.map { draft in
      var heading = reader.read(draft.lines, ofMoney: draft.holdsMoney)
      // `% paid` and `Plan pays` over percentages tell the share, not the amount.
      if draft.holdsPercentages, heading.role?.amountKinds.isEmpty == false { heading.role = .percent }
      let kept = draft.heading.dropFirst(heading.skippedLines).map(\.line)
      return Table.Column(
        heading: heading, band: draft.band, numbers: draft.numbers,
        headingTokens: heading.role == nil && heading.stack.isEmpty
          ? [] : draft.places.filter { kept.contains($0.line) })
    }
  }

  /// A phrase as the labels that it joins: `Service Date Services Provided` are two headings a space apart.
  private func pieces(_ phrase: ArraySlice<Token>, bands: [ClosedRange<Float>], isSingleLine: Bool)
    -> [ArraySlice<Token>]
  {
    guard phrase.count > 1, reader.columnRole(of: phrase) == nil else {
      return [phrase]
    }
    guard isSingleLine || overlapping(phrase, bands).count < 2 else { return [phrase] }
    return HeadingPartition(reader: reader).labels(of: phrase) ?? [phrase]
  }

  private func overlapping(_ tokens: ArraySlice<Token>, _ bands: [ClosedRange<Float>]) -> [Int] {
    guard let first = tokens.first, let last = tokens.last else { return [] }
    return bands.indices.filter { bands[$0].upperBound > first.box.x0 && bands[$0].lowerBound < last.box.x1 }
  }

  private func place(
    _ phrase: ArraySlice<Token>, line: Int, bands: [ClosedRange<Float>], numeric: inout [ColumnDraft],
    text: inout [ColumnDraft]
  ) {
    let hit = overlapping(phrase, bands)
    if hit.count == 1 {
      numeric[hit[0]].add(phrase, line: line)
    } else if hit.isEmpty {
      // Above or below the words of a heading that are wider than its numbers.
      let over = numeric.indices.filter {
        numeric[$0].extent.map { overlaps(phrase, $0) } ?? false && !numeric[$0].isOn(line: line)
      }
      if over.count == 1, !text.contains(where: { $0.extent.map { overlaps(phrase, $0) } ?? false }) {
        numeric[over[0]].add(phrase, line: line)
      } else {
        placeText(phrase, line: line, text: &text)
      }
    } else if areUnitsOfOneHeading(hit.map { numeric[$0] }) {
      // `THE PLAN COVERED` over `(%)` and `($)`: the group heading is the label of each.
      for band in hit { numeric[band].add(phrase, line: line) }
    } else if hit.allSatisfy({ isUnderstood(numeric[$0]) }),
      !completesLabels(phrase, line: line, bands: bands, hit: hit, numeric: numeric)
    {
      // A group heading above columns that have labels of their own.
      return
    } else {
      placeWords(phrase, line: line, bands: bands, hit: hit, numeric: &numeric, text: &text)
    }
  }

  /// Whether headings are a share and an amount of the same, told apart by their units alone.
  ///
  /// What stands above them heads each. `CHARGED CONTRACTED` above `($)` and `($)` are two headings.
  private func areUnitsOfOneHeading(_ drafts: [ColumnDraft]) -> Bool {
    func words(_ draft: ColumnDraft) -> [Token] { draft.words.filter { !HeadingText.isUnit($0.text) } }
    let isShare = drafts.map { $0.words.contains { HeadingText.isUnit($0.text) && $0.text.contains("%") } }
    guard isShare.contains(true), isShare.contains(false), let first = drafts.first else { return false }
    return drafts.contains { $0.extent != nil && words($0).isEmpty }
      || drafts.allSatisfy { words($0) == words(first) }
  }

  /// Whether the words of a phrase, each given to the band below it, make a known label of every band's heading:
  /// `REPRICING NOT` over `SAVINGS` and `COVERED` are words of two headings, not a heading of both.
  private func completesLabels(
    _ phrase: ArraySlice<Token>, line: Int, bands: [ClosedRange<Float>], hit: [Int], numeric: [ColumnDraft]
  ) -> Bool {
    guard phrase.count >= hit.count else { return false }
    var trial = numeric
    var text: [ColumnDraft] = []
    placeWords(phrase, line: line, bands: bands, hit: hit, numeric: &trial, text: &text)
    return text.isEmpty && hit.allSatisfy { isUnderstood(trial[$0]) && trial[$0].isOn(line: line) }
  }

  private func isUnderstood(_ draft: ColumnDraft) -> Bool {
    draft.extent != nil && reader.columnRole(of: draft.words) != nil
  }

  /// The same where a group heading stands above the label: `Charges` over `Eligible` over `expense`.
  private func isUnderstoodBelowGroup(_ draft: ColumnDraft) -> Bool {
    let lines = draft.lines
    return draft.extent != nil
      && lines.indices.contains { first in
        reader.columnRole(of: lines[first...].joined()) != nil
      }
  }

  /// Two headings a space apart above two bands: each word goes to the band it stands over, and a word that
  /// stands over none goes with its nearer neighbour.
  private func placeWords(
    _ phrase: ArraySlice<Token>, line: Int, bands: [ClosedRange<Float>], hit: [Int],
    numeric: inout [ColumnDraft],
    text: inout [ColumnDraft]
  ) {
    if let labels = HeadingPartition(reader: reader).labels(of: phrase), labels.count > 1 {
      for label in labels { place(label, line: line, bands: bands, numeric: &numeric, text: &text) }
      return
    }
    var owner: [Int: Int] = [:]
    for index in phrase.indices {
      let box = phrase[index].box
      owner[index] =
        hit.filter { bands[$0].upperBound > box.x0 && bands[$0].lowerBound < box.x1 }
        .max { shared(box, bands[$0]) < shared(box, bands[$1]) }
    }
    // A word beside words that stand over nothing either waits for them.
    var owned = -1
    while owned < owner.count, owner.count < phrase.count {
      owned = owner.count
      for index in phrase.indices where owner[index] == nil {
        let before = index > phrase.startIndex ? phrase[index].box.x0 - phrase[index - 1].box.x1 : .infinity
        let after = index + 1 < phrase.endIndex ? phrase[index + 1].box.x0 - phrase[index].box.x1 : .infinity
        owner[index] =
          before <= after ? owner[index - 1] ?? owner[index + 1] : owner[index + 1] ?? owner[index - 1]
      }
    }
    for index in phrase.indices {
      if let band = owner[index] {
        numeric[band].add(phrase[index...index], line: line)
      } else {
        placeText(phrase[index...index], line: line, text: &text)
      }
    }
  }

  private func overlaps(_ phrase: ArraySlice<Token>, _ extent: ClosedRange<Float>) -> Bool {
    guard let first = phrase.first, let last = phrase.last else { return false }
    return extent.upperBound > first.box.x0 && extent.lowerBound < last.box.x1
  }

  private func shared(_ box: Rect, _ band: ClosedRange<Float>) -> Float {
    min(box.x1, band.upperBound) - max(box.x0, band.lowerBound)
  }

  private func placeText(_ phrase: ArraySlice<Token>, line: Int, text: inout [ColumnDraft]) {
    guard let first = phrase.first, let last = phrase.last else { return }
    let candidates = text.indices.filter { index in
      guard let extent = text[index].extent, !text[index].isOn(line: line) else { return false }
      return extent.upperBound > first.box.x0 - 1 && extent.lowerBound < last.box.x1 + 1
    }
    if candidates.count == 1 {
      text[candidates[0]].add(phrase, line: line)
    } else if candidates.count > 1, candidates.allSatisfy({ isUnderstood(text[$0]) }) {
      return
    } else {
      var draft = ColumnDraft()
      draft.add(phrase, line: line)
      text.append(draft)
    }
  }

  /// `What you may owe Note`: words at the end of a heading's last line that are a label of their own, where the
  /// rest is one too, head a column of text beside the numbers.
  private func splitJoinedHeadings(_ numeric: inout [ColumnDraft], text: inout [ColumnDraft]) {
    for number in numeric.indices where numeric[number].extent != nil && !isUnderstood(numeric[number]) {
      if let (rest, moved) = cut(numeric[number]) {
        numeric[number] = rest
        text.append(moved)
        continue
      }
      for (line, tokens) in numeric[number].heading.reversed() where tokens.count > 1 {
        guard
          let (rest, moved) = split(numeric[number], line: line, tokens: tokens)
            ?? splitBelowGroup(numeric[number], line: line, tokens: tokens)
        else { continue }
        numeric[number] = rest
        if moved.extent != nil { text.append(moved) }
        break
      }
    }
  }

  /// `What See` over `I owe notes`: a cut from top to bottom that leaves a label on either side.
  ///
  /// The numbers stay with the side that stands over more of them.
  private func cut(_ draft: ColumnDraft) -> (rest: ColumnDraft, moved: ColumnDraft)? {
    guard draft.heading.count > 1, draft.places.count <= Self.maximumHeadingWords, let numbers = draft.numbers
    else { return nil }
    for edge in Set(draft.words.map(\.box.x0)).sorted().dropFirst() {
      var left = draft
      var right = draft
      for (line, tokens) in draft.heading {
        left.replace(line: line, with: tokens.filter { $0.box.x0 < edge }, sheet: sheet)
        right.replace(line: line, with: tokens.filter { $0.box.x0 >= edge }, sheet: sheet)
      }
      guard isUnderstood(left), isUnderstood(right), let over = left.extent, let beside = right.extent else {
        continue
      }
      func shared(_ extent: ClosedRange<Float>) -> Float {
        min(extent.upperBound, numbers.upperBound) - max(extent.lowerBound, numbers.lowerBound)
      }
      let isLeft = shared(over) >= shared(beside)
      var moved = isLeft ? right : left
      moved.numbers = nil
      moved.holdsMoney = false
      moved.holdsPercentages = false
      // Two headings of amounts stand over two bands of numbers.
      guard
        reader.columnRole(of: moved.words)?.amountKinds.isEmpty == true
      else { continue }
      return (isLeft ? left : right, moved)
    }
    return nil
  }

  /// `Amount` over numbers that end left of it, and `billed` below it, too short to reach them: one label in two lines, of
  /// which only one stands over the numbers.
  private func joinPartedHeadings(_ numeric: inout [ColumnDraft], text: inout [ColumnDraft]) {
    for number in numeric.indices where numeric[number].extent != nil && !isUnderstood(numeric[number]) {
      guard let extent = numeric[number].extent else { continue }
      for other in text.indices {
        guard let beside = text[other].extent,
          abs(beside.lowerBound - extent.lowerBound) < Self.sameEdge
            || abs(beside.upperBound - extent.upperBound) < Self.sameEdge
        else { continue }
        var joined = numeric[number]
        joined.add(text[other])
        guard isUnderstood(joined) else { continue }
        numeric[number] = joined
        text.remove(at: other)
        break
      }
    }
  }

  /// The lines of a heading that begin or end at the same edge do so to this many points.
  private static let sameEdge: Float = 1

  private func isNegation(_ token: Token) -> Bool {
    ["not", "non", "no"].contains { token.letters.elementsEqual($0.utf8) } && !token.text.hasSuffix(".")
  }

  private static let joiningWords: Set<String> = ["and", "or", "of", "the", "y", "o", "de", "del"]

  /// `Notes expense` in the last line of `Charges` over `Eligible` over `expense`.
  private func splitBelowGroup(_ draft: ColumnDraft, line: Int, tokens: [Token]) -> (
    rest: ColumnDraft, moved: ColumnDraft
  )? {
    guard draft.heading.count > 1, let first = draft.heading.first?.line, line != first,
      !isUnderstoodBelowGroup(draft)
    else { return nil }
    var below = draft
    below.replace(line: first, with: [], sheet: sheet)
    return split(below, line: line, tokens: tokens)
  }

  private func split(_ draft: ColumnDraft, line: Int, tokens: [Token]) -> (
    rest: ColumnDraft, moved: ColumnDraft
  )? {
    guard tokens.count <= Self.maximumHeadingWords else { return nil }
    for count in 1..<tokens.count {
      for (kept, moved) in [
        (tokens.dropLast(count), tokens.suffix(count)), (tokens.dropFirst(count), tokens.prefix(count)),
      ] {
        var rest = draft
        rest.replace(line: line, with: Array(kept), sheet: sheet)
        guard isUnderstood(rest) else { continue }
        // `and` of the heading beside it.
        if moved.allSatisfy({ Self.joiningWords.contains(String(decoding: $0.letters, as: UTF8.self)) }) {
          return (rest, ColumnDraft())
        }
        // `Not a` over `benefit` is no column of notes.
        guard let role = reader.columnRole(of: moved),
          !role.amountKinds.isEmpty || !moved.contains(where: isNegation)
        else { continue }
        var other = ColumnDraft()
        other.replace(line: line, with: Array(moved), sheet: sheet)
        return (rest, other)
      }
    }
    return nil
  }

  private func adoptOrphans(numeric: inout [ColumnDraft], text: inout [ColumnDraft], fontSize: Float) {
    let headings = numeric.compactMap(\.extent)
    for index in numeric.indices where numeric[index].extent == nil {
      guard let band = numeric[index].numbers else { continue }
      func distance(_ extent: ClosedRange<Float>) -> Float {
        max(extent.lowerBound - band.upperBound, band.lowerBound - extent.upperBound)
      }
      let nearest = text.indices.filter { text[$0].extent != nil }
        .min { distance(text[$0].extent ?? band) < distance(text[$1].extent ?? band) }
      guard let nearest, let extent = text[nearest].extent,
        distance(extent) < ColumnAssembly.maximumOrphanDistance * fontSize,
        let role = reader.read(text[nearest].lines).role,
        role.isAmount || role == .units || role == .percent
          || role == .remarkCode && !numeric[index].holdsMoney,
        !headings.contains(where: { between($0, extent, band) })
      else { continue }
      numeric[index].adopt(text[nearest])
      text.remove(at: nearest)
    }
  }

  private func between(_ x: ClosedRange<Float>, _ a: ClosedRange<Float>, _ b: ClosedRange<Float>) -> Bool {
    let middle = (x.lowerBound + x.upperBound) / 2
    return middle > min(a.upperBound, b.upperBound) && middle < max(a.lowerBound, b.lowerBound)
  }
}
