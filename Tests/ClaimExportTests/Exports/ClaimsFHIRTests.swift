import ClaimExport
import DisputeModel
import JSONReading
import Testing

@Suite struct ClaimsFHIRTests {
  private func bundle(_ document: ClaimsDocument) throws -> JSONValue {
    try JSONReader.value(of: ClaimsFHIR.write(document, pretty: false))
  }

  private func resources(_ type: String, in document: ClaimsDocument) throws -> [JSONValue] {
    guard case .array(let entries)? = try bundle(document)["entry"] else { return [] }
    return entries.compactMap { $0["resource"] }.filter { $0["resourceType"] == .string(type) }
  }

  private func explanation(_ document: ClaimsDocument) throws -> JSONValue {
    try #require(try resources("ExplanationOfBenefit", in: document).first)
  }

  @Test("A claim is these elements, with their codes, and 87.50 stays 87.50")
  func example() throws {
    let id = "01234567-89ab-8def-8123-4567"
    let adjudication = { (system: String, code: String, value: String) in
      #"{"category":{"coding":[{"system":"\#(system)","code":"\#(code)"}]},"#
        + #""amount":{"value":\#(value),"currency":"USD"}}"#
    }
    let hl7 = "http://terminology.hl7.org/CodeSystem/adjudication"
    let carin = "http://hl7.org/fhir/us/carin-bb/CodeSystem/C4BBAdjudication"
    let amounts = [
      adjudication(hl7, "submitted", "140.50"), adjudication(carin, "discount", "28.00"),
      adjudication(carin, "noncovered", "0.00"), adjudication(hl7, "eligible", "112.50"),
      adjudication(hl7, "copay", "25.00"), adjudication(hl7, "benefit", "87.50"),
      adjudication(carin, "memberliability", "25.00"),
    ].joined(separator: ",")
    let text = String(decoding: ClaimsFHIR.write(ExampleDocument.visit(), pretty: false), as: UTF8.self)
    #expect(
      text.contains(
        #"{"resourceType":"ExplanationOfBenefit","id":"\#(id)00000004","identifier":[{"type":{"coding":"#
          + #"[{"system":"http://hl7.org/fhir/us/carin-bb/CodeSystem/C4BBIdentifierType","code":"uc"}]},"#
          + #""value":"8680001"}],"status":"active","type":{"extension":[{"url":"#
          + #""http://hl7.org/fhir/StructureDefinition/data-absent-reason","valueCode":"unknown"}]},"use":"claim","#
          + #""patient":{"reference":"urn:uuid:\#(id)00000001"},"#
          + #""billablePeriod":{"start":"2026-03-16","end":"2026-03-16"},"created":"2026-03-22","#
          + #""insurer":{"reference":"urn:uuid:\#(id)00000000"},"provider":{"reference":"urn:uuid:\#(id)00000002"},"#
          + #""outcome":"complete","disposition":"paid","insurance":[{"focal":true,"coverage":"#
          + #"{"reference":"urn:uuid:\#(id)00000003"}}],"item":[{"sequence":1,"productOrService":{"coding":"#
          + #"[{"system":"http://www.ama-assn.org/go/cpt","code":"99213"}],"text":"OFFICE VISIT"},"#
          + #""modifier":[{"coding":[{"system":"http://www.ama-assn.org/go/cpt","code":"25"}]}],"#
          + #""servicedDate":"2026-03-16","quantity":{"value":1},"noteNumber":[1],"adjudication":["#
          + amounts))
    #expect(
      text.contains(#""total":[\#(amounts)],"processNote":[{"number":1,"text":"A0: DISCOUNT APPLIED."}]}"#))
  }

  @Test(
    "A name that can only be a person's is a Practitioner's",
    arguments: [
      "JANE DOE MD", "JANE DOE, M.D.", "DR JANE DOE", "Dr. Doe", "BOB SMITH PHD", "BOB SMITH DDS",
      "AMY LEE NP",
      "AMY LEE PA", "AMY LEE PA-C", "JOHN DOE DO", "JANE DOE LCSW", "JANE DOE RN", "DOE, JANE MD",
      "Jane Q. Doe Jr., M.D., Ph.D.", "MARIA DE LA CRUZ, MD", "Doe M.D.", "JANE O'DOE PT",
    ])
  func person(name: String) throws {
    #expect(try provider(name) == "Practitioner")
  }

