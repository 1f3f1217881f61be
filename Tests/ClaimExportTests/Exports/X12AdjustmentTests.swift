import ClaimExport
import DisputeModel
import Testing

@Suite struct X12AdjustmentTests {
  /// CAS segments of the visit after a change of its only line, whose amounts are the claim's; a refusal's obstacles.
  private func adjustments(_ change: (inout ServiceLine) -> Void) throws -> [String] {
    var document = ExampleDocument.visit()
    change(&document.claims[0].lines[0])
    document.claims[0].totals = document.claims[0].lines[0].amounts
    return try written(document)
  }

  private func written(_ document: ClaimsDocument) throws -> [String] {
    do {
      let reading = X12Reading(try ClaimsX12.write(document))
      #expect(reading.faults == [])
      return reading.all("CAS").map { $0.joined(separator: "*") }
    } catch {
      return error.reasons.map { "\($0.path): \($0.obstacle)" }
    }
  }

  private func adjustment(_ code: String, _ cents: Int64) -> Adjustment {
    let parts = code.split(separator: "-").map(String.init)
    return Adjustment(group: parts[0], reason: parts[1], amount: Money(minorUnits: cents))
  }

  /// Billed 100, discount 40, coinsurance 12, paid 48, but for what is given.
  private func amounts(
    discount: Int64? = 40_00, notCovered: Int64? = 0, copay: Int64? = 0, other: Int64? = nil,
    paid: Int64 = 48_00
  ) -> Amounts {
    ExampleDocument.amounts(
      billed: 100_00, discount: discount, notCovered: notCovered, allowed: 60_00, copay: copay, deductible: 0,
      coinsurance: 12_00, other: other, planPaid: paid, owed: 12_00)
  }

  @Test("Printed adjustments stand as printed, and the amounts that they explain are not told twice")
  func printed() throws {
    let all = try adjustments {
      $0.adjustments = [adjustment("CO-45", 28_00), adjustment("PR-3", 25_00)]
    }
    #expect(all == ["CAS*CO*45*28.00", "CAS*PR*3*25.00"])
    let some = try adjustments {
      $0.adjustments = [adjustment("CO-253", 2_00)]
      $0.amounts[.notCovered] = Money(minorUnits: 2_00)
      $0.amounts[.planPaid] = Money(minorUnits: 85_50)
    }
    #expect(some == ["CAS*CO*253*2.00**45*28.00", "CAS*PR*3*25.00"])
  }

