import ClaimExport
import DisputeModel
import JSONReading
import SchemaChecking
import Testing

@Suite struct ClaimsSchemaTests {
  private let schema: JSONValue
  private let check: SchemaCheck

  init() throws {
    schema = try JSONReader.value(of: ClaimsSchema.text())
    check = SchemaCheck(schema: schema)
  }

  @Test(
    "Every document that the model can hold conforms, compact and pretty", arguments: 0..<150 as Range<UInt64>
  )
  func randomDocuments(seed: UInt64) throws {
    var maker = RandomDocument(seed: seed)
    let document = maker.document()
    let compact = ClaimsJSON.write(document, pretty: false, provenance: true)
    #expect(compact == ClaimsJSON.write(document, pretty: false, provenance: true))
    #expect(compact.firstIndex(of: UInt8(ascii: "\n")) == compact.count - 1)
    let value = try JSONReader.value(of: compact)
    #expect(check.faults(in: value) == [])
    #expect(try JSONReader.value(of: ClaimsJSON.write(document, pretty: true, provenance: true)) == value)
    expectSameNumbers(value, document)
  }

  private func expectSameNumbers(_ json: JSONValue, _ document: ClaimsDocument) {
    #expect(json["claims"]?.items.count == document.claims.count)
    for (claim, read) in zip(document.claims, json["claims"]?.items ?? []) {
      #expect(read["claimNumber"]?.string == claim.claimNumber)
      #expect(read["patient"]?["name"]?.string == claim.patient.name)
      #expect(read["serviceDates"]?["from"]?.string == claim.serviceDates?.from.description)
      #expect(read["lines"]?.items.count == claim.lines.count)
      for (line, read) in zip(claim.lines, read["lines"]?.items ?? []) {
        #expect(read["units"]?.number == line.units.map(String.init))
        #expect(read["amounts"]?.keys ?? [] == line.amounts.kinds.map(\.rawValue))
        for kind in AmountKind.allCases {
          #expect(read["amounts"]?[kind.rawValue]?.number == line.amounts[kind]?.decimalString)
        }
      }
    }
  }

  @Test("Every error code conforms", arguments: FailedInput.codes)
  func failures(code: String) throws {
    let failure = FailedInput(fileName: nil, sha256: nil, code: code, message: "")
    #expect(check.faults(in: try JSONReader.value(of: ClaimsJSON.write(failure, pretty: true))) == [])
  }

  @Test(
    "What is not in the schema does not conform",
    arguments: [
      #"{"source":{},"error":{"code":"notFound","message":"","extra":1}}"#,
      #"{"source":{},"error":{"code":"unheardOf","message":""}}"#,
      #"{"source":{}}"#,
      #"{"source":{"fileName":null},"error":{"code":"notFound","message":""}}"#,
      "{}", "[]", "null",
    ])
  func faults(text: String) throws {
    #expect(check.faults(in: try JSONReader.value(of: Array(text.utf8))) != [])
  }

  @Test(
    "A document with a changed member does not conform",
    arguments: [
      ("\"USD\"", "\"usd\""), ("\"USD\"", "null"), ("\"claims\":[]", "\"claims\":{}"), ("\"1.0\"", "\"1.1\""),
      ("\"required\":false", "\"required\":0"), ("\"pageCount\":1", "\"pageCount\":1.5"),
      ("\"currency\":\"USD\",", ""), ("\"currency\"", "\"money\""),
      ("\"statementDate\":\"2026-03-22\"", "\"statementDate\":\"3/22/2026\""),
    ])
  func changed(part: String, replacement: String) throws {
    var document = ClaimsDocument(
      source: DocumentSource(fileName: nil, sha256: String(repeating: "0", count: 64), pageCount: 1),
      documentType: .explanationOfBenefits)
    document.statementDate = CalendarDate(year: 2026, month: 3, day: 22)
    let text = String(decoding: ClaimsJSON.write(document, pretty: false), as: UTF8.self)
    #expect(check.faults(in: try JSONReader.value(of: Array(text.utf8))) == [])
    let pieces = text.split(separator: part, maxSplits: 1, omittingEmptySubsequences: false)
    try #require(pieces.count == 2)
    let changed = pieces[0] + replacement + pieces[1]
    #expect(check.faults(in: try JSONReader.value(of: Array(changed.utf8))) != [])
  }

  @Test("Every object is closed: no member beside the listed ones")
  func strict() {
    var open: [String] = []
    func visit(_ node: JSONValue, at path: String) {
      if node["type"] == .string("object"), node["propertyNames"] == nil,
        node["additionalProperties"] != .bool(false)
      {
        open.append(path)
      }
      for member in node.members { visit(member.value, at: path + "/" + member.key) }
      for item in node.items { visit(item, at: path + "/-") }
    }
    visit(schema, at: "")
    #expect(open == [])
  }
}
