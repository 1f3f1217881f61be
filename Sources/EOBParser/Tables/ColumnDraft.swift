import PDFLayout

/// A column while it is put together.
struct ColumnDraft {
  /// The heading's tokens, from the first line to the last.
  private(set) var heading: [(line: Int, tokens: [Token])] = []
  /// The same as places in the sheet.
  var places: [TokenRef] = []
  /// Extent of the heading.
  var extent: ClosedRange<Float>?
  /// Extent of the numbers.
  var numbers: ClosedRange<Float>?
  /// Whether the numbers are money.
  var holdsMoney = false
  /// Whether the numbers are percentages.
  var holdsPercentages = false

  mutating func add(_ tokens: ArraySlice<Token>, line: Int) {
    guard let first = tokens.first, let last = tokens.last else { return }
    let place = place(of: line)
    heading[place].tokens.append(contentsOf: tokens)
    if heading[place].tokens.count > 1 { heading[place].tokens.sort { $0.box.x0 < $1.box.x0 } }
    for token in tokens.indices { places.append(TokenRef(line: line, token: token)) }
    let left = min(first.box.x0, extent?.lowerBound ?? .infinity)
    let right = max(last.box.x1, extent?.upperBound ?? -.infinity)
    extent = left...max(left, right)
  }

  /// Where the tokens of a line are kept, which makes room for them where there are none.
  private mutating func place(of line: Int) -> Int {
    let place = heading.firstIndex { $0.line >= line } ?? heading.endIndex
    if place == heading.endIndex || heading[place].line > line { heading.insert((line, []), at: place) }
    return place
  }

  /// Whether the heading has a part in a line.
  func isOn(line: Int) -> Bool { heading.contains { $0.line == line } }

  /// Replaces the heading's tokens of one line.
  mutating func replace(line: Int, with tokens: [Token], sheet: Sheet) {
    heading[place(of: line)].tokens = tokens
    places.removeAll { $0.line == line }
    for (index, token) in sheet.lines[line].tokens.enumerated() where tokens.contains(token) {
      places.append(TokenRef(line: line, token: index))
    }
    let all = words
    let left = all.map(\.box.x0).min() ?? 0
    extent = left...max(left, all.map(\.box.x1).max() ?? left)
  }

  /// Takes the heading of a column without numbers.
  mutating func adopt(_ other: ColumnDraft) {
    heading = other.heading
    places = other.places
    extent = other.extent
  }

  /// Adds the lines of another heading.
  mutating func add(_ other: ColumnDraft) {
    for (line, tokens) in other.heading {
      let place = place(of: line)
      heading[place].tokens = (heading[place].tokens + tokens).sorted { $0.box.x0 < $1.box.x0 }
    }
    places += other.places
    if let extent, let beside = other.extent {
      self.extent = min(extent.lowerBound, beside.lowerBound)...max(extent.upperBound, beside.upperBound)
    }
  }

  var lines: [[Token]] { heading.map(\.tokens) }

  /// The heading's words, line by line.
  var words: some Sequence<Token> { heading.lazy.map(\.tokens).joined() }

  var band: ClosedRange<Float> {
    guard let extent else { return numbers ?? 0...0 }
    guard let numbers else { return extent }
    return min(extent.lowerBound, numbers.lowerBound)...max(extent.upperBound, numbers.upperBound)
  }
}
