/// What the day is that a deadline was counted from.
public enum DeadlineBasis: String, CaseIterable, Codable, Hashable, Sendable {
  /// The rule counts from the notice itself.
  case noticeDate = "notice date"
  /// The rule counts from receipt, which is unknown; the notice is the earliest day that it can have been.
  case noticeDateReceiptUnknown = "notice date (receipt unknown)"
  /// The member received the notice on that day.
  case receiptDate = "receipt date"
  /// The day on which mail is presumed to have come; information only.
  case presumedReceipt = "presumed receipt date"
  /// The member filed on that day; when it was received is unknown.
  case filingDate = "filing date (receipt unknown)"
  /// The payer or the reviewer received the filing on that day.
  case filingReceived = "receipt of the filing"
  /// The answer was due on that day.
  case lastDayOfAnswer = "last day of the answer"
}
