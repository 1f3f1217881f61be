import DisputeModel
import PayerProfiles

/// Names what the reading itself leaves uncertain: columns that only their words or nothing explains, claims
/// without numbers, amounts that stand where no table was understood.
struct ReadingProof {
  let document: ClaimsDocument
  let drafts: [ClaimDraft]
  let tables: [Table]
  let sheet: Sheet
  let outcomes: [BalanceProof.Outcome]
  /// Tokens that labels explain outside of tables.
  let labelled: TokenSet

  /// What is uncertain.
  func issues() -> [Issue] {
    columnIssues() + mergedIssues() + joinedServices() + unreadRows()
  }

  /// The kinds that an identity confirms in a claim: operands of a telling row that balances.
  private func confirmed(_ claim: Int) -> Set<AmountKind> {
    var result = Set<AmountKind>()
    for outcome in outcomes
    where outcome.holds != nil && outcome.isTelling && outcome.path.hasPrefix("/claims/\(claim)/") {
      guard let form = outcome.holds else { continue }
      result.insert(outcome.identity.target)
      let words = form.utf8.split { !Self.isLetter($0) }.map { String(decoding: $0, as: UTF8.self) }
      result.formUnion(words.compactMap(AmountKind.init))
      if words.contains("share") { result.formUnion([.deductible, .copay, .coinsurance]) }
    }
    return result
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
  }

  /// A heading and what it was taken for.
  private struct ReadHeading: Hashable {
    var text: String
    var kind: AmountKind
  }

  /// The headings that the sums of some claim confirm: another table of the document means the same by them.
  private func confirmedHeadings() -> Set<ReadHeading> {
    var result = Set<ReadHeading>()
    for (number, draft) in drafts.enumerated() {
      let confirmed = confirmed(number)
      for table in Set(draft.lines.compactMap(\.table)) {
        for column in tables[table].columns {
          guard let kinds = column.role?.amountKinds, kinds.count == 1, confirmed.contains(kinds[0]) else {
            continue
          }
          result.insert(ReadHeading(text: column.heading.text, kind: kinds[0]))
        }
      }
    }
    return result
  }

  private func columnIssues() -> [Issue] {
    var issues: [Issue] = []
    // Most documents have nothing that needs it.
    var elsewhere: Set<ReadHeading>?
    func isConfirmedElsewhere(_ heading: Heading, _ kind: AmountKind) -> Bool {
      let headings = elsewhere ?? confirmedHeadings()
      elsewhere = headings
      return headings.contains(ReadHeading(text: heading.text, kind: kind))
    }
    for (number, draft) in drafts.enumerated() {
      // Most claims have nothing that needs it.
      var known: Set<AmountKind>?
      func isConfirmed(_ kind: AmountKind) -> Bool {
        let kinds = known ?? confirmed(number)
        known = kinds
        return kinds.contains(kind)
      }
      var reported = Set<String>()
      for kind in Set(draft.lines.flatMap(\.guessed)).sorted(by: { $0.rawValue < $1.rawValue })
      where !isConfirmed(kind) {
        reported.insert(kind.rawValue)
        issues.append(
          Issue(
            severity: .warning, code: .columnAmbiguous, path: "/claims/\(number)",
            message:
              "An amount was taken for \(kind.rawValue) by the words of its label, and no sum confirms it."))
      }
      for table in Set(draft.lines.compactMap(\.table)).sorted() {
        for column in tables[table].columns {
          let kinds = column.role?.amountKinds ?? []
          guard column.heading.basis != .label, kinds.count == 1, let kind = kinds.first,
            !isConfirmed(kind), !isConfirmedElsewhere(column.heading, kind),
            reported.insert(kind.rawValue).inserted
          else { continue }
          issues.append(
            Issue(
              severity: .warning, code: .columnAmbiguous, path: "/claims/\(number)",
              message:
                "A column was taken for \(kind.rawValue) by the words of its heading, and no sum confirms it."
            ))
        }
        let unknown = tables[table].columns.filter {
          $0.role == nil && $0.heading.stack.isEmpty && $0.numbers != nil && !$0.heading.text.isEmpty
        }
        if !unknown.isEmpty, draft.lines.contains(where: { !$0.unread.isEmpty }), reported.insert("").inserted
        {
          issues.append(
            Issue(
              severity: .info, code: .columnAmbiguous, path: "/claims/\(number)",
              message: "\(unknown.count) columns of amounts have headings that are not understood."))
        }
      }
    }
    return issues
  }

  /// Services whose cell holds the date of another one: a page break may have parted words from amounts.
  private func joinedServices() -> [Issue] {
    drafts.enumerated().flatMap { number, draft in
      draft.lines.indices.filter { draft.lines[$0].holdsOtherDate }.map { line in
        Issue(
          severity: .warning, code: .conflictingValues, path: "/claims/\(number)/lines/\(line)",
          message: "Two dates stand in the words of this service; some of them may be another one's.")
      }
    }
  }

  private func mergedIssues() -> [Issue] {
    document.claims.enumerated().compactMap { number, claim in
      guard claim.lines.contains(where: { !$0.mergedAmounts.isEmpty }) else { return nil }
      return Issue(
        severity: .info, code: .mergedColumn, path: "/claims/\(number)",
        message: "One column holds several kinds of amount together; its numbers are in mergedAmounts.")
    }
  }

  /// Rows of several amounts below no heading, where a table of services would be.
  private func unreadRows() -> [Issue] {
    var used = Set<Int>()
    for table in tables { for row in table.rows { used.formUnion(row.lines) } }
    let unread = sheet.lines.indices.filter { number in
      guard !used.contains(number) else { return false }
      let line = sheet.lines[number]
      let money = line.numberTokens.count {
        line.tokens[$0].number?.isMoney == true && !labelled.contains(TokenRef(line: number, token: $0))
      }
      return money >= 4 && (line.startsWithDate || money >= 6)
    }
    guard !unread.isEmpty else { return [] }
    let pages = Set(unread.map { sheet.lines[$0].page }).sorted().map(String.init).joined(separator: ", ")
    return [
      Issue(
        severity: .warning, code: .headerMissing, path: "",
        message: "\(unread.count) rows of amounts on page \(pages) stand below no heading that is understood."
      )
    ]
  }
}