  @Test(
    "A name of an organization, or one that may be either, is an Organization's",
    arguments: [
      "MERCY HOSPITAL MD", "GEORGETOWN HOSPITAL DC", "QUEST DIAGNOSTICS MD", "UNIVERSITY OF MD",
      "CAPITAL RADIOLOGY DC", "SUMMIT PT", "LAKE CITY PT", "PARTNERS IN CARE PA", "SMITH FAMILY PRACTICE PA",
      "WHAT TO DO", "SMITH AND JONES MD", "ASSOCIATES IN MEDICINE MD", "LABCORP BALTIMORE MD", "MD ANDERSON",
      "RIVERSIDE CHIROPRACTIC DC", "OAK CLINIC LMT", "TOTAL PT LLC", "ACME DENTAL OD", "SALEM OR",
      "BALTIMORE, MD", "JANE DOE MD PC", "DR SMITH FAMILY PRACTICE", "TOWN 24 MD", "MD", "Doe", "DR",
    ])
  func organization(name: String) throws {
    #expect(try provider(name) == "Organization")
  }

  /// The type of the resource that the claim's provider is.
  private func provider(_ name: String) throws -> String? {
    var document = ExampleDocument.visit()
    document.payer = nil
    document.claims[0].provider.name = name
    let isPerson = try !resources("Practitioner", in: document).isEmpty
    let isOrganization = try !resources("Organization", in: document).isEmpty
    return isPerson == isOrganization ? nil : isPerson ? "Practitioner" : "Organization"
  }

