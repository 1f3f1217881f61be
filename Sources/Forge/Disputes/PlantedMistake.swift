package import DisputeModel

/// A mistake that was planted in a member's papers, and what has to be found of it.
package struct PlantedMistake: Hashable, Sendable {
  /// What it is.
  package var kind: FindingKind
  /// Where: the number of the claim.
  package var claimNumber: String
  /// Index from 0; `nil` for the whole claim.
  package var line: Int?
  /// What may stand as the amount at stake: one amount, unless the papers leave it open; `nil` for none.
  package var stakes: [Money?]
  /// The least certainty.
  package var least: Certainty
  /// Kinds that come with it on the same claim.
  package var companions: Set<FindingKind> = []
  /// Whether only an earlier statement that shows the patient's deductible as met can prove it.
  package var needsMetDeductible = false
  /// How it was planted.
  package var variant: String
}

/// The papers of one member: what the payer sent, and what the member knows.
package struct MemberPapers: Sendable {
  /// In the order in which they are handed in.
  package var documents: [ClaimsDocument]
  /// What the member knows.
  package var records: MemberRecords
  /// The day of the analysis.
  package var asOf: CalendarDate
  /// What is unusual about the papers and right nevertheless.
  package var noise: Noise
  /// What is wrong.
  package var planted: [PlantedMistake]
}

/// What may be planted.
package enum PlantedKind: String, CaseIterable, Sendable {
  case wrongNetworkStatus, wrongProcedureCode, duplicateProcessing, costShareMiscalculated
  case priorAuthorizationOnFile
  case priorAuthorizationMissing, medicalNecessity, nonCoveredService, experimental, timelyFiling
  case informationNeeded, coordinationOfBenefits, bundled, benefitMaximum, eligibility
  case behavioralRouting, behavioralParity, balanceBilling, arithmeticError

  /// The five mistakes in which payers process a claim wrongly.
  package static let classic: [PlantedKind] = [
    .wrongNetworkStatus, .wrongProcedureCode, .duplicateProcessing, .costShareMiscalculated,
    .priorAuthorizationOnFile,
  ]

  /// The kind of finding that it has to become.
  package var finding: FindingKind? { FindingKind(rawValue: rawValue) }
}
