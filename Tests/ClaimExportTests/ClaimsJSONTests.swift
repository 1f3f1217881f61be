import ClaimExport
import DisputeModel
import JSONReading
import Testing

@Suite struct ClaimsJSONTests {
  private func document() -> ClaimsDocument {
    ClaimsDocument(
      source: DocumentSource(fileName: "eob.pdf", sha256: String(repeating: "ab", count: 32), pageCount: 2),
      documentType: .explanationOfBenefits)
  }

  private func text(_ document: ClaimsDocument, pretty: Bool = false, provenance: Bool = false) -> String {
    String(decoding: ClaimsJSON.write(document, pretty: pretty, provenance: provenance), as: UTF8.self)
  }

  @Test("A document of which little is known holds nothing but what every document has")
  func leastDocument() {
    let hash = String(repeating: "ab", count: 32)
    #expect(
      text(document()) == """
        {"schemaVersion":"1.0","source":{"fileName":"eob.pdf","sha256":"\(hash)","pageCount":2,\
        "textSource":"embedded"},"documentType":"explanationOfBenefits","currency":"USD","claims":[],\
        "review":{"required":false,"issues":[]}}

        """)
  }

  @Test("Objects without content are absent, empty lists of codes are not")
  func emptyParts() throws {
    var document = document()
    document.payer = Payer()
    document.member = Member()
    document.appealRights = AppealRights()
    var line = ServiceLine()
    line.remarkCodes = []
    line.modifiers = []
    var claim = Claim()
    claim.lines = [line]
    document.claims = [claim]
    let json = try JSONReader.value(of: ClaimsJSON.write(document, pretty: false))
    #expect(
      json.keys == ["schemaVersion", "source", "documentType", "currency", "claims", "review"])
    #expect(json["claims"]?[0]?.keys == ["status", "lines", "remarks"])
    #expect(json["claims"]?[0]?["lines"]?[0]?.keys == ["modifiers", "remarkCodes"])
  }

  @Test(
    "Money has exactly two decimals",
    arguments: [
      (41500, "415.00"), (5, "0.05"), (-5, "-0.05"), (0, "0.00"), (-100_00, "-100.00"),
      (1_234_567_89, "1234567.89"),
      (Int64.max, "92233720368547758.07"), (Int64.min, "-92233720368547758.08"),
    ] as [(Int64, String)])
  func money(cents: Int64, spelling: String) throws {
    var claim = Claim()
    claim.totals[.billed] = Money(minorUnits: cents)
    var document = document()
    document.claims = [claim]
    let json = try JSONReader.value(of: ClaimsJSON.write(document, pretty: true))
    #expect(json["claims"]?[0]?["totals"]?["billed"] == .number(spelling))
  }

  @Test("One number for several kinds is kept beside the amounts")
  func mergedAmounts() throws {
    var line = ServiceLine()
    line.mergedAmounts = [MergedAmount(kinds: [.copay, .coinsurance], amount: Money(minorUnits: 2550))]
    var claim = Claim()
    claim.lines = [line]
    claim.mergedTotals = line.mergedAmounts
    var document = document()
    document.claims = [claim]
    let text = text(document)
    let merged = #"[{"kinds":["copay","coinsurance"],"amount":25.50}]"#
    #expect(text.contains(#""lines":[{"mergedAmounts":"# + merged))
    #expect(text.contains(#""mergedTotals":"# + merged))
  }

  @Test("What JSON does not allow in a string is escaped, everything else stays as it is")
  func escapes() {
    var document = document()
    document.payer = Payer(name: "a\"\\/\n\r\t\u{0}\u{1F}\u{7F}é\u{2028}👩‍⚕️")
    #expect(text(document).contains(#""name":"a\"\\/\n\r\t\u0000\u001f\u007fé"# + "\u{2028}👩‍⚕️\""))
  }

  @Test("Pretty texts indent by two spaces and keep short lists on one line")
  func pretty() {
    var document = document()
    document.appealRights = AppealRights(address: ["PO Box 1", "Town"])
    document.provenance = [
      Provenance(
        pointer: "/statementDate",
        origin: .read(Evidence(page: 1, box: [421, 130.2, 452.756, -0.004], text: "03/22"))),
      Provenance(
        pointer: "/claims/0/totals/billed", origin: .derived(from: ["/claims/0/lines/0/amounts/billed"])),
    ]
    #expect(
      text(document, pretty: true, provenance: true).hasSuffix(
        """
          "claims": [],
          "appealRights": {
            "address": ["PO Box 1", "Town"]
          },
          "review": {
            "required": false,
            "issues": []
          },
          "provenance": {
            "/statementDate": {
              "page": 1,
              "box": [421, 130.2, 452.76, 0],
              "text": "03/22"
            },
            "/claims/0/totals/billed": {
              "derivedFrom": ["/claims/0/lines/0/amounts/billed"]
            }
          }
        }

        """))
  }

  @Test("Provenance is written only when asked for, and a pointer only once")
  func provenance() throws {
    var document = document()
    document.provenance = [
      Provenance(pointer: "/currency", origin: .derived(from: [])),
      Provenance(pointer: "/currency", origin: .derived(from: ["/payer"])),
    ]
    #expect(!text(document).contains("provenance"))
    let json = try JSONReader.value(of: ClaimsJSON.write(document, pretty: false, provenance: true))
    #expect(json["provenance"]?.keys == ["/currency"])
  }

  @Test("Only errors and warnings ask for review")
  func review() throws {
    var document = document()
    document.review.issues = [Issue(severity: .info, code: .mergedColumn, path: "", message: "m")]
    #expect(text(document).contains(#""required":false,"issues":[{"severity":"info","code":"mergedColumn""#))
    document.review.issues[0].severity = .warning
    #expect(text(document).contains(#""required":true"#))
  }

  @Test("A failed input tells who it was and why")
  func failure() {
    let failure = FailedInput(fileName: "a.pdf", sha256: nil, code: "notFound", message: "There is none.")
    #expect(
      String(decoding: ClaimsJSON.write(failure, pretty: false), as: UTF8.self)
        == #"{"source":{"fileName":"a.pdf"},"error":{"code":"notFound","message":"There is none."}}"# + "\n")
  }
}
