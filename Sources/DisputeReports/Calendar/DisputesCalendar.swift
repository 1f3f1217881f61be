public import DisputeModel

/// The open deadlines of a disputes document as iCalendar.
///
/// - Shape: RFC 5545; an event of one day for each deadline that is open, with an alarm some days before. The same claim
///   and kind of deadline keep their `UID`, so that a calendar that reads the file again moves the event instead of
///   adding one. No clock gets in: `DTSTAMP` is the beginning of the day that the document is as of. Dates that are for
///   information only are left out.
public enum DisputesCalendar {
  private static let product = "-//eob-extract//disputes \(DisputesDocument.schemaVersion)//EN"
  private static let uidDomain = "eob-extract"

  /// Writes a document; without an open deadline the calendar has no event.
  public static func write(_ document: DisputesDocument) -> [UInt8] {
    var calendar = CalendarText()
    calendar.line("BEGIN", "VCALENDAR")
    calendar.line("VERSION", "2.0")
    calendar.line("PRODID", product)
    calendar.line("CALSCALE", "GREGORIAN")
    var names: Set<String> = []
    for dispute in document.cases {
      for (deadline, state) in dispute.deadlineStates(on: document.asOf)
      where state == .open || state == .due {
        let name = unique(identifier(of: deadline, in: dispute), among: &names)
        write(deadline, state, of: dispute, name: name, asOf: document.asOf, to: &calendar)
      }
    }
    calendar.line("END", "VCALENDAR")
    return calendar.bytes
  }

  private static func write(
    _ deadline: Deadline, _ state: DeadlineState, of dispute: DisputeCase, name: String, asOf: CalendarDate,
    to calendar: inout CalendarText
  ) {
    let claim = dispute.claimNumber.map { "claim \($0)" } ?? "a claim without a number"
    let owner =
      deadline.actor == .member
      ? "" : deadline.actor == .payer ? "Payer's deadline: " : "Reviewer's deadline: "
    let summary = "\(owner)\(deadline.kind.title) (\(claim))"
    // What is late already is due today.
    let day = state == .due ? asOf : deadline.date
    calendar.line("BEGIN", "VEVENT")
    calendar.text("UID", ["\(name)@\(uidDomain)"])
    calendar.line("DTSTAMP", "\(CalendarText.day(asOf))T000000Z")
    calendar.day("DTSTART", day)
    if let next = day.adding(days: 1) { calendar.day("DTEND", next) }
    calendar.text("SUMMARY", [summary])
    let steps = dispute.nextSteps.filter {
      deadline.actor == .member && $0.by == deadline.sendBy ?? deadline.date
    }
    calendar.text(
      "DESCRIPTION",
      ["Last day: \(deadline.date), \(deadline.counting)"] + deadline.remarks(state) + steps.map(\.action))
    calendar.line("TRANSP", "TRANSPARENT")
    calendar.line("BEGIN", "VALARM")
    calendar.line("ACTION", "DISPLAY")
    calendar.text("DESCRIPTION", [summary])
    calendar.line("TRIGGER", "-P\(daysOfWarning(before: deadline))D")
    calendar.line("END", "VALARM")
    calendar.line("END", "VEVENT")
  }

  /// How long before a deadline its alarm is.
  ///
  /// Two weeks are enough to write an appeal and mail it; the physicians' call and answers need no preparation.
  private static func daysOfWarning(before deadline: Deadline) -> Int {
    switch deadline.kind {
    case .internalAppeal, .internalAppealLevel2, .externalReview: 14
    case .peerToPeer, .followUp, .payerDecisionPreService, .payerDecisionPostService, .payerDecisionUrgent,
      .externalDecision:
      1
    }
  }

  /// A name from the claim, whoever decides it, and the kind; nothing of it depends on dates.
  private static func identifier(of deadline: Deadline, in dispute: DisputeCase) -> String {
    let claim = dispute.claimNumber ?? dispute.document + dispute.path
    return [claim, dispute.route.rawValue, deadline.kind.rawValue].map(plain).joined(separator: ".")
  }

  /// The name, with a number behind it where another one has it.
  private static func unique(_ name: String, among names: inout Set<String>) -> String {
    var result = name
    var number = 2
    while !names.insert(result).inserted {
      result = "\(name).\(number)"
      number += 1
    }
    return result
  }

  /// Letters, digits and hyphens as they are, other bytes as two hexadecimal digits after a percent sign.
  private static func plain(_ text: String) -> String {
    text.utf8.map { byte in
      let scalar = Unicode.Scalar(byte)
      guard !(scalar.properties.isAlphabetic && scalar.isASCII), !("0"..."9").contains(scalar), scalar != "-"
      else { return String(scalar) }
      return "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16)
    }.joined()
  }
}
