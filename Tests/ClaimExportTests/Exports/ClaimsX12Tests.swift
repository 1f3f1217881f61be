import ClaimExport
import DisputeModel
import Testing

@Suite struct ClaimsX12Tests {
  private func segments(_ document: ClaimsDocument, _ numbers: ProviderNumbers = ProviderNumbers()) throws
    -> X12Reading
  {
    X12Reading(try ClaimsX12.write(document, numbers: numbers))
  }

  private func adjustments(_ change: (inout Claim) -> Void) throws -> [String] {
    var document = ExampleDocument.visit()
    change(&document.claims[0])
    let reading = try segments(document)
    #expect(reading.faults == [])
    return reading.all("CAS").map { $0.joined(separator: "*") }
  }

  private func obstacle(_ change: (inout ClaimsDocument) -> Void) throws -> X12Obstacle? {
    var document = ExampleDocument.visit()
    change(&document)
    do {
      _ = try ClaimsX12.write(document)
      return nil
    } catch {
      return error.reasons.first?.obstacle
    }
  }

  @Test("A visit is these segments, marked as synthesised, and 87.50 stays 87.50")
  func example() throws {
    let spaces = String(repeating: " ", count: 10)
    #expect(
      String(decoding: try ClaimsX12.write(ExampleDocument.visit()), as: UTF8.self) == """
        ISA*00*\(spaces)*00*\(spaces)*ZZ*EOB-EXTRACT    *ZZ*UNKNOWN        *260322*0000*^*00501*242239447*0*T*:~
        GS*HP*EOB-EXTRACT*UNKNOWN*20260322*0000*242239447*X*005010X221A1~
        ST*835*0001~
        BPR*I*87.50*C*NON************20260322~
        TRN*1*EOB-0123456789abcdef0123456789abcdef-1*NOTPRINTED~
        CUR*PR*USD~
        REF*F2*SYNTHESISED FROM AN EOB~
        N1*PR*Quarry Health~
        N3*ADDRESS NOT PRINTED~
        N4*NOT PRINTED~
        PER*BL*SYNTHESISED FROM AN EOB~
        N1*PE*Jane Poe, M.D.*XX*1234567893~
        LX*1~
        CLP*0*1*140.50*87.50*25.00*ZZ*8680001~
        NM1*QC*1*ROE*JANE Q****MI*U1~
        DTM*232*20260316~
        DTM*233*20260316~
        SVC*HC:99213:25*140.50*87.50**1~
        DTM*472*20260316~
        CAS*CO*45*28.00~
        CAS*PR*3*25.00~
        AMT*B6*112.50~
        SE*21*0001~
        GE*1*242239447~
        IEA*1*242239447~

        """)
  }

  @Test("Every amount that is taken off has its group and reason; what no code explains is 192")
  func groups() throws {
    let adjustments = try adjustments { claim in
      claim.lines = []
      claim.totals = ExampleDocument.amounts(
        billed: 100_00, discount: 10_00, notCovered: 20_00, copay: 5_00, deductible: 6_00, coinsurance: 7_00,
        other: 8_00, account: 3_00, planPaid: 44_00, owed: 27_00)
    }
    // Of what is not covered, the member owes 27 − (5 + 6 + 7 − 3) = 12.
    #expect(
      adjustments == [
        "CAS*CO*45*10.00", "CAS*OA*23*8.00**187*3.00**192*8.00",
        "CAS*PR*1*6.00**2*7.00**3*5.00**187*-3.00**192*12.00",
      ])
  }

  @Test("A number for several cost shares is the patient's, for a reason that is not known")
  func merged() throws {
    let adjustments = try adjustments { claim in
      claim.totals[.copay] = nil
      claim.lines[0].amounts = claim.totals
      claim.lines[0].mergedAmounts = [
        MergedAmount(kinds: [.copay, .coinsurance], amount: Money(minorUnits: 25_00))
      ]
    }
    #expect(adjustments == ["CAS*CO*45*28.00", "CAS*PR*192*25.00"])
  }

  @Test("A discount that no column tells is an adjustment that nobody explains")
  func impliedDiscount() throws {
    let adjustments = try adjustments { claim in
      claim.totals[.discount] = nil
      claim.lines[0].amounts = claim.totals
    }
    #expect(adjustments == ["CAS*OA*192*28.00", "CAS*PR*3*25.00"])
  }

  @Test("Lines without codes, or whose bearer is not known, are told as one claim")
  func wholeClaims() throws {
    var document = ExampleDocument.visit()
    document.claims[0].lines[0].procedureCode = nil
    var reading = try segments(document)
    #expect(reading.all("SVC").isEmpty && reading.all("CAS").count == 2 && reading.faults.isEmpty)
    document.claims[0].lines[0].revenueCode = "0510"
    #expect(try segments(document).all("SVC").first?[1] == "NU:0510")

    document = ExampleDocument.visit()
    document.claims[0].totals = ExampleDocument.amounts(
      billed: 100_00, notCovered: 40_00, planPaid: 60_00, owed: 10_00)
    document.claims[0].lines[0].amounts = ExampleDocument.amounts(
      billed: 100_00, notCovered: 40_00, planPaid: 60_00)
    reading = try segments(document)
    #expect(reading.all("SVC").isEmpty)
    #expect(reading.all("CAS") == [["CAS", "OA", "192", "30.00"], ["CAS", "PR", "192", "10.00"]])
  }

  @Test("A claim that takes another one back has status 22 and the signs turned; the earlier number is told")
  func reversal() throws {
    var document = ExampleDocument.visit()
    let original = document.claims[0]
    var back = original
    back.status = .reversed
    back.totals = Amounts()
    for kind in original.totals.kinds { back.totals[kind] = original.totals[kind].map { -$0 } }
    back.lines[0].amounts = back.totals
    var again = original
    again.status = .adjusted
    again.claimNumber = "8680002"
    again.replaces = "8680001"
    document.claims = [back, again]
    let reading = try segments(document)
    #expect(reading.faults == [])
    #expect(reading.all("CLP").map { $0[2] } == ["22", "1"])
    #expect(reading.all("CLP")[0][3...5] == ["-140.50", "-87.50", "-25.00"])
    #expect(reading.all("CAS")[0] == ["CAS", "CO", "45", "-28.00"])
    #expect(reading.all("BPR")[0][2] == "0.00")
    #expect(reading.all("REF").last == ["REF", "F8", "8680001"])
  }

  @Test("Providers have transaction sets of their own")
  func providers() throws {
    var document = ExampleDocument.visit()
    var other = document.claims[0]
    other.provider.name = "Other Clinic"
    other.provider.npi = "1003000126"
    document.claims.append(other)
    document.claims.append(document.claims[0])
    let reading = try segments(document)
    #expect(reading.faults == [])
    #expect(reading.all("ST").map { $0[2] } == ["0001", "0002"])
    #expect(reading.all("BPR").map { $0[2] } == ["175.00", "87.50"])
    #expect(reading.all("GE")[0][1] == "2")
  }

  @Test("A provider's number can be given where the document prints none: by name, or for the only one")
  func givenNumber() throws {
    let only = ProviderNumbers(ofOnlyProvider: ExampleDocument.npi)
    var document = ExampleDocument.visit()
    document.claims[0].provider.npi = nil
    #expect(try segments(document, only).all("N1").last?[4] == ExampleDocument.npi)
    document.claims.append(document.claims[0])
    document.claims[1].provider.name = "Other Clinic"
    #expect(throws: X12Refusal.self) { try segments(document, only) }
    let both = ProviderNumbers(
      ofOnlyProvider: ExampleDocument.npi, byName: ["Other Clinic": "1003000126", "Jane": "1003000126"])
    #expect(
      try segments(document, both).all("N1").filter { $0[1] == "PE" }.map { $0[4] }
        == [ExampleDocument.npi, "1003000126"])
  }

  @Test("A claim that does not balance is refused by name and with the difference")
  func unbalanced() throws {
    var document = ExampleDocument.visit()
    document.claims.append(document.claims[0])
    document.claims[1].totals[.planPaid] = Money(minorUnits: 80_00)
    let refusal = try #require(throws: X12Refusal.self) { try ClaimsX12.write(document) }
    #expect(
      refusal.reasons == [
        X12Refusal.Reason(
          path: "/claims/1", obstacle: .doesNotBalance(difference: Money(minorUnits: 7_50)))
      ])
    #expect(
      refusal.message == "/claims/1: billed less paid is 7.50 more than the other amounts explain")
    #expect(
      try obstacle { $0.claims[0].totals[.patientResponsibility] = Money(minorUnits: 26_00) }
        == .owedDoesNotFollow(difference: Money(minorUnits: 1_00)))
  }

  @Test("What an 835 needs and the document lacks is refused")
  func lacking() throws {
    #expect(try obstacle { $0.claims = [] } == .noClaims)
    #expect(try obstacle { $0.payer?.name = nil } == .noPayer)
    #expect(try obstacle { $0.claims[0].claimNumber = nil } == .noClaimNumber)
    #expect(try obstacle { $0.claims[0].patient.name = " " } == .noPatient)
    #expect(try obstacle { $0.claims[0].provider.name = nil } == .noProvider)
    #expect(try obstacle { $0.claims[0].provider.npi = "1234567890" } == .noProviderNumber)
    #expect(try obstacle { $0.claims[0].status = .pending } == .pending)
    #expect(try obstacle { $0.claims[0].totals[.billed] = nil } == .noAmount(.billed))
    #expect(
      try obstacle {
        $0.claims[0].processedDate = nil
        $0.statementDate = nil
      } == .noDate)
    #expect(try obstacle { $0.claims[0].patient.name = "日本" } == .unwritable(.patientName))
    #expect(
      try obstacle {
        $0.claims[0].lines[0].adjustments = [Adjustment(group: "XX", reason: "45", amount: .zero)]
      }
        == .unknownAdjustment)
  }

  @Test(
    "Less than no money, or claims to be looked at make no remittance advice")
  func unfit() throws {
    #expect(
      try obstacle { document in
        document.claims[0].status = .reversed
        for kind in document.claims[0].totals.kinds {
          document.claims[0].totals[kind] = document.claims[0].totals[kind].map { -$0 }
        }
      } == .negativePayment)
    let issue = { (path: String, severity: IssueSeverity) in
      Issue(severity: severity, code: .columnAmbiguous, path: path, message: "m")
    }
    for path in ["", "/claims/0", "/claims/0/lines/0", "/statementDate"] {
      #expect(try obstacle { $0.review.issues = [issue(path, .warning)] } == .needsReview)
    }
    for path in ["/claims/1", "/claims/10", "/accumulators/0"] {
      #expect(try obstacle { $0.review.issues = [issue(path, .error)] } == nil)
    }
    #expect(try obstacle { $0.review.issues = [issue("", .info)] } == nil)
  }

  @Test("Whatever is written balances, and its sums are the claims'", arguments: UInt64(0)..<40)
  func balances(seed: UInt64) throws {
    var random = RandomBalance(seed: seed)
    let document = random.document()
    let reading = try segments(document)
    #expect(reading.faults == [])
    var sums = ClaimSums()
    for claim in reading.all("CLP") {
      for (kind, place) in zip(ClaimSums.kinds, [3, 4, 5]) { sums.add(kind, claim[place]) }
    }
    #expect(sums == ClaimSums([document]))
  }
}
