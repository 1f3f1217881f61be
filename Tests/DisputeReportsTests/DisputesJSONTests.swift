import DisputeModel
import DisputeReports
import JSONCoding
import JSONReading
import SchemaChecking
import Testing

@Suite struct DisputesJSONTests {
  private typealias Example = ExampleDisputes

  private func full() throws -> DisputesDocument {
    let evidence = FindingEvidence(source: .caseLog, path: "/0", says: "appeal filed")
    var dispute = Example.dispute(
      [
        Example.deadline(.internalAppeal, Example.day(2027, 3, 13)),
        Deadline(
          kind: .externalReview, date: Example.day(2027, 3, 1), countedFrom: Example.day(2026, 10, 30),
          basis: .receiptDate, rule: "45 CFR 147.136(d)(2)(i)", latest: true,
          sendBy: Example.day(2027, 2, 26),
          pausedDays: 3, notes: [.rolled]),
      ], stage: .internal1)
    var history = CaseHistory()
    try history.move(to: .internal1, on: Example.asOf, evidence: [evidence])
    dispute.moves = history.moves
    dispute.nextSteps[0].by = Example.asOf
    var document = Example.document([dispute, Example.dispute(claim: nil, index: 1)], [Example.finding()])
    document.notices = [
      DisputeNotice(
        code: .claimNumberUnknown, source: .records, path: "/appeals/0", message: "No such claim.")
    ]
    return document
  }

  @Test("What is written conforms to the schema, is read back as it was, and is the same twice")
  func conforms() throws {
    let check = SchemaCheck(schema: try JSONReader.value(of: DisputesSchema.text()))
    for document in [try full(), DisputesDocument(asOf: Example.asOf)] {
      let bytes = try DisputesJSON.write(document)
      #expect(check.faults(in: try JSONReader.value(of: bytes)) == [])
      #expect(try JSONCoder.decode(DisputesDocument.self, from: bytes) == document)
      #expect(try DisputesJSON.write(document) == bytes)
    }
  }

  @Test("The members stand as the contract lists them")
  func keys() throws {
    let json = try JSONReader.value(of: DisputesJSON.write(full()))
    #expect(json.keys == ["schemaVersion", "asOf", "findings", "cases", "contacts", "notices"])
    #expect(
      json["findings"]?[0]?.keys == [
        "id", "kind", "claimNumber", "line", "document", "path", "certainty", "amountAtStake", "statement",
        "evidence", "remedy",
      ])
    #expect(json["findings"]?[0]?["amountAtStake"]?.number == "128.15")
    #expect(json["findings"]?[0]?["remedy"]?.keys == ["action", "channel", "contact", "bring", "cite"])
    #expect(
      json["cases"]?[0]?["deadlines"]?[0]?.keys == ["kind", "date", "countedFrom", "basis", "rule", "latest"])
    #expect(json["cases"]?[0]?["nextSteps"]?[0]?.keys == ["order", "action", "by", "why"])
  }

  @Test(
    "What is changed does not conform",
    arguments: [
      ("\"certain\"", "\"sure\""), ("\"evidence\": [", "\"proof\": ["),
      ("\"latest\": false", "\"latest\": 0"),
      ("\"2026-11-22\"", "\"22.11.2026\""), ("\"notices\"", "\"remarks\""), ("\"1.0\"", "\"2.0\""),
      ("\"line\": 1", "\"line\": -1"), ("/claims/0/lines/1", "claims/0"),
    ])
  func changed(part: String, replacement: String) throws {
    let check = SchemaCheck(schema: try JSONReader.value(of: DisputesSchema.text()))
    let text = Example.text(try DisputesJSON.write(full())).replacing(part, with: replacement)
    #expect(check.faults(in: try JSONReader.value(of: Array(text.utf8))) != [])
  }

  @Test("Without the less sure findings go their steps, and cases that nothing else is known of")
  func certainty() {
    let document = Example.document(
      [
        Example.dispute(claim: "1", index: 0, steps: ["Call.", "Ask.", "File the appeal."]),
        Example.dispute(claim: "2", index: 1, steps: ["Ask.", "File the appeal."]),
        Example.dispute(claim: "3", index: 2, stage: .internal1, steps: ["Ask."]),
        Example.dispute(claim: "4", index: 3, steps: ["Wait."]),
      ],
      [
        Example.finding("a", certainty: .likely, action: "Call.", claim: "1", index: 0),
        Example.finding("b", certainty: .possible, action: "Ask.", claim: "1", index: 0),
        Example.finding("c", certainty: .possible, action: "Ask.", claim: "2", index: 1),
        Example.finding("d", certainty: .possible, action: "Ask.", claim: "3", index: 2),
      ])
    #expect(document.withFindings(atLeast: .possible) == document)
    let likely = document.withFindings(atLeast: .likely)
    #expect(likely.findings.map(\.id) == ["a"])
    #expect(likely.cases.map(\.claimNumber) == ["1", "3", "4"])
    #expect(likely.cases[0].nextSteps.map(\.action) == ["Call.", "File the appeal."])
    #expect(likely.cases[0].nextSteps.map(\.order) == [1, 2])
    #expect(document.withFindings(atLeast: .certain).findings.isEmpty)
  }
}
