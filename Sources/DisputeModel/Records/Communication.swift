/// A way of talking with a payer, a provider or an office.
public enum Channel: String, CaseIterable, Codable, Hashable, Sendable {
  /// A call.
  case phone
  /// A message in the payer's portal.
  case secureMessage
  /// The payer's portal itself: a form, an upload.
  case portal
  /// A letter.
  case mail
  /// Fax.
  case fax
  /// E-mail.
  case email
  /// At the counter.
  case inPerson
}

/// One message, call or letter about a claim.
public struct Communication: Codable, Hashable, Sendable {
  /// The day.
  public var on: CalendarDate?
  /// How.
  public var channel: Channel?
  /// The claim's number.
  public var claimNumber: String?
  /// The payer's number of the call or message.
  public var reference: String?
  /// What was said.
  public var summary: String?

  /// Creates a record of which nothing is known.
  public init() {}
}
