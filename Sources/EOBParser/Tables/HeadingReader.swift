import DisputeModel
import PayerProfiles

/// What a column's heading announces and how sure that is.
struct Heading: Hashable, Sendable {
  /// How the role was found.
  enum Basis: String, Hashable, Sendable {
    /// The heading is a known label.
    case label = "known label"
    /// The words of the heading say it.
    case words = "words of the heading"
    /// The arithmetic of the rows decides it.
    case arithmetic
  }

  /// `nil` when the heading is not understood.
  var role: Role?
  /// What else stands in the column's cells: remark codes under `Not payable (Remarks)`, pharmacies under `Drug and
  /// pharmacy`.
  var secondary: Role?
  /// How the role was found.
  var basis: Basis
  /// The heading's text, top down.
  var text: String
  /// How many of the heading's first lines belong to a group heading above it.
  var skippedLines: Int
  /// The roles of labels that stand one under the other, each for one line of the cell.
  var stack: [Role] = []
}

/// Reads column headings.
struct HeadingReader {
  let index: LabelIndex

  /// The heading that consists of these lines, from top to bottom.
  ///
  /// - Parameter ofMoney: whether the column holds money, so that only roles of amounts come into question.
  func read(_ lines: [[Token]], ofMoney: Bool = false) -> Heading {
    func fits(_ role: Role?) -> Role? {
      guard let role, !ofMoney || HeadingReader.isOfMoney(role) else { return nil }
      return role
    }
    let cleaned = lines.map { line in line.filter { !HeadingText.isNoise($0.text) } }
    let plain = cleaned.map { line in
      line.filter { !HeadingText.isParenthesised($0.text) || HeadingText.isUnit($0.text) }
    }
    let isSame = zip(plain, cleaned).allSatisfy { $0.count == $1.count }
    let text = lines.flatMap { $0.map(\.text) }.joined(separator: " ")
    let secondary = remarkInParentheses(cleaned)
    if let stack = stack(cleaned[...]), stack.count > 1 {
      return Heading(role: nil, secondary: nil, basis: .label, text: text, skippedLines: 0, stack: stack)
    }
    if let joined = joined(cleaned.flatMap { $0 }), !ofMoney {
      return Heading(
        role: joined.role, secondary: joined.secondary, basis: .label, text: text, skippedLines: 0)
    }
    if !ofMoney, isDescriptionOverCode(cleaned) {
      return Heading(
        role: .descriptionAndCode, secondary: secondary, basis: .label, text: text, skippedLines: 0)
    }
    for candidate in isSame || plain.allSatisfy(\.isEmpty) ? [cleaned] : [plain, cleaned] {
      for skipped in candidate.indices {
        if let role = fits(columnRole(of: candidate[skipped...].joined(), ofMoney: ofMoney)),
          skipped == 0 || !HeadingReader.isOfLimits(role)
        {
          // `Not payable by` over `plan`: a word that is wanted for nothing elsewhere ends a heading here.
          if skipped > 0, role == .ignored,
            let whole = roleByWords(Array(candidate.joined()), ofMoney: ofMoney)
          {
            return Heading(role: whole, secondary: secondary, basis: .words, text: text, skippedLines: 0)
          }
          // `Participant` over `balance` is what the participant owes, no balance of a group called participant.
          if skipped > 0, HeadingReader.isVague(role),
            let whole = roleByWords(Array(candidate.joined()), ofMoney: ofMoney), whole != role,
            HeadingReader.namesBearer(candidate[..<skipped].joined())
          {
            return Heading(role: whole, secondary: secondary, basis: .words, text: text, skippedLines: 0)
          }
          return Heading(role: role, secondary: secondary, basis: .label, text: text, skippedLines: skipped)
        }
      }
      // A unit or a footnote under the label: drop lines from below.
      for kept in candidate.indices.dropFirst().reversed() {
        if candidate[kept...].joined().allSatisfy({ HeadingText.isUnit($0.text) || $0.letters.isEmpty }),
          let role = fits(columnRole(of: candidate[..<kept].joined(), ofMoney: ofMoney))
        {
          return Heading(role: role, secondary: secondary, basis: .label, text: text, skippedLines: 0)
        }
      }
    }
    if let role = fits(roleInTwoLanguages(plain)) {
      return Heading(role: role, secondary: secondary, basis: .label, text: text, skippedLines: 0)
    }
    if let role = fits(roleWithoutBrand(plain)) {
      return Heading(role: role, secondary: secondary, basis: .label, text: text, skippedLines: 0)
    }
    if let role = limitRole(plain) {
      return Heading(role: role, secondary: nil, basis: .label, text: text, skippedLines: 0)
    }
    let words = plain.allSatisfy(\.isEmpty) ? cleaned : plain
    for skipped in words.indices {
      if let role = roleByWords(words[skipped...].flatMap { $0 }, ofMoney: ofMoney) {
        return Heading(role: role, secondary: secondary, basis: .words, text: text, skippedLines: 0)
      }
    }
    return Heading(role: nil, secondary: secondary, basis: .words, text: text, skippedLines: 0)
  }

