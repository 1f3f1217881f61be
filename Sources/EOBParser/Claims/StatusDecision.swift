import DisputeModel

/// Decides how the payer disposed of a claim.
enum StatusDecision {
  /// The status, by the contract's definition: by what is not covered, and by marks of adjustment.
  static func status(of claim: Claim, draft: ClaimDraft) -> ClaimStatus {
    if let printed = draft.statusWords { return printed }
    let billed = claim.lines.compactMap { $0.amounts[.billed] }
    if claim.replacedBy != nil || !billed.isEmpty && billed.allSatisfy({ $0 < .zero }) { return .reversed }
    if claim.replaces != nil { return .adjusted }
    // What is billed may be printed for the claim alone.
    if billed.isEmpty, draft.lines.allSatisfy({ $0.approved == nil }), let total = claim.totals[.billed],
      total > .zero, claim.totals[.notCovered] == total
    {
      return .denied
    }
    let flags = zip(claim.lines, draft.lines).map { isDenied($0, draft: $1, claim: claim) }
    if !flags.isEmpty, flags.allSatisfy({ $0 }) { return .denied }
    return flags.contains(true) ? .partiallyDenied : .paid
  }

  /// Whether a line's full billed amount is not covered.
  private static func isDenied(_ line: ServiceLine, draft: LineDraft, claim: Claim) -> Bool {
    if let approved = draft.approved { return !approved }
    guard let billed = line.amounts[.billed], billed != .zero else { return false }
    if let notCovered = line.amounts[.notCovered] { return notCovered == billed }
    if let paid = line.amounts[.planPaid], paid != .zero { return false }
    if let allowed = line.amounts[.allowed] {
      guard allowed == .zero else { return false }
      return line.amounts[.discount].map { $0 != billed } ?? true
    }
    // Only charge, payment and share are printed: the notes say whether nothing was covered.
    guard line.amounts[.planPaid] == .zero else { return false }
    let share = line.amounts[.patientResponsibility] ?? .zero
    guard share == .zero || share == billed else { return false }
    let categories = (line.remarkCodes ?? []).compactMap { code in
      claim.remarks.first { $0.code == code }?.category
    }
    guard !categories.contains(.costShare) else { return false }
    return categories.contains { $0 != .contractualDiscount && $0 != .costShare && $0 != .other }
  }
}
