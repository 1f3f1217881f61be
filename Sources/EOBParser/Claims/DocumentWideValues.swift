import PayerProfiles

/// Gives every claim what the document says once for all: a patient, a provider, a date above the first claim.
enum DocumentWideValues {
  private static let roles: [Role] = [
    .patientName, .patientRelationship, .providerName, .providerNPI, .processedDate, .paidDate,
    .networkStatus,
  ]

  /// A value is the document's where only the first claim has it, and it stands above that claim's number.
  static func spread(_ drafts: [ClaimDraft]) -> [ClaimDraft] {
    guard drafts.count > 1, let first = drafts.first else { return drafts }
    let start = first.fields[.claimNumber]?.map(\.line).min() ?? first.lines.map(\.sheetLine).min() ?? 0
    var result = drafts
    for role in roles {
      guard let field = first.fields[role]?.first, field.line < start,
        !drafts.dropFirst().contains(where: { $0.fields[role] != nil })
      else { continue }
      for number in result.indices.dropFirst() { result[number].fields[role] = [field] }
    }
    return result
  }
}