  /// `Family used`, `Individual in-network limit`: a heading of limits with the scope and network that it is for.
  private func limitRole(_ lines: [[Token]]) -> Role? {
    let tokens = lines.flatMap { $0 }
    let rest = tokens.filter { token in
      !Self.scopeWords.contains { token.letters.elementsEqual($0.utf8) }
    }
    guard !rest.isEmpty, rest.count < tokens.count, let role = columnRole(of: rest),
      HeadingReader.isOfLimits(role)
    else { return nil }
    return role
  }

  private static let scopeWords = ["individual", "family", "innetwork", "outofnetwork", "familiar", "single"]

  /// `Fecha de servicio / Service date`: a stroke parts two labels that say the same.
  private func roleInTwoLanguages(_ lines: [[Token]]) -> Role? {
    let parts = lines.flatMap { $0 }.split { $0.text == "/" }
    guard parts.count == 2, let role = columnRole(of: parts[0]), columnRole(of: parts[1]) == role else {
      return nil
    }
    return role
  }

  /// `DMBA Paid`: a label after one word that no heading has, the payer's name.
  private func roleWithoutBrand(_ lines: [[Token]]) -> Role? {
    let tokens = lines.flatMap { $0 }
    guard tokens.count > 1, let first = tokens.first,
      !index.headingWords.contains(Letters.hash(first.letters)),
      first.text.unicodeScalars.first?.properties.isUppercase == true
    else { return nil }
    return columnRole(of: tokens.dropFirst())
  }

  /// The labels of identification that the lines are, one under the other: patient over member ID over group.
  private func stack(_ lines: ArraySlice<[Token]>) -> [Role]? {
    if lines.isEmpty { return [] }
    for count in stride(from: lines.count, through: 1, by: -1) {
      guard
        let role = index.senses(of: lines.prefix(count).joined())
          .first(where: { HeadingReader.identifies($0.role) })?.role,
        let rest = stack(lines.dropFirst(count))
      else { continue }
      return [role] + rest
    }
    return nil
  }

  /// `Drug and pharmacy`, `Claim number and date filled`: two labels whose values stand one under the other in a cell.
  private func joined(_ tokens: [Token]) -> (role: Role, secondary: Role)? {
    guard columnRole(of: tokens) == nil,
      let joint = tokens.firstIndex(where: { token in
        ["and", "y"].contains { token.letters.elementsEqual($0.utf8) } || token.text == "&"
          || token.text == "/"
      }),
      let first = columnRole(of: tokens[..<joint]), let second = columnRole(of: tokens[(joint + 1)...])
    else { return nil }
    switch (first, second) {
    case (.description, .providerName), (.claimNumber, .serviceDate):
      return (first, second)
    case (.serviceDate, .claimNumber), (.providerName, .serviceDate): return (second, first)
    default: return nil
    }
  }