  @Test("The Bundle is a collection whose references lead to entries, and names no profile")
  func references() throws {
    let bundle = try bundle(ExampleDocument.visit())
    #expect(bundle["type"] == .string("collection"))
    guard case .array(let entries)? = bundle["entry"] else { return }
    let addresses = entries.compactMap { $0["fullUrl"]?.string }
    #expect(
      entries.compactMap { $0["resource"]?["resourceType"]?.string }
        == ["Organization", "Patient", "Practitioner", "Coverage", "ExplanationOfBenefit"])
    #expect(Set(addresses).count == 5)
    let text = String(decoding: ClaimsFHIR.write(ExampleDocument.visit(), pretty: false), as: UTF8.self)
    #expect(!text.contains("\"profile\""))
    for reference in text.matches(of: #/"reference":"([^"]*)"/#) {
      #expect(addresses.contains(String(reference.1)))
    }
  }

  @Test("The same document has the same names; another one has others")
  func names() throws {
    let once = ClaimsFHIR.write(ExampleDocument.visit(), pretty: true)
    #expect(once == ClaimsFHIR.write(ExampleDocument.visit(), pretty: true))
    var other = ExampleDocument.visit()
    other.source.sha256 = String(repeating: "f", count: 64)
    #expect(try explanation(other)["id"] != explanation(ExampleDocument.visit())["id"])
  }

  @Test("What FHIR wants and the document does not print is unknown, and nothing else is there")
  func absent() throws {
    let explanation = try explanation(ExampleDocumentless.document)
    for name in ["type", "patient", "insurer", "provider", "_created"] {
      #expect(explanation[name]?["extension"]?[0]?["valueCode"] == .string("unknown"), "\(name)")
    }
    #expect(
      explanation.keys == [
        "resourceType", "id", "status", "type", "use", "patient", "_created", "insurer", "provider",
        "outcome",
        "disposition", "insurance", "item",
      ])
    #expect(explanation["item"]?[0]?.keys == ["sequence", "productOrService"])
    let coverage = try #require(try resources("Coverage", in: ExampleDocumentless.document).first)
    #expect(coverage["payor"]?[0]?["extension"] != nil)
    #expect(coverage["beneficiary"]?["extension"] != nil)
  }

  private enum ExampleDocumentless {
    static var document: ClaimsDocument {
      var claim = Claim()
      claim.lines = [ServiceLine()]
      var document = ExampleDocument.document([claim])
      document.payer = nil
      document.member = nil
      document.statementDate = nil
      return document
    }
  }

  @Test("A claim that replaces or takes back another one is related to it, by number where there is one")
  func related() throws {
    var document = ExampleDocument.visit()
    document.claims[0].status = .adjusted
    document.claims[0].replaces = "8670000"
    var related = try explanation(document)["related"]?[0]
    #expect(related?["relationship"]?["coding"]?[0]?["code"] == .string("prior"))
    #expect(related?["reference"]?["value"] == .string("8670000"))
    document.claims[0].replaces = nil
    document.claims[0].status = .reversed
    related = try explanation(document)["related"]?[0]
    #expect(related?["reference"]?["extension"] != nil)
    document.claims[0].replacedBy = "8690000"
    related = try explanation(document)["related"]?[0]
    #expect(related?["relationship"]?["coding"]?[0]?["code"] == .string("replacedby"))
    #expect(try explanation(ExampleDocument.visit())["related"] == nil)
  }

  @Test("Remarks are numbered notes; a code without a legend is one too")
  func notes() throws {
    var document = ExampleDocument.visit()
    document.claims[0].remarks.append(Remark(code: "B1", text: "SECOND.", category: .other))
    document.claims[0].lines[0].remarkCodes = ["B1", "Q7", "B1"]
    let explanation = try explanation(document)
    #expect(explanation["item"]?[0]?["noteNumber"] == .array([.number("2"), .number("3")]))
    #expect(explanation["processNote"]?[1]?["text"] == .string("B1: SECOND."))
    #expect(explanation["processNote"]?[2]?["text"] == .string("Q7"))
  }

  @Test(
    "A service's code belongs to the list that its form tells, or to none",
    arguments: [
      ("99213", "http://www.ama-assn.org/go/cpt"), ("0001U", "http://www.ama-assn.org/go/cpt"),
      ("J1100", "https://www.cms.gov/Medicare/Coding/HCPCSReleaseCodeSets"),
      ("D1110", "http://www.ada.org/cdt"),
      ("XYZ", nil), ("9921", nil),
    ] as [(String, String?)])
  func systems(code: String, system: String?) throws {
    var document = ExampleDocument.visit()
    document.claims[0].lines[0].procedureCode = code
    let coding = try explanation(document)["item"]?[0]?["productOrService"]?["coding"]?[0]
    #expect(coding?["code"] == .string(code))
    #expect(coding?["system"]?.string == system)
  }

  @Test("Limits are balances; a person's own ones only where the document is about one person")
  func balances() throws {
    var document = ExampleDocument.visit()
    var own = Accumulator(kind: .deductible)
    own.scope = .individual
    own.network = .inNetwork
    own.used = Money(minorUnits: 440_02)
    own.limit = Money(minorUnits: 500_00)
    var family = Accumulator(kind: .outOfPocketMaximum)
    family.scope = .family
    document.accumulators = [own, family]
    let balance = try explanation(document)["benefitBalance"]?[0]
    #expect(balance?["financial"]?[0]?["usedMoney"]?["value"] == .number("440.02"))
    #expect(balance?["unit"]?["coding"]?[0]?["code"] == .string("individual"))
    document.claims.append(document.claims[0])
    document.claims[1].patient.name = "SOMEBODY ELSE"
    let texts = try explanation(document)["benefitBalance"]
    #expect(texts?[0]?["financial"]?[0]?["type"]?["text"] == .string("out-of-pocket maximum"))
    #expect(texts?[1] == nil)
  }

  @Test("Issues are an OperationOutcome, and so is an input that could not be read")
  func issues() throws {
    var document = ExampleDocument.visit()
    document.review.issues = [
      Issue(severity: .info, code: .mergedColumn, path: "/claims/0", message: "One column.")
    ]
    let outcome = try #require(try resources("OperationOutcome", in: document).first)
    #expect(outcome["issue"]?[0]?["severity"] == .string("information"))
    #expect(outcome["issue"]?[0]?["details"]?["text"] == .string("One column."))
    let failure = FailedInput(fileName: "a.pdf", sha256: nil, code: "encrypted", message: "A password.")
    let value = try JSONReader.value(of: ClaimsFHIR.write(failure, pretty: false))
    #expect(value["resourceType"] == .string("OperationOutcome"))
    #expect(value["issue"]?[0]?["details"]?["coding"]?[0]?["code"] == .string("encrypted"))
  }

  @Test("Sums survive, whatever the documents", arguments: UInt64(0)..<20)
  func sums(seed: UInt64) throws {
    let documents: [ClaimsDocument] = (UInt64(0)..<10).map { number in
      var random = RandomDocument(seed: seed * 100 + number)
      return random.document()
    }
    var sums = ClaimSums()
    let kinds: [String: AmountKind] = [
      "submitted": .billed, "benefit": .planPaid, "memberliability": .patientResponsibility,
    ]
    for document in documents {
      for explanation in try resources("ExplanationOfBenefit", in: document) {
        guard case .array(let totals)? = explanation["total"] else { continue }
        for total in totals {
          guard let code = total["category"]?["coding"]?[0]?["code"]?.string, let kind = kinds[code],
            case .number(let spelling)? = total["amount"]?["value"]
          else { continue }
          sums.add(kind, spelling)
        }
      }
    }
    #expect(sums == ClaimSums(documents))
  }
}
