import PDFLayout
import PayerProfiles

/// The rest of a name that takes several lines: below its first words, or at the left edge of the label before them.
struct NameContinuation {
  let index: LabelIndex
  let sheet: Sheet
  /// Tokens that belong to cells and headings of tables.
  let taken: TokenSet

  /// A label beside its value, as far as the rest of the value asks for it.
  struct Label {
    var role: Role
    /// The label's tokens.
    var range: Range<Int>
    var hasColon: Bool
  }

  /// Lines of one name are at most this far apart, in font sizes.
  private static let maximumLeading: Float = 0.5
  /// They begin at the same left edge, to this many points.
  private static let sameEdge: Float = 1.5
  /// A name takes a second line only when its first is at least this wide, in font sizes: cells for names are wider
  /// than any other.
  private static let minimumWidth: Float = 12
  /// The same in a block of labels and values, where nothing but the rest of a value stands without a label.
  private static let minimumWidthInBlock: Float = 8
  /// A space is at most this wide, in font sizes.
  private static let space: Float = 0.4
  /// What limits a column stands at most this many lines above or below.
  private static let nearbyLines = 3
  /// The longest name of a practice, wrapped into a narrow column, takes no more lines.
  private static let maximumLines = 4

  /// The tokens that a name goes on with below its first words, which end a phrase of the label's line.
  func rest(of value: Span, after label: Label) -> [TokenRef] {
    guard value.tokens.upperBound == phraseEnd(value) else { return [] }
    var rest: [TokenRef] = []
    var last = value
    var edge: Float?
    while rest.isEmpty || last.line - value.line < Self.maximumLines,
      let next = next(after: last, value: value, label: label, edge: edge)
    {
      rest += next.tokens.map { TokenRef(line: next.line, token: $0) }
      edge = sheet.lines[next.line].box(next.tokens).x0
      // What stands behind the rest in its phrase ends the name.
      guard next.tokens.upperBound == phraseEnd(next) else { break }
      last = next
    }
    return rest
  }

  private func phraseEnd(_ span: Span) -> Int {
    sheet.lines[span.line].phrases.first { $0.contains(span.tokens.lowerBound) }?.upperBound
      ?? span.tokens.upperBound
  }

  /// - Parameter edge: where the name's lines begin, once a second one is known.
  private func next(after last: Span, value: Span, label: Label, edge: Float?) -> Span? {
    let line = sheet.lines[last.line]
    let box = line.box(last.tokens)
    let valueEdge = sheet.lines[value.line].box(value.tokens).x0
    let labelLine = sheet.lines[value.line]
    let phrase = labelLine.phrases.first { $0.contains(label.range.lowerBound) } ?? label.range
    let labelEdges = [
      labelLine.tokens[label.range.lowerBound].box.x0, labelLine.box(phrase).x0, labelLine.box.x0,
    ]
    for number in last.line + 1..<min(last.line + Self.nearbyLines, sheet.lines.count) {
      let candidate = sheet.lines[number]
      guard candidate.page == line.page, candidate.box.y0 - box.y1 < Self.maximumLeading * line.fontSize
      else {
        return nil
      }
      for phrase in candidate.phrases {
        let left = candidate.box(phrase).x0
        if let edge, abs(left - edge) >= Self.sameEdge { continue }
        let isHanging = abs(left - valueEdge) < Self.sameEdge
        guard isHanging || labelEdges.contains(where: { abs($0 - left) < Self.sameEdge }) else { continue }
        guard let span = words(phrase, of: number, like: value, role: label.role),
          isHanging
            ? hangs(span, below: box, phrase: phrase, label: label, labelEdge: labelEdges[1])
            : runsOn(span, after: last, phrase: phrase)
        else { return nil }
        return span
      }
    }
    return nil
  }

  /// The words at the start of a phrase that can be of a name whose first words are known.
  private func words(_ phrase: Range<Int>, of number: Int, like value: Span, role: Role) -> Span? {
    let line = sheet.lines[number]
    let first = sheet.lines[value.line].tokens[value.tokens.lowerBound]
    if role == .groupName, isNumberOfGroup(phrase, of: number), endsBeforeNumber(value) {
      return Span(line: number, tokens: phrase)
    }
    guard !taken.contains(TokenRef(line: number, token: phrase.lowerBound)),
      abs(line.tokens[phrase.lowerBound].fontSize - first.fontSize) < 0.5,
      let found = FieldValue.read(role, from: line.tokens[phrase]), case .text = found.value
    else { return nil }
    let range = phrase.lowerBound..<min(phrase.lowerBound + found.count, phrase.upperBound)
    guard line.tokens[range].allSatisfy({ $0.number == nil && $0.date == nil && !isIdentifier($0) }),
      isUpperCase(sheet.lines[value.line].tokens[value.tokens])
        ? isUpperCase(line.tokens[range]) : line.tokens[range].allSatisfy(isCapitalized),
      StatusReading.statedNetwork(line.text(phrase)) == nil,
      StatusReading.relationship(line.text(phrase)) == nil
    else { return nil }
    return Span(line: number, tokens: range)
  }

