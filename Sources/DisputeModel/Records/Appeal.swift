/// A level at which an appeal is decided.
public enum AppealLevel: String, CaseIterable, Codable, Hashable, Sendable {
  /// The payer, for the first time.
  case internal1
  /// The payer, by another reviewer.
  case internal2
  /// An independent review organization.
  case externalReview
}

/// How an appeal ended.
public enum AppealOutcome: String, CaseIterable, Codable, Hashable, Sendable {
  /// The decision stands.
  case upheld
  /// The decision was changed in the member's favor.
  case overturned
  /// Changed in part; the rest stands.
  case partlyOverturned
  /// The member took it back.
  case withdrawn
}

/// One appeal at one level.
public struct Appeal: Codable, Hashable, Sendable {
  /// The claim's number.
  public var claimNumber: String?
  /// At which level.
  public var level: AppealLevel?
  /// When it was sent.
  public var filedOn: CalendarDate?
  /// How it was sent.
  public var channel: Channel?
  /// The payer's number of the appeal.
  public var caseNumber: String?
  /// When the payer asked for something that was missing: its clock stands still from here.
  public var informationRequestedOn: CalendarDate?
  /// When the member answered: the clock goes on.
  public var informationSentOn: CalendarDate?
  /// The date of the decision.
  public var decidedOn: CalendarDate?
  /// When the decision arrived, where that is known.
  public var decisionReceivedOn: CalendarDate?
  /// How it ended.
  public var outcome: AppealOutcome?

  /// Creates a record of which nothing is known.
  public init() {}
}
