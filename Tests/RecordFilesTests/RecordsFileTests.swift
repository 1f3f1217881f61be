import DisputeModel
import FormFiles
import RecordFiles
import Testing

@Suite struct RecordsFileTests {
  private static let full = """
    plan:
      payer: cigna
      funding: selfFunded
      market: employer
      state: CO
      internalAppealLevels: 2
      urgentCare: false
      planYear: 2026
      deductible:        {individual: 1500, family: 3000}
      outOfPocketMaximum: {individual: 5000, family: 10000.5}
      benefits:
        - match: {procedureCodes: ["99213", 99214], descriptions: ["OFFICE VISIT*", "PHYSICIAN*"]}
          network: inNetwork
          copay: 40.00
          deductibleApplies: false
          covered: true
        - match: {descriptions: ["*"]}
          coinsurance: 0.20
          deductibleApplies: yes
      behavioralHealth: {administrator: "Quarry Behavioral", separateNetwork: true, separatePriorAuthorization: no}
    providers:
      - {npi: 1234567893, name: "Dana Example MD", network: inNetwork, plan: behavioral, verifiedOn: 2026-03-01, how: "provider directory", reference: 0042}
    services:
      - {on: 2026-03-16, npi: "1234567893", provider: "Dana Example MD", procedureCodes: ["99213-25", j1100, 0075T], source: "after-visit summary"}
    authorizations:
      - {number: A1234567, procedureCodes: ["72148"], descriptions: ["MRI*"], npi: "1234567893", provider: "Example Imaging", from: 2026-03-01, to: 2026-05-30, letter: "approval.pdf"}
    communications:
      - on: "2026-04-01"
        channel: secureMessage
        claimNumber: 00123456789012345678901
        reference: "M-1"
        summary: |
          Asked why.
          No answer.
    appeals:
      - {claimNumber: 12E4567890, level: internal1, filedOn: 2026-04-20, channel: portal, caseNumber: "C-7", informationRequestedOn: 2026-05-01, informationSentOn: 2026-05-04, decidedOn: 2026-05-30, decisionReceivedOn: 2026-06-02, outcome: upheld}
    criteria:
      - {claimNumber: "C1", policy: "0150", items: [{id: 2, text: "Pain for six weeks", met: true, evidence: "MRI 2026-02-11"}]}
    notices:
      - {claimNumber: "C1", receivedOn: 2026-03-25}
    """

  @Test("A byte-order mark, as some editors write it, changes nothing")
  func byteOrderMark() throws {
    let marked = try RecordsText.read("\u{FEFF}" + Self.full)
    #expect(marked.mistakes == [])
    #expect(marked.records == (try RecordsText.read(Self.full)).records)
    let mistaken = try RecordsText.read("\u{FEFF}plan:\n  payer: cigna\n  internalAppealLevels: 3\n")
    #expect(mistaken.mistakes.map(\.line) == [3])
  }

