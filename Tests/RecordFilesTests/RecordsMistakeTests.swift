import DisputeModel
import FormFiles
import RecordFiles
import Testing

@Suite struct RecordsMistakeTests {
  /// A line of a file, and the mistake that must be told.
  struct Case: Sendable, CustomTestStringConvertible {
    var text: String
    var mistake: String
    var testDescription: String { text }
    init(_ text: String, _ mistake: String) {
      self.text = text
      self.mistake = mistake
    }
  }

  static let shapes = [
    Case("plans: {}", "1 plans: unknown key; did you mean “plan”?"),
    Case("plan: {fundng: insured}", "1 plan.fundng: unknown key; did you mean “funding”?"),
    Case("plan: {benefits: {}}", "1 plan.benefits: must be a list, not keys with values"),
    Case("plan: []", "1 plan: must be keys with values, not a list"),
    Case("- plan", "1 : must be keys with values, not a list"),
    Case("providers: x", "1 providers: must be a list, not text"),
    Case("providers:\n  - x", "2 providers[0]: must be keys with values, not text"),
    Case("providers:\n  - {}", "2 providers[0]: is empty"),
    Case("providers:\n  - npi:", "2 providers[0]: is empty"),
    Case("providers:\n  -", "2 providers[0]: must be keys with values, not nothing"),
    Case("providers: [{name: [a]}]", "1 providers[0].name: must be a single value, not a list"),
    Case("providers: [{name: \"\"}]", "1 providers[0].name: is empty"),
    Case("providers: [{name: yes}]", "1 providers[0].name: put it into quotes: \"yes\""),
    Case("providers: [{name: \"a\\nb\"}]", "1 providers[0].name: must be one line"),
    Case("providers: [{name: \"a\\eb\"}]", "1 providers[0].name: holds a control character"),
    Case("services: [{procedureCodes: \"99213\"}]", "1 services[0].procedureCodes: must be a list, not text"),
    Case("services: [{procedureCodes: [~]}]", "1 services[0].procedureCodes[0]: is empty"),
    Case("plan: {state: CO}\nplan: {state: NY}", "1 : the key “plan” stands twice"),
    Case("plan: &a {state: CO}\nprovider: *a", "2 provider: unknown key; did you mean “providers”?"),
    Case("plan: *nobody", "1 : found undefined alias"),
    Case("plan: {state: CO}\n---\nplan: {state: NY}", "2 : "),
    Case("plan:\n\tstate: CO", "2 : "),
    Case("plan: {state: CO", "2 : "),
    Case("plan: {? [a, b] : c}", "1 plan: a key must be a word"),
  ]

