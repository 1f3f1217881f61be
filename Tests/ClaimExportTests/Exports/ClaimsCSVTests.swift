import ClaimExport
import DisputeModel
import Testing

@Suite struct ClaimsCSVTests {
  private func table(_ documents: [ClaimsDocument], _ level: ClaimsCSV.Level = .line) throws -> CSVTable {
    try #require(CSVTable(ClaimsCSV.write(documents, level)))
  }

  private func cell(_ text: String) throws -> String {
    var document = ExampleDocument.visit()
    document.claims[0].provider.name = text
    return try #require(try table([document])["providerName"].first)
  }

  @Test("The columns are these, in this order; programs depend on them")
  func columns() {
    let shared = [
      "fileName", "sha256", "documentType", "payerId", "payerName", "payerProgram", "statementDate",
      "currency",
      "memberName", "memberId", "subscriberId", "groupName", "groupNumber", "claim", "claimNumber",
      "documentNumber", "status", "replaces", "replacedBy", "patientName", "relationship", "patientMemberId",
      "accountNumber", "providerName", "npi", "networkStatus", "claimFrom", "claimTo", "receivedDate",
      "processedDate", "diagnosisCodes",
    ]
    let amounts = [
      "billed", "discount", "notCovered", "allowed", "copay", "deductible", "coinsurance", "otherInsurance",
      "accountPaid", "planPaid", "patientResponsibility",
    ]
    let line = [
      "line", "serviceFrom", "serviceTo", "description", "procedureCode", "modifiers", "revenueCode",
      "placeOfService", "units",
    ]
    let texts = ["mergedAmounts", "adjustments", "remarkCodes", "remarks"]
    let sums = [
      "claimBilled", "claimDiscount", "claimNotCovered", "claimAllowed", "claimCopay", "claimDeductible",
      "claimCoinsurance", "claimOtherInsurance", "claimAccountPaid", "claimPlanPaid",
      "claimPatientResponsibility", "claimMergedAmounts",
    ]
    let review = ["reviewRequired", "issues"]
    #expect(ClaimsCSV.columnNames(.line) == shared + line + amounts + texts + sums + review)
    #expect(ClaimsCSV.columnNames(.claim) == shared + ["lineCount"] + amounts + texts + review)
  }

