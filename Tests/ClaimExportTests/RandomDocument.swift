import DisputeModel

/// Makes claims documents of every shape that the model allows, likely or not.
struct RandomDocument {
  private var random: SeededGenerator

  init(seed: UInt64) { random = SeededGenerator(seed: seed) }

  mutating func document() -> ClaimsDocument {
    var document = ClaimsDocument(
      source: DocumentSource(
        fileName: maybe { $0.text() }, sha256: String(repeating: "0a", count: 32), pageCount: number(0...40),
        textSource: pick(TextSource.allCases)),
      documentType: pick(DocumentType.allCases))
    document.payer = maybe { Payer(id: $0.maybeText(), name: $0.maybeText(), program: $0.maybeText()) }
    document.statementDate = maybeDate()
    document.member = maybe { $0.member() }
    document.claims = list { $0.claim() }
    document.accumulators = list { $0.accumulator() }
    document.payments = list { $0.payment() }
    document.appealRights = maybe {
      AppealRights(
        filingDays: $0.maybe { $0.number(0...400) }, address: $0.list { $0.text() }, phone: $0.maybeText())
    }
    document.review = Review(issues: list { $0.issue() })
    document.provenance = list { $0.provenance() }
    return document
  }

  private mutating func member() -> Member {
    var member = Member()
    member.name = maybeText()
    member.memberId = maybeText()
    member.subscriberId = maybeText()
    member.groupName = maybeText()
    member.groupNumber = maybeText()
    return member
  }

  private mutating func claim() -> Claim {
    var claim = Claim()
    claim.claimNumber = maybeText()
    claim.documentNumber = maybeText()
    claim.status = pick(ClaimStatus.allCases)
    claim.replaces = maybeText()
    claim.replacedBy = maybeText()
    claim.patient.name = maybeText()
    claim.patient.relationship = maybe { $0.pick(Relationship.allCases) }
    claim.patient.memberId = maybeText()
    claim.patient.accountNumber = maybeText()
    claim.provider.name = maybeText()
    claim.provider.npi = maybeText()
    claim.provider.networkStatus = maybe { $0.pick(NetworkStatus.allCases) }
    claim.serviceDates = maybeSpan()
    claim.receivedDate = maybeDate()
    claim.processedDate = maybeDate()
    claim.diagnosisCodes = list { $0.text() }
    claim.lines = list { $0.line() }
    claim.totals = amounts()
    claim.mergedTotals = list { $0.merged() }
    claim.remarks = list {
      Remark(code: $0.text(), text: $0.maybeText(), category: $0.pick(RemarkCategory.allCases))
    }
    return claim
  }

  private mutating func line() -> ServiceLine {
    var line = ServiceLine()
    line.serviceDates = maybeSpan()
    line.description = maybeText()
    line.procedureCode = maybeText()
    line.modifiers = maybe { $0.list { $0.text() } }
    line.revenueCode = maybeText()
    line.placeOfService = maybeText()
    line.units = maybe { $0.number(-3...300) }
    line.amounts = amounts()
    line.remarkCodes = maybe { $0.list { $0.text() } }
    line.adjustments = list { Adjustment(group: "CO", reason: $0.text(), amount: $0.money()) }
    line.mergedAmounts = list { $0.merged() }
    return line
  }

  private mutating func accumulator() -> Accumulator {
    var accumulator = Accumulator(kind: pick(AccumulatorKind.allCases))
    accumulator.scope = maybe { $0.pick(AccumulatorScope.allCases) }
    accumulator.network = maybe { $0.pick(NetworkStatus.allCases) }
    accumulator.used = maybe { $0.money() }
    accumulator.limit = maybe { $0.money() }
    accumulator.planYear = maybeText()
    return accumulator
  }

  private mutating func payment() -> Payment {
    var payment = Payment()
    payment.method = maybe { $0.pick(PaymentMethod.allCases) }
    payment.number = maybeText()
    payment.date = maybeDate()
    payment.amount = maybe { $0.money() }
    payment.payee = maybeText()
    return payment
  }

  private mutating func issue() -> Issue {
    Issue(
      severity: pick([.error, .warning, .info]),
      code: IssueCode(rawValue: pick(["npiInvalid", "someNewCode"])),
      path: pointer(), message: text())
  }

  private mutating func provenance() -> Provenance {
    let origin: Provenance.Origin =
      number(0...1) == 0
      ? .derived(from: list { $0.pointer() })
      : .read(
        Evidence(
          page: number(1...9), box: (0..<4).map { _ in Float(number(-10...90_000)) / 100 }, text: text()))
    return Provenance(pointer: pointer(), origin: origin)
  }

  private mutating func amounts() -> Amounts {
    var amounts = Amounts()
    for kind in AmountKind.allCases { amounts[kind] = maybe { $0.money() } }
    return amounts
  }

  private mutating func merged() -> MergedAmount {
    MergedAmount(kinds: [.copay, .coinsurance], amount: money())
  }

  private mutating func money() -> Money {
    pick([
      Money(minorUnits: Int64(number(-99_999...9_999_999))), .zero,
      Money(minorUnits: Int64(number(-99...99))),
    ])
  }

  private mutating func pointer() -> String {
    pick(["", "/claims/0/lines/\(number(0...20))/amounts/billed"])
  }

  private mutating func text() -> String {
    pick([
      "", "99213", "María Núñez", "a\"b\\c/d", "tab\tline\nend\u{0}\u{1F}\u{7F}", "日本 👩‍⚕️ \u{2028}", "{}[],:",
    ])
  }

  private mutating func maybeText() -> String? { maybe { $0.text() } }

  private mutating func date() -> CalendarDate? {
    CalendarDate(year: number(1900...2199), month: number(1...12), day: number(1...28))
  }

  private mutating func maybeDate() -> CalendarDate? { number(0...1) == 0 ? date() : nil }

  private mutating func maybeSpan() -> DateSpan? {
    guard let first = maybeDate(), let second = date() else { return nil }
    return DateSpan(first, second)
  }

  private mutating func number(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &random) }

  private mutating func pick<T>(_ choices: [T]) -> T { choices[number(0...choices.count - 1)] }

  private mutating func maybe<T>(_ make: (inout Self) -> T?) -> T? { number(0...1) == 0 ? make(&self) : nil }

  private mutating func list<T>(_ make: (inout Self) -> T) -> [T] {
    (0..<number(0...3)).map { _ in make(&self) }
  }
}
