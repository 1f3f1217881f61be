import DisputeModel
import Testing

/// Amounts that contradict one another.
struct ArithmeticErrorTests {
  private static func findings(
    change: (inout ServiceLine) -> Void = { _ in }, totals: [AmountKind: Money] = [:]
  ) -> [Finding] {
    var line = Fixture.paid()
    change(&line)
    var claim = Fixture.claim("1001", line, Fixture.paid("LABORATORY", code: "80053"))
    for (kind, amount) in totals { claim.totals[kind] = amount }
    return Fixture.findings(.arithmeticError, [Fixture.document("a", claim)])
  }

  @Test func amountsThatAddUpAreNone() {
    #expect(Self.findings(totals: [.billed: Fixture.money(400)]).isEmpty)
  }

  @Test func anAllowedAmountThatDoesNotFollowIsCertain() {
    let findings = Self.findings { $0.amounts[.allowed] = Fixture.money(140) }
    #expect(findings.map(\.certainty) == [.certain])
    #expect(findings.map(\.line) == [0])
  }

  @Test func lessPaidThanAllowedLessTheShareIsCertain() {
    let findings = Self.findings { $0.amounts[.planPaid] = Fixture.money(100) }
    #expect(findings.map(\.certainty) == [.certain])
    #expect(findings.map(\.amountAtStake) == [Fixture.money(10)])
  }

  @Test func moreOwedThanTheSharesIsCertain() {
    let findings = Self.findings { line in line.amounts[.patientResponsibility] = Fixture.money(95) }
    #expect(findings.map(\.certainty) == [.certain])
    #expect(findings.map(\.amountAtStake) == [Fixture.money(55)])
  }

  /// 200 allowed, nothing paid and nothing owed.
  private static func waiting(_ status: ClaimStatus, remark: RemarkCategory? = nil) -> [Finding] {
    var line = Fixture.line([
      .billed: Fixture.money(200), .discount: .zero, .notCovered: .zero, .allowed: Fixture.money(200),
      .copay: .zero, .deductible: .zero, .coinsurance: .zero, .planPaid: .zero,
      .patientResponsibility: .zero,
    ])
    line.remarkCodes = ["A1"]
    var claim = Fixture.claim("1001", line)
    claim.status = status
    claim.remarks = remark.map { [Remark(code: "A1", text: "Why.", category: $0)] } ?? []
    return Fixture.findings(.arithmeticError, [Fixture.document("a", claim)])
  }

  @Test func whatWaitsIsNone() {
    #expect(Self.waiting(.pending).isEmpty)
    #expect(Self.waiting(.paid, remark: .informationNeeded).isEmpty)
    #expect(Self.waiting(.paid, remark: .costShare).map(\.certainty) == [.certain])
  }

  @Test func aTotalThatIsNotTheSumIsOneOfAPendingClaimToo() {
    var claim = Fixture.claim("1001", Fixture.paid())
    claim.status = .pending
    claim.totals[.billed] = Fixture.money(300)
    #expect(Fixture.findings(.arithmeticError, [Fixture.document("a", claim)]).map(\.certainty) == [.certain])
  }

  /// 200 billed, of which the plan paid 160.
  private static func outside(owed: Int, network: NetworkStatus? = .outOfNetwork) -> [Finding] {
    let line = Fixture.line([
      .billed: Fixture.money(200), .discount: .zero, .notCovered: .zero, .allowed: Fixture.money(200),
      .copay: .zero, .deductible: .zero, .coinsurance: Fixture.money(40), .planPaid: Fixture.money(160),
      .patientResponsibility: Fixture.money(owed),
    ])
    var claim = Fixture.claim("1001", line)
    claim.provider.networkStatus = network
    return Fixture.findings(.arithmeticError, [Fixture.document("a", claim)])
  }

  @Test func theWholeChargeOutOfNetworkMayBePaidToTheMember() {
    #expect(Self.outside(owed: 200).map(\.certainty) == [.possible])
    #expect(Self.outside(owed: 200).map(\.amountAtStake) == [nil])
    #expect(Self.outside(owed: 150).map(\.certainty) == [.certain])
    #expect(Self.outside(owed: 200, network: .inNetwork).map(\.certainty) == [.certain])
  }

  @Test func lessOwedThanTheSharesIsPossible() {
    let findings = Self.findings { $0.amounts[.patientResponsibility] = .zero }
    #expect(findings.map(\.certainty) == [.possible])
    #expect(findings.map(\.amountAtStake) == [nil])
  }

  @Test func aShareThatAHealthAccountPaidIsNone() {
    let findings = Self.findings { line in
      line.amounts[.accountPaid] = Fixture.money(40)
      line.amounts[.patientResponsibility] = .zero
    }
    #expect(findings.isEmpty)
  }

  @Test func anotherPlansPaymentIsNone() {
    let findings = Self.findings { line in
      line.amounts[.otherInsurance] = Fixture.money(60)
      line.amounts[.planPaid] = Fixture.money(50)
    }
    #expect(findings.isEmpty)
  }

  @Test func aTotalThatIsNotTheSumIsCertain() {
    let findings = Self.findings(totals: [.copay: Fixture.money(90)])
    #expect(findings.map(\.certainty) == [.certain])
    #expect(findings.map(\.line) == [nil])
    #expect(findings.map(\.amountAtStake) == [Fixture.money(10)])
  }

  @Test func aTotalThatLeavesAPaidCopayOutIsNone() {
    #expect(Self.findings(totals: [.patientResponsibility: Fixture.money(40)]).isEmpty)
  }

  @Test func amountsThatARecognisedTextGivesAreLikely() {
    var line = Fixture.paid()
    line.amounts[.allowed] = Fixture.money(140)
    var document = Fixture.document("a", Fixture.claim("1001", line))
    document.review.issues = [
      Issue(severity: .warning, code: .lowConfidenceText, path: "", message: "a scan")
    ]
    #expect(Fixture.findings(.arithmeticError, [document]).map(\.certainty) == [.likely])
  }
}

/// What payers keep of their own payment is no fault.
struct WithheldPaymentTests {
  private static func findings(_ change: (inout ServiceLine) -> Void) -> [Finding] {
    var line = Fixture.paid()
    line.amounts[.planPaid] = Fixture.money(107, 80)
    change(&line)
    return Fixture.findings(.arithmeticError, [Fixture.document("a", Fixture.claim("1001", line))])
  }

  @Test func sequestrationWithItsAmount() {
    let adjustment = Adjustment(group: "CO", reason: "253", amount: Fixture.money(2, 20))
    #expect(Self.findings { $0.adjustments = [adjustment] }.isEmpty)
  }

  @Test func sequestrationByItsCodeAlone() {
    #expect(Self.findings { $0.remarkCodes = ["CO-45", "CO-253"] }.isEmpty)
  }

  @Test func withoutEitherItIsAFault() { #expect(Self.findings { _ in }.map(\.certainty) == [.certain]) }
}