  static let values = [
    Case(
      "plan: {state: Colorado}",
      "1 plan.state: “Colorado” must be the two letters of a state, such as CO; write CO"),
    Case(
      "plan: {state: New Yrok}",
      "1 plan.state: “New Yrok” must be the two letters of a state, such as CO; write NY"),
    Case("plan: {state: ZZ}", "1 plan.state: “ZZ” must be the two letters"),
    Case(
      "plan: {funding: self-funded}",
      "1 plan.funding: “self-funded” must be one of insured, selfFunded, unknown; did you mean “selfFunded”?"),
    Case("plan: {market: group}", "1 plan.market: “group” must be one of employer, individual"),
    Case(
      "plan: {internalAppealLevels: 3}", "1 plan.internalAppealLevels: “3” must be a whole number from 1 to 2"
    ),
    Case("plan: {internalAppealLevels: 1.0}", "1 plan.internalAppealLevels: “1.0” must be a whole number"),
    Case("plan: {urgentCare: 1}", "1 plan.urgentCare: “1” must be true or false"),
    Case("plan: {urgentCare: \"true\"}", "1 plan.urgentCare: “true” must be true or false"),
    Case("plan: {planYear: 26}", "1 plan.planYear: “26” must be a whole number from 1990 to 2199"),
    Case("plan: {deductible: 1500}", "1 plan.deductible: must be keys with values, not a number"),
    Case(
      "plan: {deductible: {individual: 3000, family: 1500}}",
      "1 plan.deductible.family: 1500.00 is less than individual, 3000.00"),
    Case("plan: {deductible: {individual: -1}}", "1 plan.deductible.individual: “-1” must not be negative"),
    Case(
      "plan: {deductible: {individual: \"$1,500.00\"}}",
      "1 plan.deductible.individual: “$1,500.00” is no amount such as 1500 or 40.00; write 1500.00"),
    Case("plan: {deductible: {individual: 1.005}}", "1 plan.deductible.individual: “1.005” is no amount"),
    Case("plan: {deductible: {individual: 1e3}}", "1 plan.deductible.individual: “1e3” is no amount"),
    Case("plan: {deductible: {individual: .inf}}", "1 plan.deductible.individual: “.inf” is no amount"),
    Case("plan: {deductible: {individual: 0x1F}}", "1 plan.deductible.individual: “0x1F” is no amount"),
    Case(
      "plan: {deductible: {individual: 99999999999}}",
      "1 plan.deductible.individual: “99999999999” is no amount"),
    Case(
      "plan: {benefits: [{coinsurance: 20}]}",
      "1 plan.benefits[0].coinsurance: “20” must be a share between 0 and 1; write 0.20 for 20 percent"),
    Case(
      "plan: {benefits: [{coinsurance: 20%}]}",
      "1 plan.benefits[0].coinsurance: “20%” must be a share between 0 and 1; write 0.20 for 20 percent"),
    Case(
      "plan: {benefits: [{coinsurance: 12.5%}]}",
      "1 plan.benefits[0].coinsurance: “12.5%” must be a share between 0 and 1; write 0.1250 for 12.5 percent"
    ),
    Case(
      "plan: {benefits: [{coinsurance: 100}]}",
      "1 plan.benefits[0].coinsurance: “100” must be a share between 0 and 1; write 1 for 100 percent"),
    Case(
      "plan: {benefits: [{coinsurance: 0.12345}]}",
      "1 plan.benefits[0].coinsurance: “0.12345” is no number from 0"),
    Case(
      "plan: {benefits: [{coinsurance: -0.2}]}", "1 plan.benefits[0].coinsurance: “-0.2” is no number from 0"),
    Case(
      "plan: {benefits: [{coinsurance: 101}]}", "1 plan.benefits[0].coinsurance: “101” is no number from 0"),
    Case(
      "providers: [{npi: 1234567890}]",
      "1 providers[0].npi: “1234567890” is no National Provider Identifier: its check digit"),
    Case("providers: [{npi: 123456789}]", "1 providers[0].npi: “123456789” must be the ten digits"),
    Case(
      "providers: [{network: innetwork}]",
      "1 providers[0].network: “innetwork” must be one of inNetwork, outOfNetwork; did you mean “inNetwork”?"),
    Case("providers: [{plan: mental}]", "1 providers[0].plan: “mental” must be one of medical, behavioral"),
    Case(
      "services: [{on: 2026-02-30}]",
      "1 services[0].on: “2026-02-30” is no date such as 2026-03-01, year first"),
    Case(
      "services: [{on: 03/16/2026}]",
      "1 services[0].on: “03/16/2026” is no date such as 2026-03-01; write 2026-03-16"),
    Case("services: [{on: 2026-03-16T10:00:00Z}]", "1 services[0].on: “2026-03-16T10:00:00Z” is no date"),
    Case(
      "services: [{procedureCodes: [9921]}]", "1 services[0].procedureCodes[0]: “9921” is no procedure code"),
    Case(
      "services: [{procedureCodes: [99213-2]}]",
      "1 services[0].procedureCodes[0]: “99213-2” is no procedure code"),
    Case(
      "services: [{procedureCodes: [ABCDE]}]", "1 services[0].procedureCodes[0]: “ABCDE” is no procedure code"
    ),
    Case(
      "authorizations: [{from: 2026-05-30, to: 2026-03-01}]",
      "1 authorizations[0].to: 2026-03-01 lies before from, 2026-05-30"),
    Case(
      "appeals: [{filedOn: 2026-05-30, decidedOn: 2026-05-29}]",
      "1 appeals[0].decidedOn: 2026-05-29 lies before filedOn, 2026-05-30"),
    Case(
      "appeals: [{decidedOn: 2026-05-30, decisionReceivedOn: 2026-05-29}]",
      "1 appeals[0].decisionReceivedOn: 2026-05-29 lies before decidedOn, 2026-05-30"),
    Case(
      "appeals: [{level: internal}]",
      "1 appeals[0].level: “internal” must be one of internal1, internal2, externalReview; did"),
    Case("appeals: [{outcome: denied}]", "1 appeals[0].outcome: “denied” must be one of upheld, overturned"),
    Case(
      "communications: [{channel: letter}]",
      "1 communications[0].channel: “letter” must be one of phone, secureMessage"),
    Case(
      "notices: [{recievedOn: 2026-01-01}]",
      "1 notices[0].recievedOn: unknown key; did you mean “receivedOn”?"),
    Case("criteria: [{items: [{met: maybe}]}]", "1 criteria[0].items[0].met: “maybe” must be true or false"),
  ]

