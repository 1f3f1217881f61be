import DisputeModel

/// Reads until when, where to and by whom an appeal can be made, from sentences that speak of it.
struct AppealReading {
  /// Rights and where the days stand.
  struct Outcome: Sendable {
    var rights: AppealRights
    var tokens: [TokenRef]
    var address: [TokenRef] = []
    var phone: [TokenRef] = []
  }

  let sheet: Sheet

  /// Words that make a sentence one about appeals, by the beginning of their letters.
  private static let appealWords = [
    "appeal", "review", "disagree", "reconsider", "redetermination", "grievance", "apelacion", "apelar",
    "revision", "secondlook", "lookat", "lookagain",
    "notagree", "askusto",
  ]
  /// A sentence about an appeal and its number of days stand within this many lines.
  private static let reach = 3
  /// Fewer or more days than these are no time to appeal.
  private static let plausibleDays = 10...400

  /// What the document says about appeals; `nil` when it says nothing.
  func rights() -> Outcome? {
    for number in sheet.lines.indices {
      let tokens = sheet.lines[number].tokens
      for index in tokens.indices where isNumber(tokens[index]) && isDays(number, index) {
        guard let days = Int(String(decoding: tokens[index].letters, as: UTF8.self)),
          Self.plausibleDays.contains(days), speaksOfAppeal(around: number)
        else { continue }
        var rights = AppealRights(filingDays: days)
        let address = address(near: number)
        let phone = phone(near: number)
        rights.address = address?.lines ?? []
        rights.phone = phone?.text
        return Outcome(
          rights: rights, tokens: [TokenRef(line: number, token: index)], address: address?.tokens ?? [],
          phone: phone?.tokens ?? [])
      }
    }
    return nil
  }

  /// `180 days`, `180 calendar days`, `180 días`, over a line's end too.
  private func isDays(_ line: Int, _ index: Int) -> Bool {
    let tokens = sheet.lines[line].tokens
    var following = tokens[(index + 1)...].prefix(2).map(\.letters)
    if following.count < 2, line + 1 < sheet.lines.count {
      following += sheet.lines[line + 1].tokens.prefix(2 - following.count).map(\.letters)
    }
    guard let first = following.first else { return false }
    func isDay(_ letters: [UInt8]) -> Bool {
      letters.elementsEqual("days".utf8) || letters.elementsEqual("dias".utf8)
    }
    if isDay(first) { return true }
    return following.count > 1 && isDay(following[1])
      && (first.elementsEqual("calendar".utf8) || first.elementsEqual("business".utf8))
  }

  private func isNumber(_ token: Token) -> Bool {
    !token.letters.isEmpty && token.letters.allSatisfy { (48...57).contains($0) }
  }

  private func speaksOfAppeal(around line: Int) -> Bool {
    let page = sheet.lines[line].page
    let range = max(0, line - Self.reach)...min(sheet.lines.count - 1, line + Self.reach)
    let letters = range.filter { sheet.lines[$0].page == page }.flatMap {
      sheet.lines[$0].tokens.flatMap(\.letters)
    }
    let text = String(decoding: letters, as: UTF8.self)
    return Self.appealWords.contains {
      text.utf8.count >= $0.utf8.count && Self.contains(letters, Array($0.utf8))
    }
  }

  private static func contains(_ text: [UInt8], _ needle: [UInt8]) -> Bool {
    guard text.count >= needle.count else { return false }
    return (0...(text.count - needle.count)).contains { start in
      text[start] == needle[0] && text[start..<start + needle.count].elementsEqual(needle)
    }
  }

  /// The paragraph around a line.
  private func paragraph(near line: Int) -> [TokenRef] {
    let page = sheet.lines[line].page
    return (max(0, line - 1)...min(sheet.lines.count - 1, line + 4)).filter { sheet.lines[$0].page == page }
      .flatMap { line in
        sheet.lines[line].tokens.indices.map { TokenRef(line: line, token: $0) }
      }
  }

  private func text(of ref: TokenRef) -> String { sheet.lines[ref.line].tokens[ref.token].text }

  /// What follows `Mail to:`, up to the end of the sentence, a line for each part.
  private func address(near line: Int) -> (lines: [String], tokens: [TokenRef])? {
    let refs = paragraph(near: line)
    let words = refs.map(text)
    guard
      let start = words.indices.dropFirst().first(where: {
        words[$0] == "to:" && ["mail", "it", "write", "appeal", "send"].contains(words[$0 - 1].lowercased())
      })
    else { return nil }
    var text: [String] = []
    for word in words[(start + 1)...] {
      text.append(word)
      let digits = word.utf8.filter { (48...57).contains($0) }.count
      if digits == 5 || digits == 9, word.hasSuffix(".") || text.count > 6 { break }
      if text.count > 24 { return nil }
    }
    let parts = text.joined(separator: " ").split(separator: ",").map { String($0.drop { $0 == " " }) }
    guard parts.count >= 3, var last = parts.last else { return nil }
    if last.hasSuffix(".") { last.removeLast() }
    return (
      parts.dropLast(2) + ["\(parts[parts.count - 2]), \(last)"],
      Array(refs[(start + 1)...].prefix(text.count))
    )
  }

  /// A telephone number in the paragraph.
  private func phone(near line: Int) -> (text: String, tokens: [TokenRef])? {
    let refs = paragraph(near: line)
    let words = refs.map(text)
    for index in words.indices {
      let digits = words[index].utf8.count { (48...57).contains($0) }
      guard digits >= 3 else { continue }
      let bare = words[index].filter { !"(),.;".contains($0) }
      if (digits == 10 || digits == 11), bare.contains("-"), bare.allSatisfy({ $0.isNumber || $0 == "-" }) {
        return (bare, [refs[index]])
      }
      if digits == 3, words[index].hasPrefix("("), words[index].hasSuffix(")"), index + 1 < words.count {
        let rest = words[index + 1].filter { !",.;".contains($0) }
        if rest.utf8.filter({ (48...57).contains($0) }).count == 7, rest.contains("-") {
          return ("\(words[index]) \(rest)", [refs[index], refs[index + 1]])
        }
      }
    }
    return nil
  }
}