  @Test("A document is a row for each line, between CR and LF, with what is not known left empty")
  func example() {
    let hash = String(repeating: "0123456789abcdef", count: 4)
    #expect(
      String(decoding: ClaimsCSV.rows(of: ExampleDocument.visit(), .line), as: UTF8.self)
        == "eob.pdf,\(hash),explanationOfBenefits,quarry,Quarry Health,,2026-03-23,USD,\"ROE, JANE Q\",U1,,,,"
        + "1,8680001,,paid,,,\"ROE, JANE Q\",self,,,\"Jane Poe, M.D.\",1234567893,inNetwork,2026-03-16,2026-03-16,,"
        + "2026-03-22,,1,2026-03-16,2026-03-16,OFFICE VISIT,99213,25,,,1,"
        + "140.50,28.00,0.00,112.50,25.00,,,,,87.50,25.00,,,A0,A0: DISCOUNT APPLIED.,"
        + "140.50,28.00,0.00,112.50,25.00,,,,,87.50,25.00,,false,\r\n")
  }

  @Test("Several documents are one table with one header; one without claims has no rows")
  func severalDocuments() throws {
    let empty = ExampleDocument.document([])
    let table = try table([ExampleDocument.visit(), empty, ExampleDocument.visit()])
    #expect(table.rows.count == 2)
    #expect(try self.table([empty]).rows.isEmpty)
  }

  @Test("Texts that a spreadsheet would take for formulas get an apostrophe, also behind spaces and controls")
  func formulas() throws {
    for text in ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", " =1", "＝1", "\n-1"] {
      #expect(try cell(text).first == "'", "\(text.debugDescription)")
    }
    for text in ["A=1", "1-2", "'", "Smith"] { #expect(try cell(text) == text) }
  }

  @Test("Quotes are doubled, separators quoted, and a row is one line whatever a text holds")
  func quotes() throws {
    #expect(try cell("a \"b\", c") == "a \"b\", c")
    #expect(try cell("a\r\nb\u{0}c\u{2028}d") == "a  b c d")
    #expect(try cell("María 日本 👩‍⚕️") == "María 日本 👩‍⚕️")
    #expect(try cell("") == "")
  }

  @Test("Negative amounts stay numbers")
  func negative() throws {
    var document = ExampleDocument.visit()
    document.claims[0].totals[.billed] = Money(minorUnits: -5)
    document.claims[0].lines[0].amounts[.billed] = Money(minorUnits: -1234_50)
    #expect(try table([document])["billed"] == ["-1234.50"])
    #expect(try table([document])["claimBilled"] == ["-0.05"])
  }

  @Test("A claim's sums stand in its first row only; a claim without lines has a row")
  func firstRows() throws {
    var document = ExampleDocument.visit()
    document.claims[0].lines.append(document.claims[0].lines[0])
    var bare = document.claims[0]
    bare.lines = []
    document.claims.append(bare)
    let table = try table([document])
    #expect(table["claim"] == ["1", "1", "2"])
    #expect(table["line"] == ["1", "2", ""])
    #expect(table["claimPlanPaid"] == ["87.50", "", "87.50"])
    #expect(try self.table([document], .claim)["lineCount"] == ["2", "0"])
  }

  @Test("What has no column of its own is spelled out: shared numbers, adjustments, codes without a legend")
  func lists() throws {
    var document = ExampleDocument.visit()
    document.claims[0].lines[0].mergedAmounts = [
      MergedAmount(kinds: [.copay, .coinsurance], amount: Money(minorUnits: 25_50))
    ]
    document.claims[0].lines[0].adjustments = [
      Adjustment(group: "CO", reason: "45", amount: Money(minorUnits: 28_00)),
      Adjustment(group: "PR", reason: "3", amount: Money(minorUnits: -25_00)),
    ]
    document.claims[0].lines[0].remarkCodes = ["Z9", "A0"]
    for level in ClaimsCSV.Level.allCases {
      #expect(try table([document], level)["adjustments"] == ["CO-45=28.00; PR-3=-25.00"])
      #expect(try table([document], level)["remarkCodes"] == ["Z9; A0"])
    }
    #expect(try table([document])["mergedAmounts"] == ["copay+coinsurance=25.50"])
  }

  @Test("Remarks that no line points to stand in the claim's first row, so that both tables have all of them")
  func remarksOfClaim() throws {
    var document = ExampleDocument.visit()
    document.claims[0].remarks += [
      Remark(code: "MA01", text: "APPEAL.", category: .other),
      Remark(code: "MA07", text: nil, category: .other),
    ]
    document.claims[0].lines.append(document.claims[0].lines[0])
    var bare = document.claims[0]
    bare.lines = []
    document.claims.append(bare)
    let table = try table([document])
    #expect(table["remarkCodes"] == ["A0; MA01; MA07", "A0", "A0; MA01; MA07"])
    #expect(
      table["remarks"] == [
        "A0: DISCOUNT APPLIED. | MA01: APPEAL.", "A0: DISCOUNT APPLIED.",
        "A0: DISCOUNT APPLIED. | MA01: APPEAL.",
      ])
    #expect(try self.table([document], .claim)["remarkCodes"] == ["A0; MA01; MA07", "A0; MA01; MA07"])
  }

  @Test("Issues stand in the row that they are about")
  func issues() throws {
    var document = ExampleDocument.visit()
    document.claims[0].lines.append(document.claims[0].lines[0])
    document.claims.append(document.claims[0])
    document.review.issues = [
      Issue(
        severity: .warning, code: .lineDoesNotBalance, path: "/claims/0/lines/1/amounts/billed", message: "m"),
      Issue(severity: .info, code: .claimNumberMissing, path: "/claims/1", message: "m"),
      Issue(severity: .warning, code: .documentTruncated, path: "", message: "m"),
    ]
    #expect(
      try table([document])["issues"] == [
        "documentTruncated", "lineDoesNotBalance", "claimNumberMissing; documentTruncated", "",
      ])
    #expect(try table([document])["reviewRequired"] == ["true", "true", "true", "true"])
  }

  @Test("Sums survive in both tables, whatever the documents", arguments: UInt64(0)..<20)
  func sums(seed: UInt64) throws {
    let documents: [ClaimsDocument] = (UInt64(0)..<10).map { number in
      var random = RandomDocument(seed: seed * 100 + number)
      return random.document()
    }
    let lines = try table(documents)
    let claims = try table(documents, .claim)
    var sumOfLines = ClaimSums()
    var sumOfClaims = ClaimSums()
    for (kind, column) in zip(
      ClaimSums.kinds, ["claimBilled", "claimPlanPaid", "claimPatientResponsibility"])
    {
      for cell in lines[column] { sumOfLines.add(kind, cell) }
      for cell in claims[kind.rawValue] { sumOfClaims.add(kind, cell) }
    }
    #expect(sumOfLines == ClaimSums(documents))
    #expect(sumOfClaims == ClaimSums(documents))
    let printed = documents.flatMap(\.claims).flatMap(\.lines).compactMap {
      $0.amounts[.billed]?.decimalString
    }
    #expect(lines["billed"].filter { !$0.isEmpty } == printed)
  }
}