  /// `Service description` over `Procedure code`: what was done, and under it the code.
  private func isDescriptionOverCode(_ lines: [[Token]]) -> Bool {
    lines.count > 1 && columnRole(of: lines.joined()) == nil
      && lines.indices.dropFirst().contains {
        columnRole(of: lines[..<$0].joined()) == .description
          && columnRole(of: lines[$0...].joined()) == .procedureCode
      }
  }

  private static func identifies(_ role: Role) -> Bool {
    switch role {
    case .patientName, .memberId, .groupNumber, .patientAccount, .claimNumber, .memberName, .groupName,
      .providerName,
      .subscriberId, .receivedDate, .processedDate, .documentNumber:
      true
    default: false
    }
  }

  /// The role of a column whose heading is exactly these words.
  func columnRole(of words: some Sequence<Token>, ofMoney: Bool = false) -> Role? {
    HeadingReader.columnRole(in: index.senses(of: words), ofMoney: ofMoney)
  }

  /// The first of a label's roles that a column can have.
  static func columnRole(in senses: [LabelIndex.Sense], ofMoney: Bool = false) -> Role? {
    senses.first {
      $0.place != .sentence && $0.place != .field && HeadingReader.isColumn($0.role)
        && (!ofMoney || HeadingReader.isOfMoney($0.role))
    }?.role
  }

  /// Words like `applied` are headings of limits alone, and parts of headings of amounts.
  private static func isOfLimits(_ role: Role) -> Bool {
    role == .limit || role == .used || role == .remaining
  }

  /// Whether money can stand in a column of this role; codes stand beside money in some.
  static func isOfMoney(_ role: Role) -> Bool {
    switch role {
    case .amount, .amounts, .otherMoney, .limit, .used, .remaining, .paymentAmount, .remarkCode, .percent,
      .ignored:
      true
    default: false
    }
  }

  /// Whether a table can have a column of this role.
  static func isColumn(_ role: Role) -> Bool {
    switch role {
    case .section, .total, .statementDate, .payerName, .memberId, .memberName, .subscriberId, .groupName,
      .replaces,
      .replacedBy:
      false
    default: true
    }
  }

  private func remarkInParentheses(_ lines: [[Token]]) -> Role? {
    for token in lines.joined() where HeadingText.isParenthesised(token.text) {
      if columnRole(of: CollectionOfOne(token)) == .remarkCode { return .remarkCode }
    }
    return nil
  }

  private func roleByWords(_ tokens: [Token], ofMoney: Bool) -> Role? {
    var words = HashNumbering(capacity: 16)
    var pending = Letters.emptyHash
    for token in tokens {
      _ = words.number(of: Letters.hash(token.letters, seed: pending))
      let hash = Letters.hash(token.letters)
      _ = words.number(of: hash)
      for part in HeadingText.parts(of: token) { _ = words.number(of: part) }
      pending = token.endsWithHyphen ? hash : Letters.emptyHash
    }
    return HeadingReader.rules.first { rule in
      (!ofMoney || HeadingReader.isOfMoney(rule.role))
        && rule.groups.allSatisfy { $0.contains(where: words.contains) }
        && !rule.excluded.contains(where: words.contains)
    }?.role
  }

  /// Whether a label alone leaves open whose amount it is: `Paid`, `Balance`.
  private static func isVague(_ role: Role) -> Bool {
    switch role {
    case .otherMoney, .ignored, .paymentAmount, .amount(.planPaid): true
    default: false
    }
  }

  /// Whether words say who bears an amount: the member, or another insurer.
  private static func namesBearer(_ tokens: some Sequence<Token>) -> Bool {
    tokens.contains { bearers.contains(Letters.hash($0.letters)) }
  }

  private static let bearers = Set(Lexicon.bearerWords.map { Letters.hash($0.utf8) })

  /// The lexicon's rules, their words as hashes.
  private static let rules = Lexicon.headingRules.map { rule in
    (
      role: rule.role, groups: rule.groups.map { $0.map { Letters.hash($0.utf8) } },
      excluded: rule.excluded.map { Letters.hash($0.utf8) }
    )
  }
}
