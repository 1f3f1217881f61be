internal import DisputeModel

/// A letter that a dispute needs; the raw value is what the command line calls it.
public enum LetterKind: String, CaseIterable, Hashable, Sendable {
  /// To the plan: reverse the decision.
  case appeal
  /// To the provider's billing office: send the payer a corrected claim.
  case correctedClaim = "corrected-claim"
  /// To the payer: one service was processed twice.
  case audit
  /// To the payer: the provider was in network on the day of the service.
  case networkVerification = "network-verification"
  /// To the treating provider: speak with the payer's physician.
  case peerToPeer = "peer-to-peer"
  /// To whoever takes requests for an independent review.
  case externalReview = "external-review"
  /// To the complaint office, with a request to the plan.
  case parityComplaint = "parity-complaint"
  /// To the payer for the claim file and to the provider for its records: two letters.
  case recordsRequest = "records-request"
}

extension LetterKind {
  /// The findings that the letter argues from.
  var findingKinds: Set<FindingKind> {
    switch self {
    // That the provider named the wrong service is no fault of the payer's decision, and speaks against paying the claim.
    case .appeal, .externalReview: Set(FindingKind.allCases).subtracting([.wrongProcedureCode])
    case .correctedClaim: [.wrongProcedureCode]
    case .audit: [.duplicateProcessing]
    case .networkVerification: [.wrongNetworkStatus]
    case .peerToPeer:
      [.medicalNecessity, .experimental, .priorAuthorizationMissing, .priorAuthorizationOnFile]
    case .parityComplaint: [.behavioralParity, .behavioralRouting]
    case .recordsRequest: []
    }
  }

  /// Whether the letter stands on the rules for plans of employers and bought coverage, which public programs do not
  /// have.
  var needsPlanLaw: Bool {
    switch self {
    case .appeal, .externalReview, .networkVerification, .parityComplaint, .recordsRequest: true
    case .correctedClaim, .audit, .peerToPeer: false
    }
  }
}
