import DisputeModel
import PDFLayout
import PayerProfiles

/// Says who decided the claims: a known payer by its names and marks, any payer by the letterhead.
struct PayerRecognition {
  /// The payer and where its name stands.
  struct Outcome: Sendable {
    var payer: Payer
    /// The profile of a known payer.
    var profile: PayerProfile?
    var tokens: [TokenRef] = []
    var reasons: [String] = []
    /// The phrase of the document that only this payer's documents have.
    var mark: String?
    /// The phrase of the document that shows the program.
    var programPhrase: String?
  }

  let index: LabelIndex
  let sheet: Sheet
  let search: PhraseSearch
  let payers: [KnownPayer]
  /// Tokens that are values of labels or cells of tables: employers, providers, people.
  let values: TokenSet
  /// Fields that name the payer outright.
  let named: [Field]

  /// Letterheads stand in this upper part of the first page.
  private static let letterheadHeight: Float = 0.45
  /// Names of payers stand at most this far from the top, as a share of the longer side of the page's text: a
  /// letterhead is as high on a page that lies as on one that stands.
  private static let nameHeight: Float = 0.16
  /// Numbers of unions' locals have at most this many digits.
  private static let longestLocalNumber = 4
  /// The least score that makes a known payer: one mark is not enough, a leaflet of another plan may print it.
  private static let minimumScore = 3
  /// What a name in the letterhead, a name behind a label and a mark say.
  private static let letterheadScore = 3
  private static let labelScore = 4
  private static let markScore = 2

  /// A phrase of a letterhead.
  private struct Candidate {
    var text: String
    var letters: [UInt8]
    var words: [String]
    var tokens: [TokenRef]
    var box: Rect
    var fontSize: Float
    /// Whether it stands where names of payers do.
    var isAtTop: Bool
  }

  /// A known payer that the document may be of.
  private struct Contender {
    var payer: KnownPayer
    var score: Int
    var reasons: [String]
    /// Of its marks, those that are printed.
    var marks: [String]
  }

  /// The payer.
  func payer() -> Outcome {
    let candidates = letterhead()
    let contenders = payers.map { contender($0, candidates) }.filter {
      $0.score >= Self.minimumScore && !isOutvoted($0.payer, candidates)
    }
    // Of equals, the first one.
    let best = contenders.reduce(nil as Contender?) { best, other in
      guard let best, best.payer.isOwn || !other.payer.isOwn else { return other }
      return best.payer.isOwn == other.payer.isOwn && best.score < other.score ? other : best
    }
    return best.map { known($0, candidates: candidates) } ?? unknown(candidates)
  }

  private func contender(_ payer: KnownPayer, _ candidates: [Candidate]) -> Contender {
    let profile = payer.profile
    var contender = Contender(
      payer: payer.whoseNamesStand(in: search), score: 0, reasons: [], marks: payer.marks(in: search))
    if let hit = candidates.first(where: { names($0, contender.payer) }) {
      contender.score += Self.letterheadScore + (hit.words.count <= 2 ? 1 : 0)
      contender.reasons.append("letterhead names \(profile.name)")
    }
    for field in named where payer.isNamed(byLabel: field.text ?? "") {
      contender.score += Self.labelScore
      contender.reasons.append("payer label names \(profile.name)")
    }
    for mark in contender.marks {
      contender.score += Self.markScore
      contender.reasons.append("prints “\(mark)”")
    }
    return contender
  }

  /// A known payer's name in another company's letterhead (a network's logo, say) does not make it the payer.
  private func isOutvoted(_ payer: KnownPayer, _ candidates: [Candidate]) -> Bool {
    guard !candidates.contains(where: { names($0, payer) }), named.isEmpty else { return false }
    return candidates.contains { score($0) >= 5 }
  }

  private func known(_ contender: Contender, candidates: [Candidate]) -> Outcome {
    let payer = contender.payer
    let profile = payer.profile
    let program = profile.programs.first { program in program.phrases.contains { search.contains($0) } }
    var outcome = Outcome(
      payer: Payer(id: profile.id, name: nil, program: program?.id), profile: profile,
      reasons: contender.reasons)
    outcome.mark = contender.marks.first
    outcome.programPhrase = program?.phrases.first { search.contains($0) }
    if let field = named.first, let text = field.text {
      outcome.payer.name = text
      outcome.tokens = field.tokens
      return outcome
    }
    let printed = candidates.filter { names($0, payer) }
    if let name = printed.filter({ !isTitle($0) }).max(by: { rank($0, payer) < rank($1, payer) }) {
      let trimmed = trimmed(name)
      outcome.payer.name = trimmed.text
      outcome.tokens = trimmed.tokens
    } else {
      outcome.payer.name = profile.name
    }
    return outcome
  }

