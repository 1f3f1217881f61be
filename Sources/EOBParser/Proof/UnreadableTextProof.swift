import DisputeModel

/// Names text that comes out as garbage: pages full of it, and services and values that hold some.
struct UnreadableTextProof {
  let sheet: Sheet
  let tables: [Table]
  let drafts: [ClaimDraft]
  /// Values of the document: member, statement date, payments.
  let documentFields: [Field]

  /// A page is unreadable from this many such characters on, and this share of all, in hundredths: a row of amounts of
  /// a page with little else, or some lines of a full page.
  private static let minimumCount = 20
  private static let minimumShare = 5

  /// What cannot be read.
  func issues() -> [Issue] {
    let unreadable = unreadableTokens()
    guard !unreadable.isEmpty else { return [] }
    var issues = pageIssues(unreadable)
    for (number, draft) in drafts.enumerated() {
      for (index, line) in draft.lines.enumerated() where rowLines(of: line).contains(where: unreadable.holds)
      {
        issues.append(issue("/claims/\(number)/lines/\(index)", "The service's row"))
      }
      if draft.fields.values.joined().contains(where: { $0.tokens.contains(where: unreadable.holds) }) {
        issues.append(issue("/claims/\(number)", "A value of the claim"))
      }
    }
    if documentFields.contains(where: { $0.tokens.contains(where: unreadable.holds) }) {
      issues.append(issue("", "A value of the document"))
    }
    return issues
  }

  private func issue(_ path: String, _ place: String) -> Issue {
    Issue(
      severity: .warning, code: .unreadableText, path: path,
      message: "\(place) holds characters whose meaning its font does not tell.")
  }

  private func pageIssues(_ unreadable: Unreadable) -> [Issue] {
    let pages = sheet.pages.compactMap { lines -> Int? in
      let count = lines.reduce(0) { $0 + (unreadable.counts[$1] ?? 0) }
      guard count >= Self.minimumCount else { return nil }
      let all = lines.reduce(0) { sum, line in
        sheet.lines[line].tokens.reduce(sum) { $0 + $1.text.unicodeScalars.count }
      }
      return count * 100 >= all * Self.minimumShare ? lines.first.map { sheet.lines[$0].page } : nil
    }
    guard !pages.isEmpty else { return [] }
    return [
      Issue(
        severity: .error, code: .unreadableText, path: "",
        message:
          "Much text of page \(pages.map(String.init).joined(separator: ", ")) is in fonts that do not tell which characters it is."
      )
    ]
  }

  /// All lines of a service's row.
  private func rowLines(of line: LineDraft) -> [Int] {
    line.table.flatMap { tables[$0].rows.first { $0.line == line.sheetLine }?.lines } ?? [line.sheetLine]
  }

  private struct Unreadable {
    var tokens = Set<TokenRef>()
    /// Unreadable characters by line.
    var counts: [Int: Int] = [:]

    var isEmpty: Bool { tokens.isEmpty }
    func holds(_ token: TokenRef) -> Bool { tokens.contains(token) }
    func holds(_ line: Int) -> Bool { counts[line] != nil }
  }

  private func unreadableTokens() -> Unreadable {
    var result = Unreadable()
    for (number, line) in sheet.lines.enumerated() {
      for (index, token) in line.tokens.enumerated() {
        let count = UnreadableText.count(in: token.text)
        guard count > 0 else { continue }
        result.tokens.insert(TokenRef(line: number, token: index))
        result.counts[number, default: 0] += count
      }
    }
    return result
  }
}
