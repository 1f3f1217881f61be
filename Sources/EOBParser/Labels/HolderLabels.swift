import PayerProfiles

/// Tells the holder of a group's policy from the member: a school or an employer is the policyholder where its people are
/// the insured, and then the policy's number is the group's.
struct HolderLabels {
  let sheet: Sheet

  private static let holderWords = ["policyholder", "policy", "contract"]

  /// The document's fields, the holder's name and number with the roles that they have beside a member's own.
  func settled(_ fields: [Role: [Field]]) -> [Role: [Field]] {
    var fields = fields
    let isOfGroup = fields[.groupNumber] != nil
    let members = fields[.memberName] ?? []
    move(.memberName, to: .groupName, in: &fields) { holder in
      isHolder(holder)
        && (isOrganisation(holder) || isOfGroup && !members.contains { sharesWord($0, holder) })
    }
    move(.memberId, to: .groupNumber, in: &fields) { isHolder($0) }
    return fields
  }

  /// Moves what is the holder's, where the group has none of its own and the member another.
  private func move(
    _ role: Role, to other: Role, in fields: inout [Role: [Field]], where isHolders: (Field) -> Bool
  ) {
    guard fields[other]?.isEmpty ?? true, let all = fields[role] else { return }
    let holders = all.filter(isHolders)
    let own = all.filter { field in !holders.contains { $0.value == field.value } }
    guard !holders.isEmpty, !own.isEmpty else { return }
    fields[role] = own
    fields[other] = holders
  }

  /// Whether a label is the holder's: `Policyholder`, `Policy number`.
  private func isHolder(_ field: Field) -> Bool {
    let tokens = sheet.lines[field.line].tokens
    guard tokens.indices.contains(field.position) else { return false }
    return Self.holderWords.contains { tokens[field.position].letters.elementsEqual($0.utf8) }
  }

  /// Whether another person's name shares a word with a holder's, as names of a family do.
  private func sharesWord(_ other: Field, _ holder: Field) -> Bool {
    guard other.value != holder.value else { return false }
    return other.tokens.contains { ref in
      holder.tokens.contains {
        sheet.lines[$0.line].tokens[$0.token].letters == sheet.lines[ref.line].tokens[ref.token].letters
      }
    }
  }

  /// Whether a name is no person's.
  private func isOrganisation(_ field: Field) -> Bool {
    field.tokens.contains {
      Lexicon.organisationWords.contains(
        String(decoding: sheet.lines[$0.line].tokens[$0.token].letters, as: UTF8.self))
    }
  }
}
