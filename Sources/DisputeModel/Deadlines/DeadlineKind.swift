/// What has to be done by a deadline.
public enum DeadlineKind: String, CaseIterable, Codable, Hashable, Sendable {
  /// The treating physician speaks with the payer's about a medical-necessity denial.
  case peerToPeer
  /// The member files the first internal appeal.
  case internalAppeal
  /// The member files the second internal appeal, where the plan has one.
  case internalAppealLevel2
  /// The payer answers an appeal about a service that is still to come.
  case payerDecisionPreService
  /// The payer answers an appeal about a service that was given.
  case payerDecisionPostService
  /// The payer answers an urgent appeal.
  case payerDecisionUrgent
  /// The member asks for an answer that is late.
  case followUp
  /// The member asks for an external review.
  case externalReview
  /// The independent reviewer decides.
  case externalDecision

  /// Who has to act.
  public var actor: DeadlineActor {
    switch self {
    case .peerToPeer, .internalAppeal, .internalAppealLevel2, .followUp, .externalReview: .member
    case .payerDecisionPreService, .payerDecisionPostService, .payerDecisionUrgent: .payer
    case .externalDecision: .reviewer
    }
  }

  /// What the member has to do for an appeal at a level.
  public init(toFileAt level: AppealLevel) {
    switch level {
    case .internal1: self = .internalAppeal
    case .internal2: self = .internalAppealLevel2
    case .externalReview: self = .externalReview
    }
  }

  /// Which answer the payer owes to an appeal.
  ///
  /// An answer is pre-service when the service lies after the filing, and only care that is still to come is urgent.
  ///
  /// - Parameters:
  ///   - filedOn: the day on which the appeal was filed.
  ///   - serviceOn: the first day of the service; when unknown, the service counts as given unless `urgent`.
  ///   - urgent: whether the case is urgent.
  public static func payerDecision(
    filedOn: CalendarDate, serviceOn: CalendarDate?, urgent: Bool
  ) -> DeadlineKind {
    if let serviceOn, serviceOn <= filedOn { return .payerDecisionPostService }
    if urgent { return .payerDecisionUrgent }
    return serviceOn == nil ? .payerDecisionPostService : .payerDecisionPreService
  }
}

/// Who has to act by a deadline.
public enum DeadlineActor: String, CaseIterable, Codable, Hashable, Sendable {
  /// The member, or somebody on the member's behalf.
  case member
  /// The plan, its insurer or its administrator.
  case payer
  /// The independent review organization.
  case reviewer
}