  /// How well a phrase names a payer: by the longest of its names that it holds, then by a company's ending.
  private func rank(_ candidate: Candidate, _ payer: KnownPayer) -> Int {
    let longest = payer.lengthOfName(in: candidate.words, letters: candidate.letters) ?? 0
    return longest * 4 + (isLegalName(candidate.words) ? 3 : 0) - candidate.words.count / 4
  }

  /// A document's title that holds the payer's name: `Medicare Summary Notice`.
  private func isTitle(_ candidate: Candidate) -> Bool {
    candidate.words.contains {
      ["summary", "notice", "explanation", "statement", "claims", "official", "account", "your", "about"]
        .contains($0)
    }
  }

  private func isLegalName(_ words: [String]) -> Bool {
    guard let last = words.last else { return false }
    return ["company", "inc", "llc", "limited", "corporation", "corp", "co", "ltd", "lp"].contains(last)
  }

  /// The name behind its label: `NAME` of `Paid By: NAME`.
  private func trimmed(_ candidate: Candidate) -> (text: String, tokens: [TokenRef]) {
    var tokens = candidate.tokens
    if let colon = tokens.lastIndex(where: { sheet.lines[$0.line].tokens[$0.token].endsWithColon }),
      colon + 1 < tokens.count
    {
      tokens.removeSubrange(...colon)
    }
    // The stroke between a name and a title.
    while tokens.count > 1, let last = tokens.last, sheet.lines[last.line].tokens[last.token].letters.isEmpty
    {
      tokens.removeLast()
    }
    var words = tokens.map { sheet.lines[$0.line].tokens[$0.token].text }
    if let last = words.last, last.hasSuffix(",") { words[words.count - 1] = String(last.dropLast()) }
    return (words.joined(separator: " "), tokens)
  }

  private func names(_ candidate: Candidate, _ payer: KnownPayer) -> Bool {
    candidate.words.count <= 10 && payer.lengthOfName(in: candidate.words, letters: candidate.letters) != nil
  }

  // MARK: Payers without a profile

  private func unknown(_ candidates: [Candidate]) -> Outcome {
    if let field = named.first, let text = field.text {
      return Outcome(payer: Payer(name: text), tokens: field.tokens, reasons: ["the label of its name"])
    }
    let best = candidates.map { (candidate: $0, score: score($0)) }.filter { $0.score >= 3 }.max {
      $0.score < $1.score
    }
    let name = best.map { trimmed(longer($0.candidate, candidates)) }
    if let full = fullName(best?.candidate, candidates) {
      return Outcome(
        payer: Payer(name: full.text), tokens: full.tokens,
        reasons: ["its full name, begun in the letterhead"])
    }
    guard let name else { return Outcome(payer: Payer()) }
    return Outcome(
      payer: Payer(name: name.text), tokens: name.tokens, reasons: ["its name in the letterhead"])
  }

  /// The same name with the place behind it, where another phrase of the letterhead prints that: `Employees Health
  /// Plan` and `Employees Health Plan of Sample`.
  private func longer(_ name: Candidate, _ candidates: [Candidate]) -> Candidate {
    let words = bare(name)
    return candidates.first { other in
      other.words.count > words.count + 1 && other.words.count <= words.count + Self.wordsOfPlace
        && other.words.starts(with: words) && other.words[words.count] == "of"
    } ?? name
  }

  /// `of` and a place have at most this many words.
  private static let wordsOfPlace = 4

  /// The name of which the letterhead prints the beginning.
  private func fullName(_ best: Candidate?, _ candidates: [Candidate]) -> (text: String, tokens: [TokenRef])?
  {
    let names = FullPayerName(sheet: sheet)
    if let best { return names.name(beginning: bare(best), isPayers: false) }
    for (number, candidate) in candidates.enumerated() where candidate.isAtTop {
      let words = bare(candidate)
      guard let first = words.first, !Lexicon.notPayerWords.contains(first), first.utf8.count > 3 else {
        continue
      }
      if let full = names.name(beginning: words, isPayers: true) { return full }
      if number + 1 < candidates.count,
        let below = candidates[(number + 1)...].first(where: { isBelow($0, candidate) }),
        let full = names.stackedName(first: words, second: bare(below))
      {
        return full
      }
    }
    return nil
  }

  /// Whether a phrase goes on with the letterhead in the next line.
  private func isBelow(_ candidate: Candidate, _ upper: Candidate) -> Bool {
    abs(candidate.box.x0 - upper.box.x0) < 2 && candidate.box.y0 > upper.box.y0
      && candidate.box.y0 - upper.box.y1 < upper.fontSize
  }

  /// The words without what stands in parentheses, as the kind of a plan does: `(PDP)`.
  private func bare(_ candidate: Candidate) -> [String] {
    candidate.tokens.map { sheet.lines[$0.line].tokens[$0.token] }.filter {
      !HeadingText.isParenthesised($0.text) && !$0.letters.isEmpty
    }.map { String(decoding: $0.letters, as: UTF8.self) }
  }

