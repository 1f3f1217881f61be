/// What happened in a case.
public enum CaseEventKind: String, CaseIterable, Codable, Hashable, Sendable {
  /// The member began to follow the claim.
  case opened
  /// A message, call or letter.
  case communication
  /// An appeal was sent.
  case appealFiled
  /// An appeal was decided.
  case decided
  /// The member is done with it.
  case closed
}

/// One line of the case log.
///
/// The log is only ever appended to: what was entered stays.
public struct CaseEvent: Codable, Hashable, Sendable {
  /// When the line was written: a time of RFC 3339 in UTC, such as `2026-04-20T15:02:11Z`.
  public var at: String
  /// The claim's number.
  public var claimNumber: String
  /// What happened.
  public var event: CaseEventKind
  /// The day it happened, where that is not the day of `at`.
  public var on: CalendarDate?
  /// Of an appeal or a decision.
  public var level: AppealLevel?
  /// How it was sent or said.
  public var channel: Channel?
  /// The payer's number of the appeal.
  public var caseNumber: String?
  /// The payer's number of a call or message.
  public var reference: String?
  /// Of a decision.
  public var outcome: AppealOutcome?
  /// When a decision arrived.
  public var receivedOn: CalendarDate?
  /// In the member's words.
  public var note: String?

  /// Creates an event.
  public init(at: String, claimNumber: String, event: CaseEventKind) {
    self.at = at
    self.claimNumber = claimNumber
    self.event = event
  }

  /// The day it happened: `on`, or the day of `at`.
  public var day: CalendarDate? { on ?? CalendarDate(iso: String(at.prefix(10))) }
}