  @Test("A mistake is told with its line and key, and gives no records", arguments: shapes + values)
  func single(example: Case) throws {
    let file = try RecordsText.read(example.text)
    #expect(file.records == nil)
    #expect(file.mistakes.count == 1, "\(file.mistakes)")
    let told = try RecordsText.mistakes(in: example.text).first
    #expect(told?.hasPrefix(example.mistake) == true, "\(told ?? "nothing")")
  }

  @Test("All mistakes of a file are told in one run, in its order")
  func all() throws {
    let text = """
      notices: [{receivedOn: soon}]
      plan:
        state: Texas
        colour: red
        benefits:
          - {copay: free, coinsurance: 20}
      providers:
        - {npi: 1, network: in}
      """
    let mistakes = try RecordsText.read(text).mistakes
    #expect(mistakes.compactMap(\.line) == [1, 3, 4, 6, 6, 8, 8])
    #expect(mistakes.allSatisfy { !$0.key.isEmpty && $0.file.hasSuffix(".yaml") })
  }

  @Test("Values that are right at their limits pass")
  func limits() throws {
    let text = """
      plan:
        state: co
        deductible: {individual: 0, family: 9999999999.99}
        benefits: [{coinsurance: 0}, {coinsurance: 1}, {coinsurance: 1.0}, {coinsurance: .3333}, {copay: "40.5"}]
      authorizations: [{from: 2026-03-01, to: 2026-03-01}]
      appeals: [{filedOn: 2026-03-01, decidedOn: 2026-03-01}]
      """
    let file = try RecordsText.read(text)
    #expect(file.mistakes == [])
    #expect(file.records?.plan.state == "CO")
    #expect(file.records?.plan.benefits.compactMap(\.coinsurance?.basisPoints) == [0, 10_000, 10_000, 3333])
    #expect(file.records?.plan.benefits.last?.copay == Money(minorUnits: 4050))
  }

  @Test("No file brings the tool down, and each says what is wrong with it")
  func hostile() throws {
    let bomb =
      "a: &a [x,x,x,x,x,x,x,x,x,x]\n"
      + "bcdefgh".reduce((text: "", last: "a")) { step, name in
        let row = Array(repeating: "*\(step.last)", count: 10).joined(separator: ",")
        return (step.text + "\(name): &\(name) [\(row)]\n", "\(name)")
      }.text
    let long =
      "a: &a \"" + String(repeating: "x", count: 900_000) + "\"\nb: ["
      + Array(repeating: "*a", count: 30_000).joined(separator: ",") + "]"
    let wall = String(repeating: "[", count: 900)
    let back = String(repeating: "]", count: 900)
    let deep =
      "a: &a \(wall)\(back)\n"
      + (1..<60).map { "k\($0): &a \(wall)*a\(back)\n" }.joined()
    let texts = [
      bomb, long, String(repeating: "[", count: 200_000), String(repeating: "- ", count: 300_000),
      String(repeating: "[", count: 70) + String(repeating: "]", count: 70),
    ]
    for text in texts {
      let file = try RecordsText.read(text)
      #expect(file.records == nil)
      #expect(file.mistakes.count == 1)
      #expect(file.mistakes.first?.line != nil, "\(file.mistakes)")
    }
    // The library that reads YAML calls itself for every level when it lets go of this one, until the stack ends.
    #expect(try RecordsText.read(deep).mistakes.count == 1)
    let bytes: [UInt8] = Array("plan:\n  payer: ".utf8) + [0xFF, 0x0A]
    #expect(try RecordsText.read(bytes).mistakes.map(\.line) == [2])
    #expect(try RecordsText.read(Array("plan:\n  payer: a\u{1}b\n".utf8)).mistakes.map(\.line) == [2])
    let huge = try RecordsText.read(Array(repeating: UInt8(ascii: "#"), count: 2 << 20))
    #expect(huge.mistakes.first?.message == "larger than 1048576 bytes")
  }

  @Test("A file that is not there, or a reading program that is not there, is a mistake")
  func missing() {
    #expect(RecordsFile.read("/nonexistent/records.yaml", reader: RecordsText.reader).mistakes.count == 1)
    #expect(RecordsFile.read("/dev/null", reader: "/nonexistent/reader").mistakes.count == 1)
  }
}