  private func score(_ candidate: Candidate) -> Int {
    guard candidate.words.count <= 8, let first = candidate.words.first, first != "a", first != "an" else {
      return 0
    }
    // `Tri-Valley Schools Insurance Group`: an employer's words before a payer's.
    let endsAsPayer = candidate.words.suffix(2).contains { Lexicon.payerWords[$0] ?? 0 >= 3 }
    if candidate.words.dropFirst().contains(where: {
      Lexicon.notPayerWords.contains($0) && !(endsAsPayer && Lexicon.employerWords.contains($0))
    }) {
      return 0
    }
    if let first = candidate.words.first, Lexicon.notPayerWords.contains(first),
      candidate.words.count < 4 || first != "your"
    {
      return 0
    }
    if candidate.words.count == 1, candidate.fontSize < 11 { return 0 }
    if candidate.words.allSatisfy({
      Lexicon.planKinds.contains($0) || $0.utf8.allSatisfy { (48...57).contains($0) }
    }) {
      return 0
    }
    // `Local 912` is part of a fund's name; dates, ZIP codes and other numbers are not.
    if candidate.words.contains(where: {
      $0.utf8.contains { (48...57).contains($0) } && $0.utf8.count > Self.longestLocalNumber
    }) {
      return 0
    }
    var score = candidate.words.reduce(0) { $0 + (Lexicon.payerWords[$1] ?? 0) }
    // `Administered by NAME` below the plan's own.
    if first == "administered" { return 0 }
    // `NAME, Claims Administrator` works for the plan above it.
    if candidate.words.last == "administrator" { score /= 2 }
    // `Plan: Medicare Supplement Plan N` is what an insurer sells.
    if first == "plan", let label = candidate.tokens.first,
      sheet.lines[label.line].tokens[label.token].endsWithColon
    {
      score /= 2
    }
    guard score > 0 else { return 0 }
    if candidate.isAtTop { score += 1 }
    if candidate.fontSize >= 11 { score += 2 }
    score += min(search.count(of: candidate.text, limit: 3) - 1, 2)
    return score
  }

  /// Whether a phrase is the label of a value or the heading of a column, nothing more.
  private func isLabel(_ tokens: [Token], _ phrase: Range<Int>) -> Bool {
    index.longestMatch(in: tokens, at: phrase.lowerBound)?.count == phrase.count
  }

  /// From this many words on a phrase with a full stop is a sentence; `Sample Health Plan, Inc.` is none.
  private static let wordsOfSentence = 6

  /// The name before the document's title, where both stand in one phrase: `NAME Explanation of Benefits`.
  private func withoutTitle(_ phrase: Range<Int>, of line: Sheet.Line) -> Range<Int> {
    let words = line.tokens[phrase].map { String(decoding: $0.letters, as: UTF8.self) }
    guard let start = Lexicon.beginningOfTitle(in: words), start >= Self.leastWordsOfName else {
      return phrase
    }
    return phrase.prefix(start)
  }

  /// Before a title, fewer words than this are no company's name: `Your Explanation of Benefits`.
  private static let leastWordsOfName = 2

  private func letterhead() -> [Candidate] {
    guard let page = sheet.pages.first, let bottom = page.map({ sheet.lines[$0].box.y1 }).max() else {
      return []
    }
    let longerSide = max(bottom, page.map { sheet.lines[$0].box.x1 }.max() ?? bottom)
    var result: [Candidate] = []
    for number in page where sheet.lines[number].box.y0 < bottom * Self.letterheadHeight {
      let line = sheet.lines[number]
      for wholePhrase in line.phrases {
        let phrase = withoutTitle(wholePhrase, of: line)
        let tokens = phrase.map { TokenRef(line: number, token: $0) }
        guard !tokens.contains(where: values.contains), !isLabel(line.tokens, phrase),
          // A row of a table that was not understood.
          !line.tokens[phrase].contains(where: { $0.number?.isMoney == true })
        else { continue }
        let words = phrase.map { String(decoding: line.tokens[$0].letters, as: UTF8.self) }.filter {
          !$0.isEmpty
        }
        // `Medicare`, twice in a line, is the first word of two headings.
        if phrase.count == 1, line.phrases.count > 1,
          line.tokens.count(where: { $0.letters == line.tokens[phrase.lowerBound].letters }) > 1
        {
          continue
        }
        // A sentence that names a payer is no letterhead.
        guard !words.isEmpty, words.count < Self.wordsOfSentence || !line.text(phrase).hasSuffix(".") else {
          continue
        }
        result.append(
          Candidate(
            text: line.text(phrase), letters: words.flatMap { Array($0.utf8) }, words: words, tokens: tokens,
            box: line.box(phrase),
            fontSize: line.tokens[phrase.lowerBound].fontSize,
            isAtTop: line.box.y0 < longerSide * Self.nameHeight))
      }
    }
    return result
  }
}
