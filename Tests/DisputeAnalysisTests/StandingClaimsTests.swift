import DisputeAnalysis
import DisputeModel
import Testing

/// Which claims stand, and which statements are of one claim.
struct StandingClaimsTests {
  private static func overcharged(_ number: String, processed: CalendarDate, patient: String = "Pavel Novak")
    -> Claim
  {
    var claim = Fixture.claim(number, Fixture.refused())
    claim.status = .denied
    claim.processedDate = processed
    claim.patient.name = patient
    claim.remarks = [Remark(code: "A1", text: "Not necessary.", category: .medicalNecessity)]
    return claim
  }

  private static func document(_ name: Character, _ payer: String?, _ claim: Claim) -> ClaimsDocument {
    var document = Fixture.document(name, on: nil, payer: payer, claim)
    document.payer?.name = payer
    return document
  }

  private static func numbers(_ documents: ClaimsDocument...) -> [String?] {
    DisputeAnalysis.disputes(in: documents, asOf: Fixture.day(11, 22)).findings
      .filter { $0.kind == .medicalNecessity }.map(\.claimNumber)
  }

  @Test func twoPayersMayUseOneNumber() {
    let first = Self.document("a", "cigna", Self.overcharged("1", processed: Fixture.day(3, 22)))
    let other = Self.document(
      "b", "aetna", Self.overcharged("1", processed: Fixture.day(3, 29), patient: "Bob Two"))
    let disputes = DisputeAnalysis.disputes(in: [first, other], asOf: Fixture.day(11, 22))
    #expect(Self.numbers(first, other) == ["1", "1"])
    #expect(disputes.cases.map(\.document) == [first, other].map(\.source.sha256))
    // The later statement of one payer about one patient takes the place of the earlier one.
    let later = Self.document("c", "cigna", Self.overcharged("1", processed: Fixture.day(3, 29)))
    #expect(Self.numbers(first, later) == ["1"])
  }

  @Test func aNumberInTheRecordsThatTwoClaimsHaveIsSaid() {
    let first = Self.document("a", "cigna", Self.overcharged("1", processed: Fixture.day(3, 22)))
    let other = Self.document("b", "aetna", Self.overcharged("1", processed: Fixture.day(3, 29)))
    var call = Communication()
    call.claimNumber = "1"
    call.on = Fixture.day(4, 1)
    let disputes = DisputeAnalysis.disputes(
      in: [first, other], records: MemberRecords(communications: [call]), asOf: Fixture.day(11, 22))
    #expect(disputes.notices.map(\.code) == [.claimNumberAmbiguous])
  }

  @Test func onlyTheSamePayerReplacesAClaim() {
    let first = Self.document("a", "cigna", Self.overcharged("1", processed: Fixture.day(3, 22)))
    var adjustment = Self.overcharged("2", processed: Fixture.day(4, 1))
    adjustment.status = .adjusted
    adjustment.replaces = "1"
    #expect(Self.numbers(first, Self.document("b", "aetna", adjustment)) == ["1", "2"])
    #expect(Self.numbers(first, Self.document("b", "cigna", adjustment)) == ["2"])
  }

  @Test func ofTwoThatReplaceEachOtherTheLaterStands() {
    var first = Self.overcharged("1", processed: Fixture.day(3, 22))
    first.replaces = "2"
    var second = Self.overcharged("2", processed: Fixture.day(4, 1))
    second.replaces = "1"
    #expect(
      Self.numbers(Self.document("a", "cigna", first), Self.document("b", "cigna", second)) == ["2"])
  }

  @Test func aReversalUnderItsOwnNumberTakesBackOneClaim() {
    let first = Self.overcharged("1", processed: Fixture.day(3, 22))
    var reversal = Self.overcharged("1R", processed: Fixture.day(3, 25))
    reversal.status = .reversed
    for kind in AmountKind.allCases {
      if let amount = reversal.lines[0].amounts[kind] { reversal.lines[0].amounts[kind] = -amount }
    }
    let again = Self.overcharged("2", processed: Fixture.day(4, 1))
    let document = Fixture.document("a", on: nil, first, reversal, again)
    #expect(Self.numbers(document) == ["2"])
  }
}
