import DisputeModel

/// Made-up disputes documents.
enum ExampleDisputes {
  static func day(_ year: Int, _ month: Int, _ day: Int) -> CalendarDate {
    guard let date = CalendarDate(year: year, month: month, day: day) else {
      preconditionFailure("no such day")
    }
    return date
  }

  static let digest = String(repeating: "a", count: 64)
  static let asOf = day(2026, 11, 22)

  /// A finding with evidence and remedy.
  static func finding(
    _ id: String = "f1", certainty: Certainty = .certain, action: String = "Call and ask.",
    statement: String = "The service was processed twice.", claim: String? = "1001", index: Int = 0
  ) -> Finding {
    Finding(
      id: id, kind: .duplicateProcessing, claimNumber: claim, line: 1, document: digest,
      path: "/claims/\(index)/lines/1", certainty: certainty, amountAtStake: Money(minorUnits: 12815),
      statement: statement,
      evidence: [
        FindingEvidence(
          source: .claims, path: "/claims/\(index)/lines/1", document: digest, says: "billed 200.00")
      ],
      remedy: Remedy(
        action: action, channel: .phone, contact: "memberServices", bring: ["both claim numbers"],
        cite: ["29 CFR 2560.503-1(g)(1)"]))
  }

  /// A case with steps for its findings.
  static func dispute(
    _ deadlines: [Deadline] = [], claim: String? = "1001", index: Int = 0, stage: AppealStage = .notFiled,
    steps: [String] = ["Call and ask."]
  ) -> DisputeCase {
    DisputeCase(
      claimNumber: claim, document: digest, path: "/claims/\(index)", route: .cigna, stage: stage,
      deadlines: deadlines,
      nextSteps: steps.enumerated().map { NextStep(order: $0 + 1, action: $1, by: nil, why: "It helps.") },
      checklist: [ChecklistItem(item: "this EOB", have: true), ChecklistItem(item: "letter", have: false)])
  }

  static func deadline(_ kind: DeadlineKind, _ date: CalendarDate, latest: Bool = false) -> Deadline {
    Deadline(
      kind: kind, date: date, countedFrom: day(2026, 9, 14), basis: .noticeDateReceiptUnknown,
      rule: "29 CFR 2560.503-1(h)(3)(i)", latest: latest)
  }

  static func document(_ cases: [DisputeCase], _ findings: [Finding] = []) -> DisputesDocument {
    DisputesDocument(
      asOf: asOf, findings: findings, cases: cases,
      contacts: [
        Contact(
          id: "memberServices", name: "Member services", phone: "1-800-555-0100", address: ["Box 1", "Town"])
      ])
  }

  static func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

  /// What no report may take for anything but text.
  static let hostile =
    "a\r\nBEGIN:VEVENT\n\u{1B}[31m# x | y <script>alert(1)</script> [b](c) *d* `e` \u{202E}\u{2028}; \\ , ünï"
}