  /// Whether a phrase is the number of a school district or a union's local, which ends its name.
  private func isNumberOfGroup(_ phrase: Range<Int>, of number: Int) -> Bool {
    let token = sheet.lines[number].tokens[phrase.lowerBound]
    return phrase.count == 1 && !taken.contains(TokenRef(line: number, token: phrase.lowerBound))
      && token.text.utf8.count <= Self.digitsOfGroup && token.text.utf8.allSatisfy { (48...57).contains($0) }
  }

  /// `School District 14`, `Local 417`.
  private static let digitsOfGroup = 3

  private func endsBeforeNumber(_ value: Span) -> Bool {
    let last = sheet.lines[value.line].tokens[value.tokens.upperBound - 1]
    return ["district", "local", "lodge", "no"].contains { last.letters.elementsEqual($0.utf8) }
  }

  /// Whether words at the value's left edge are its rest: no other phrase stands between the label's edge and them.
  private func hangs(_ span: Span, below box: Rect, phrase: Range<Int>, label: Label, labelEdge: Float)
    -> Bool
  {
    let line = sheet.lines[span.line]
    let left = line.box(phrase).x0
    guard !line.phrases.contains(where: { line.box($0).x1 > labelEdge - 1 && line.box($0).x0 < left - 1 })
    else {
      return false
    }
    let minimum = label.hasColon ? Self.minimumWidthInBlock : Self.minimumWidth
    guard box.width > minimum * line.fontSize else { return false }
    // `GROUP` below `BIRCHFIELD DENTAL`, where labels have colons, is no label.
    return !isLabel(line, phrase) || label.hasColon && phrase.count == 1
  }

  /// Whether words at the left edge of a label or of its line are the rest of the value: the first of them would not
  /// have fitted behind the value.
  private func runsOn(_ span: Span, after last: Span, phrase: Range<Int>) -> Bool {
    let upper = sheet.lines[last.line]
    let line = sheet.lines[span.line]
    guard !isLabel(line, phrase), index.longestMatch(in: line.tokens, at: phrase.lowerBound) == nil,
      !line.tokens[span.tokens].contains(where: {
        Lexicon.notNameWords.contains(String(decoding: $0.letters, as: UTF8.self))
      }), endsColumn(last)
    else { return false }
    let end = upper.box(last.tokens).x1
    let limit = columnLimit(of: last)
    return end + Self.space * upper.fontSize + line.tokens[phrase.lowerBound].box.width > limit
  }

  /// Whether nothing stands behind a value but the text of another column: in a paragraph of labels and values the
  /// next label does.
  private func endsColumn(_ span: Span) -> Bool {
    let line = sheet.lines[span.line]
    guard span.tokens.upperBound < line.tokens.count else { return true }
    let next = line.tokens[span.tokens.upperBound].box.x0
    return nearby(span).contains { number in
      number != span.line
        && sheet.lines[number].phrases.contains {
          abs(sheet.lines[number].box($0).x0 - next) < Self.sameEdge
        }
    }
  }

  /// The lines around a span's own.
  private func nearby(_ span: Span) -> Range<Int> {
    let page = sheet.lines(ofPage: sheet.lines[span.line].page)
    return max(
      page.lowerBound, span.line - Self.nearbyLines)..<min(page.upperBound, span.line + Self.nearbyLines + 1)
  }

  /// Where the text beside a value begins, or the page's text ends.
  private func columnLimit(of span: Span) -> Float {
    let line = sheet.lines[span.line]
    let right = line.box(span.tokens).x1
    let page = sheet.lines(ofPage: line.page)
    // Not lines farther down: a table may begin there, whose columns limit nothing above it.
    let beside = nearby(span).prefix { $0 <= span.line + 1 }.flatMap { number in
      sheet.lines[number].phrases.dropFirst()
        .map { sheet.lines[number].box($0).x0 }.filter { $0 > right }
    }
    return beside.min() ?? page.lazy.map { sheet.lines[$0].box.x1 }.max() ?? line.box.x1
  }

  /// No word of a name holds more than two digits.
  private func isIdentifier(_ token: Token) -> Bool {
    token.text.utf8.count { (48...57).contains($0) } > 2
  }

  /// Names are written in capitals, save for the words that join theirs.
  private func isCapitalized(_ token: Token) -> Bool {
    guard let first = token.text.unicodeScalars.first(where: { $0.properties.isAlphabetic }) else {
      return true
    }
    return !first.properties.isLowercase || Lexicon.joiningNameWords.contains(token.text)
  }

  private func isUpperCase(_ tokens: ArraySlice<Token>) -> Bool {
    !tokens.contains { $0.text.unicodeScalars.contains { $0.properties.isLowercase } }
  }

  private func isLabel(_ line: Sheet.Line, _ phrase: Range<Int>) -> Bool {
    FieldScan(index: index, sheet: sheet, taken: taken).isLabel(line, phrase)
  }
}
