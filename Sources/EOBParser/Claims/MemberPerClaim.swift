import DisputeModel
import PayerProfiles

/// Member IDs where each claim prints its own, as a remittance for several patients does.
enum MemberPerClaim {
  /// Gives each claim the member ID that stands in it.
  ///
  /// - Returns: whether the claims have different ones; where they have not, the ID is the document's.
  static func take(
    _ drafts: [ClaimDraft], into document: inout ClaimsDocument, provenance: inout ProvenanceRecord
  ) -> Bool {
    let fields = drafts.map { $0.fields[.memberId]?.first }
    guard document.documentType == .remittanceAdvice, drafts.count == document.claims.count,
      Set(fields.compactMap { $0?.text }).count > 1, fields.allSatisfy({ $0 != nil })
    else { return false }
    for (number, field) in fields.enumerated() where document.claims[number].patient.memberId == nil {
      guard let field else { continue }
      document.claims[number].patient.memberId = field.text
      provenance.read("/claims/\(number)/patient/memberId", field.tokens)
    }
    return true
  }
}
