/// How far a dispute has come.
public enum AppealStage: String, CaseIterable, Codable, Hashable, Sendable {
  /// Nothing was said or sent.
  case notFiled
  /// Messages and calls, no appeal.
  case informalReview
  /// Before the payer, for the first time.
  case internal1
  /// Before the payer, with another reviewer.
  case internal2
  /// Before an independent review organization.
  case externalReview
  /// Over.
  case closed
}

extension AppealStage {
  /// The stage of an appeal at a level.
  public init(_ level: AppealLevel) {
    switch level {
    case .internal1: self = .internal1
    case .internal2: self = .internal2
    case .externalReview: self = .externalReview
    }
  }
}

/// The ways that a plan leaves open.
public struct AppealWays: Codable, Hashable, Sendable {
  /// Whether the plan has a second internal level.
  public var hasSecondInternalLevel: Bool
  /// Whether external review may be asked for without a final internal decision: urgent care, or a payer that missed
  /// its own deadline (45 CFR 147.136(b)(2)(ii)(F) and (d)(3)).
  public var mayExpediteExternalReview: Bool

  /// Creates ways.
  public init(hasSecondInternalLevel: Bool = false, mayExpediteExternalReview: Bool = false) {
    self.hasSecondInternalLevel = hasSecondInternalLevel
    self.mayExpediteExternalReview = mayExpediteExternalReview
  }

  /// The stages that may follow a stage; a dispute may be closed at any time, and nothing follows that.
  public func next(after stage: AppealStage) -> [AppealStage] {
    switch stage {
    case .notFiled:
      [.informalReview, .internal1] + (mayExpediteExternalReview ? [.externalReview] : []) + [.closed]
    case .informalReview: [.internal1] + (mayExpediteExternalReview ? [.externalReview] : []) + [.closed]
    case .internal1:
      if hasSecondInternalLevel {
        [.internal2] + (mayExpediteExternalReview ? [.externalReview] : []) + [.closed]
      } else {
        [.externalReview, .closed]
      }
    case .internal2: [.externalReview, .closed]
    case .externalReview: [.closed]
    case .closed: []
    }
  }
}