  @Test("A code for a part of a column goes beside the column's own code, and nothing is taken back")
  func partsOfColumns() throws {
    #expect(
      try adjustments {
        $0.amounts = amounts()
        $0.adjustments = [adjustment("CO-45", 38_00), adjustment("CO-253", 2_00)]
      } == ["CAS*CO*45*38.00**253*2.00", "CAS*PR*2*12.00"])
    #expect(
      try adjustments {
        $0.amounts = amounts(discount: 30_00, notCovered: 10_00)
        $0.adjustments = [adjustment("CO-97", 40_00)]
      } == ["CAS*CO*97*40.00", "CAS*PR*2*12.00"])
    #expect(
      try adjustments {
        $0.amounts = amounts(other: 10_00, paid: 38_00)
        $0.adjustments = [adjustment("CO-22", 10_00)]
      } == ["CAS*CO*22*10.00**45*40.00", "CAS*PR*2*12.00"])
  }

  @Test("What is left of two columns has no code, where a printed code is for parts of both")
  func unknownRest() throws {
    #expect(
      try adjustments {
        $0.amounts = amounts(discount: 30_00, notCovered: 10_00)
        $0.adjustments = [adjustment("CO-131", 25_00)]
      } == ["CAS*CO*131*25.00", "CAS*OA*192*15.00", "CAS*PR*2*12.00"])
  }

  @Test("Printed adjustments that cannot be parts of the columns refuse the claim by name")
  func contradictions() throws {
    let refused = ["/claims/0: adjustmentsContradict"]
    for printed in [
      [adjustment("CO-45", 30_00)], [adjustment("CO-45", 50_00)], [adjustment("PR-2", 10_00)],
      [adjustment("PR-3", 12_00)], [adjustment("CO-45", 40_00), adjustment("PR-3", 12_00)],
      [adjustment("CO-97", 60_00)], [adjustment("CO-45", 45_00), adjustment("CO-94", -5_00)],
    ] {
      #expect(
        try adjustments {
          $0.amounts = amounts()
          $0.adjustments = printed
        } == refused, "\(printed)")
    }
  }

  @Test("A code whose own column is not there explains what is not covered")
  func ownColumnAbsent() throws {
    #expect(
      try adjustments {
        $0.amounts = amounts(discount: nil, notCovered: 40_00)
        $0.adjustments = [adjustment("CO-45", 40_00)]
      } == ["CAS*CO*45*40.00", "CAS*PR*2*12.00"])
    #expect(
      try adjustments {
        $0.amounts = amounts(discount: 30_00, notCovered: 10_00)
        $0.adjustments = [adjustment("OA-23", 10_00)]
      } == ["CAS*CO*45*30.00", "CAS*OA*23*10.00", "CAS*PR*2*12.00"])
    #expect(
      try adjustments {
        $0.amounts = amounts(copay: nil)
        $0.amounts[.coinsurance] = nil
        $0.mergedAmounts = [MergedAmount(kinds: [.copay, .coinsurance], amount: Money(minorUnits: 12_00))]
        $0.adjustments = [adjustment("PR-3", 10_00)]
      } == ["CAS*CO*45*40.00", "CAS*PR*3*10.00**192*2.00"])
  }

  @Test("An overlapping column is no contradiction where the printed adjustments tell the whole difference")
  func overlap() throws {
    #expect(
      try adjustments {
        $0.amounts = amounts(discount: 30_00, notCovered: 40_00)
        $0.adjustments = [
          adjustment("CO-45", 30_00), adjustment("CO-97", 10_00), adjustment("PR-2", 12_00),
        ]
      } == ["CAS*CO*45*30.00**97*10.00", "CAS*PR*2*12.00"])
  }

  @Test("Of a claim that is told as a whole, each adjustment is part of its own line's columns")
  func wholeClaim() throws {
    var document = ExampleDocument.visit()
    var first = document.claims[0].lines[0]
    first.procedureCode = nil
    first.amounts = amounts()
    first.adjustments = [adjustment("CO-45", 38_00), adjustment("CO-253", 2_00)]
    var second = first
    second.amounts = amounts(discount: 35_00, notCovered: 5_00)
    second.adjustments = []
    document.claims[0].lines = [first, second]
    for kind in AmountKind.allCases {
      document.claims[0].totals[kind] = [first, second].compactMap { $0.amounts[kind] }.reduce(.zero, +)
    }
    #expect(
      try written(document) == [
        "CAS*CO*45*73.00**253*2.00", "CAS*OA*192*5.00", "CAS*PR*2*24.00",
      ])
  }

  @Test(
    "Adjustments of a claim that takes another one back have their signs turned, and are compared as such")
  func reversed() throws {
    var document = ExampleDocument.visit()
    var back = document.claims[0]
    back.status = .reversed
    for kind in amounts().kinds { back.lines[0].amounts[kind] = amounts()[kind].map { -$0 } }
    back.lines[0].amounts[.copay] = nil
    back.totals = back.lines[0].amounts
    back.lines[0].adjustments = [adjustment("CO-45", -38_00), adjustment("CO-253", -2_00)]
    var again = back
    again.status = .adjusted
    again.lines[0].amounts = amounts()
    again.totals = amounts()
    again.lines[0].adjustments = []
    document.claims = [back, again]
    #expect(try written(document).prefix(2) == ["CAS*CO*45*-38.00**253*-2.00", "CAS*PR*2*-12.00"])
    document.claims[0].lines[0].adjustments = [adjustment("CO-45", -30_00)]
    #expect(try written(document) == ["/claims/0: adjustmentsContradict"])
  }

  @Test("Printed adjustments that tell a health account are not told twice")
  func account() throws {
    #expect(
      try adjustments {
        $0.amounts[.accountPaid] = Money(minorUnits: 5_00)
        $0.amounts[.patientResponsibility] = Money(minorUnits: 20_00)
        $0.adjustments = [adjustment("OA-187", 5_00), adjustment("PR-187", -5_00)]
      } == ["CAS*CO*45*28.00", "CAS*OA*187*5.00", "CAS*PR*187*-5.00**3*25.00"])
  }

  @Test("What the member owes is the sum of the patient's adjustments where no total prints it")
  func owedFollows() throws {
    var document = ExampleDocument.visit()
    document.claims[0].totals[.patientResponsibility] = nil
    for isOfLine in [true, false] {
      if !isOfLine { document.claims[0].lines[0].amounts[.patientResponsibility] = nil }
      let reading = X12Reading(try ClaimsX12.write(document))
      #expect(reading.faults == [])
      #expect(reading.all("CLP")[0][5] == "25.00")
    }
  }

  @Test("Where nobody knows who bears what is not covered, what the member owes is not made up")
  func owedUnknown() throws {
    #expect(
      try adjustments {
        $0.amounts = amounts(discount: 30_00, notCovered: 10_00)
        $0.amounts[.patientResponsibility] = nil
      } == ["/claims/0: noAmount(DisputeModel.AmountKind.patientResponsibility)"])
  }

  @Test(
    "Whatever parts of the columns are printed as adjustments, they are written so", arguments: UInt64(0)..<60
  )
  func printedParts(seed: UInt64) throws {
    var random = RandomBalance(seed: seed)
    let document = random.withPrintedParts(random.document())
    let reading = X12Reading(try ClaimsX12.write(document))
    #expect(reading.faults == [])
    var written: [String: Int64] = [:]
    for segment in reading.all("CAS") {
      for place in stride(from: 2, to: segment.count, by: 3) {
        let amount = X12Reading.cents(segment, place + 1)
        #expect(amount > 0 || segment[place] == "187")
        written["\(segment[1])-\(segment[place])", default: 0] += amount
      }
    }
    var expected: [String: Int64] = [:]
    for line in document.claims.flatMap(\.lines) {
      for adjustment in line.adjustments {
        expected["\(adjustment.group)-\(adjustment.reason)", default: 0] += adjustment.amount.minorUnits
      }
    }
    for code in ["CO-253", "CO-97", "PR-96", "CO-22"] { #expect(written[code] == expected[code], "\(code)") }
    for (code, kind) in [
      ("PR-1", AmountKind.deductible), ("PR-2", .coinsurance), ("PR-3", .copay),
    ] {
      let column = document.claims.flatMap(\.lines).reduce(0) { $0 + ($1.amounts[kind]?.minorUnits ?? 0) }
      #expect(written[code] ?? 0 == column, "\(code)")
    }
    let discounts = document.claims.flatMap(\.lines).reduce(0) {
      $0 + ($1.amounts[.discount]?.minorUnits ?? 0)
    }
    #expect((written["CO-45"] ?? 0) + (written["CO-253"] ?? 0) == discounts)
  }
}
