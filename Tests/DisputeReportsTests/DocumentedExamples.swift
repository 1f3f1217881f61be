// The examples of the documentation, as they stand there.

import DisputeAnalysis
import DisputeModel
import JSONCoding

func appealDeadlines(noticeOn notice: CalendarDate) -> [Deadline] {
  DeadlineRules.deadlines(.internalAppeal, noticeOn: notice)
}

func safeDeadline(noticeOn notice: CalendarDate, receivedOn receipt: CalendarDate?) -> CalendarDate? {
  DeadlineRules.deadlines(.externalReview, noticeOn: notice, receivedOn: receipt)
    .first { !$0.latest }?.date
}

func answer(filedOn filing: CalendarDate, hasTwoLevels: Bool) -> (due: Deadline, askFrom: Deadline?)? {
  let circumstances = DeadlineCircumstances(internalLevels: hasTwoLevels ? .two : .one)
  return DeadlineRules.deadline(
    .payerDecisionPostService, from: filing, basis: .filingDate, circumstances: circumstances
  ).map { ($0, DeadlineRules.followUp(after: $0)) }
}

func appealDeadlines(of document: ClaimsDocument) -> [Deadline] {
  DeadlineRules.deadlines(
    .internalAppeal, noticeOn: document.statementDate,
    circumstances: DeadlineCircumstances(program: document.publicProgram))
}

func records(authorization number: String, from first: CalendarDate, to last: CalendarDate) -> MemberRecords {
  var approval = Authorization()
  approval.number = number
  approval.procedureCodes = ["72148"]
  approval.from = first
  approval.to = last
  var plan = PlanTerms()
  plan.internalAppealLevels = 2
  return MemberRecords(plan: plan, authorizations: [approval])
}

func disputes(
  in documents: [ClaimsDocument], records: MemberRecords, asOf today: CalendarDate
) -> DisputesDocument {
  DisputeAnalysis.disputes(in: documents, records: records, asOf: today)
}

func summary(of document: DisputesDocument) -> [String] {
  document.findings.filter { $0.certainty >= .likely }.map { finding in
    let proof = finding.evidence.map { "\($0.source.rawValue) \($0.path)" }.joined(separator: ", ")
    return "\(finding.statement) \(finding.remedy.action) (\(proof))"
  }
}

func claims(in bytes: [UInt8]) throws -> ClaimsDocument {
  try JSONCoder.decode(ClaimsDocument.self, from: bytes)
}

func memberShare(of line: ServiceLine) -> Money? {
  let shares = [AmountKind.copay, .deductible, .coinsurance].compactMap { line.amounts[$0] }
  return shares.isEmpty ? nil : shares.reduce(.zero, +)
}

func doubts(about pointer: String, in document: ClaimsDocument) -> [Issue] {
  document.review.issues.filter { $0.path == pointer || pointer.hasPrefix($0.path + "/") }
}

func officeVisit(on day: CalendarDate) -> Claim {
  var line = ServiceLine()
  line.description = "OFFICE VISIT"
  line.procedureCode = "99213"
  line.amounts[.billed] = Money(minorUnits: 200_00)
  line.amounts[.copay] = Money(minorUnits: 40_00)
  var claim = Claim()
  claim.claimNumber = "1001"
  claim.serviceDates = DateSpan(day, day)
  claim.lines = [line]
  return claim
}

func history(filedOn filing: CalendarDate, caseNumber: String) throws(IllegalMove) -> CaseHistory {
  var history = CaseHistory(ways: AppealWays(hasSecondInternalLevel: true))
  let letter = FindingEvidence(source: .caseLog, path: "/0", says: "appeal \(caseNumber) filed")
  try history.move(to: .internal1, on: filing, evidence: [letter])
  return history
}

func canAskForExternalReview(_ history: CaseHistory) -> Bool {
  history.ways.next(after: history.stage).contains(.externalReview)
}

func openDeadlines(of dispute: DisputeCase, on day: CalendarDate) -> [Deadline] {
  dispute.deadlines.filter { !$0.latest && !$0.isPast(on: day) }
}