  @Test("Every key gives the value that it says")
  func everyKey() throws {
    let file = try RecordsText.read(Self.full)
    #expect(file.mistakes == [])
    let records = try #require(file.records)
    let plan = records.plan
    #expect(plan.payer == "cigna")
    #expect(plan.funding == .selfFunded)
    #expect(plan.market == .employer)
    #expect(plan.state == "CO")
    #expect(plan.internalAppealLevels == 2)
    #expect(plan.urgentCare == false)
    #expect(plan.planYear == 2026)
    #expect(plan.deductible == YearlyLimit(individual: dollars(1500), family: dollars(3000)))
    #expect(
      plan.outOfPocketMaximum
        == YearlyLimit(individual: dollars(5000), family: Money(minorUnits: 1_000_050)))
    let office = ServiceMatch(
      procedureCodes: ["99213", "99214"], descriptions: ["OFFICE VISIT*", "PHYSICIAN*"])
    #expect(
      plan.benefits == [
        Benefit(
          match: office, network: .inNetwork, copay: dollars(40), deductibleApplies: false, covered: true),
        Benefit(
          match: ServiceMatch(descriptions: ["*"]), coinsurance: Share(basisPoints: 2000),
          deductibleApplies: true),
      ])
    #expect(
      plan.behavioralHealth
        == BehavioralHealthTerms(
          administrator: "Quarry Behavioral", separateNetwork: true, separatePriorAuthorization: false))
    #expect(records.providers == [provider])
    #expect(records.services == [service])
    #expect(records.authorizations == [authorization])
    #expect(records.communications == [communication])
    #expect(records.appeals == [appeal])
    #expect(records.criteria.first?.items.first?.id == "2")
    #expect(records.criteria.first?.items.first?.met == true)
    #expect(records.criteria.first?.items.first?.text == "Pain for six weeks")
    #expect(records.criteria.first?.items.first?.evidence == "MRI 2026-02-11")
    #expect(records.criteria.first?.policy == "0150")
    #expect(records.notices.first?.receivedOn == day(2026, 3, 25))
    #expect(records.notices.first?.claimNumber == "C1")
  }

  @Test("The line of everything can be told by its pointer")
  func lines() throws {
    let lines = try RecordsText.read(Self.full).lines
    #expect(lines["/plan"] == 1)
    #expect(lines["/plan/benefits/1"] == 17)
    #expect(lines["/plan/benefits/1/coinsurance"] == 18)
    #expect(lines["/authorizations/0"] == 26)
    #expect(lines["/communications/0/summary"] == 32)
    #expect(lines["/criteria/0/items/0/met"] == 38)
  }

  @Test(
    "A file that says nothing is records of which nothing is known",
    arguments: ["", "# nothing yet\n", "---\n", "~", "plan:\nproviders:\nservices: []\n", "{}"])
  func nothing(text: String) throws {
    let file = try RecordsText.read(text)
    #expect(file.mistakes == [])
    #expect(file.records == MemberRecords())
  }

  @Test("A key without a value is unknown")
  func blank() throws {
    let file = try RecordsText.read("plan: {state: , copay: }\n")
    #expect(file.records == nil)
    #expect(try RecordsText.read("plan: {state: , planYear: ~}\n").records == MemberRecords())
  }

  @Test("JSON will do as well")
  func json() throws {
    let file = try RecordsText.read(#"{"plan": {"state": "CO", "deductible": {"individual": 1500.10}}}"#)
    #expect(file.mistakes == [])
    #expect(file.records?.plan.deductible?.individual == Money(minorUnits: 150_010))
  }

  // MARK: What the full file holds

  private func dollars(_ amount: Int64) -> Money { Money(minorUnits: amount * 100) }
  private func day(_ year: Int, _ month: Int, _ day: Int) -> CalendarDate? {
    CalendarDate(year: year, month: month, day: day)
  }

  private var provider: VerifiedProvider {
    var provider = VerifiedProvider()
    provider.npi = "1234567893"
    provider.name = "Dana Example MD"
    provider.network = .inNetwork
    provider.plan = .behavioral
    provider.verifiedOn = day(2026, 3, 1)
    provider.how = "provider directory"
    provider.reference = "0042"
    return provider
  }

  private var service: PerformedService {
    var service = PerformedService()
    service.on = day(2026, 3, 16)
    service.npi = "1234567893"
    service.provider = "Dana Example MD"
    service.procedureCodes = ["99213", "J1100", "0075T"]
    service.source = "after-visit summary"
    return service
  }

  private var authorization: Authorization {
    var authorization = Authorization()
    authorization.number = "A1234567"
    authorization.procedureCodes = ["72148"]
    authorization.descriptions = ["MRI*"]
    authorization.npi = "1234567893"
    authorization.provider = "Example Imaging"
    authorization.from = day(2026, 3, 1)
    authorization.to = day(2026, 5, 30)
    authorization.letter = "approval.pdf"
    return authorization
  }

  private var communication: Communication {
    var communication = Communication()
    communication.on = day(2026, 4, 1)
    communication.channel = .secureMessage
    communication.claimNumber = "00123456789012345678901"
    communication.reference = "M-1"
    communication.summary = "Asked why.\nNo answer."
    return communication
  }

  private var appeal: Appeal {
    var appeal = Appeal()
    appeal.claimNumber = "12E4567890"
    appeal.level = .internal1
    appeal.filedOn = day(2026, 4, 20)
    appeal.channel = .portal
    appeal.caseNumber = "C-7"
    appeal.informationRequestedOn = day(2026, 5, 1)
    appeal.informationSentOn = day(2026, 5, 4)
    appeal.decidedOn = day(2026, 5, 30)
    appeal.decisionReceivedOn = day(2026, 6, 2)
    appeal.outcome = .upheld
    return appeal
  }
}
