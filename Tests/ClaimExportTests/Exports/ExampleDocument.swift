import DisputeModel

/// A small statement with everything that exports ask for.
enum ExampleDocument {
  static let npi = "1234567893"

  /// One claim: a visit with a copay, billed 140.50, paid 87.50.
  static func visit() -> ClaimsDocument {
    var claim = Claim()
    claim.claimNumber = "8680001"
    claim.patient.name = "ROE, JANE Q"
    claim.patient.relationship = .`self`
    claim.provider.name = "Jane Poe, M.D."
    claim.provider.npi = npi
    claim.provider.networkStatus = .inNetwork
    claim.serviceDates = span(16, 16)
    claim.processedDate = day(22)
    claim.remarks = [Remark(code: "A0", text: "DISCOUNT APPLIED.", category: .contractualDiscount)]
    claim.totals = amounts(
      billed: 140_50, discount: 28_00, notCovered: 0, allowed: 112_50, copay: 25_00, planPaid: 87_50,
      owed: 25_00)
    var line = ServiceLine()
    line.serviceDates = span(16, 16)
    line.description = "OFFICE VISIT"
    line.procedureCode = "99213"
    line.modifiers = ["25"]
    line.units = 1
    line.remarkCodes = ["A0"]
    line.amounts = claim.totals
    claim.lines = [line]
    return document([claim])
  }

  static func document(_ claims: [Claim]) -> ClaimsDocument {
    var document = ClaimsDocument(
      source: DocumentSource(
        fileName: "eob.pdf", sha256: String(repeating: "0123456789abcdef", count: 4), pageCount: 1),
      documentType: .explanationOfBenefits)
    document.payer = Payer(id: "quarry", name: "Quarry Health")
    document.statementDate = day(23)
    document.member = Member()
    document.member?.name = "ROE, JANE Q"
    document.member?.memberId = "U1"
    document.claims = claims
    return document
  }

  static func amounts(
    billed: Int64? = nil, discount: Int64? = nil, notCovered: Int64? = nil, allowed: Int64? = nil,
    copay: Int64? = nil, deductible: Int64? = nil, coinsurance: Int64? = nil, other: Int64? = nil,
    account: Int64? = nil, planPaid: Int64? = nil, owed: Int64? = nil
  ) -> Amounts {
    var amounts = Amounts()
    let values = [
      billed, discount, notCovered, allowed, copay, deductible, coinsurance, other, account, planPaid, owed,
    ]
    for (kind, cents) in zip(AmountKind.allCases, values) {
      amounts[kind] = cents.map { Money(minorUnits: $0) }
    }
    return amounts
  }

  /// A day of March 2026.
  static func day(_ day: Int) -> CalendarDate? { CalendarDate(year: 2026, month: 3, day: day) }

  private static func span(_ first: Int, _ last: Int) -> DateSpan? {
    guard let first = day(first), let last = day(last) else { return nil }
    return DateSpan(first, last)
  }
}

/// What is billed, paid and owed by all claims of some documents.
struct ClaimSums: Equatable {
  static let kinds: [AmountKind] = [.billed, .planPaid, .patientResponsibility]

  var byKind: [AmountKind: Int64] = [.billed: 0, .planPaid: 0, .patientResponsibility: 0]

  init() {}

  init(_ documents: [ClaimsDocument]) {
    for claim in documents.flatMap(\.claims) {
      for kind in Self.kinds { byKind[kind]? += claim.totals[kind]?.minorUnits ?? 0 }
    }
  }

  /// Adds an amount as it is spelled.
  mutating func add(_ kind: AmountKind, _ spelling: String) {
    byKind[kind]? += Int64(spelling.replacing(".", with: "")) ?? 0
  }
}
