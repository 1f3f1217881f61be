import DisputeAnalysis
import DisputeModel

/// Made-up documents, as small as a test needs them.
enum Fixture {
  /// A day of 2026.
  static func day(_ month: Int, _ day: Int, year: Int = 2026) -> CalendarDate {
    guard let date = CalendarDate(year: year, month: month, day: day) else {
      preconditionFailure("no such day")
    }
    return date
  }

  /// An amount in dollars and cents.
  static func money(_ dollars: Int, _ cents: Int = 0) -> Money {
    Money(minorUnits: Int64(dollars * 100 + cents))
  }

  /// A document of a payer with a statement date.
  static func document(
    _ name: Character = "a", on date: CalendarDate? = day(9, 14), payer: String? = "cigna", _ claims: Claim...
  ) -> ClaimsDocument {
    var document = ClaimsDocument(
      source: DocumentSource(fileName: nil, sha256: String(repeating: name, count: 64), pageCount: 1),
      documentType: .explanationOfBenefits)
    document.payer = Payer(id: payer, name: "Example Health Plan")
    document.statementDate = date
    document.member = Member()
    document.member?.name = "Pavel Novak"
    document.member?.memberId = "U61580445"
    document.claims = claims
    return document
  }

  /// A claim of Pavel Novak with a provider in the network.
  static func claim(_ number: String? = "1001", on date: CalendarDate = day(3, 16), _ lines: ServiceLine...)
    -> Claim
  {
    var claim = Claim()
    claim.claimNumber = number
    claim.patient.name = "Pavel Novak"
    claim.provider.name = "Laurel Creek Family Practice"
    claim.provider.npi = "1234567893"
    claim.provider.networkStatus = .inNetwork
    claim.serviceDates = DateSpan(date, date)
    claim.lines = lines.map { line in
      var line = line
      line.serviceDates = line.serviceDates ?? DateSpan(date, date)
      return line
    }
    return claim
  }

  /// A line of which only these amounts are printed.
  static func line(
    _ description: String?, code: String?, _ amounts: [AmountKind: Money]
  ) -> ServiceLine {
    var line = ServiceLine()
    line.description = description
    line.procedureCode = code
    for (kind, amount) in amounts { line.amounts[kind] = amount }
    return line
  }

  /// An office visit of which only these amounts are printed.
  static func line(_ amounts: [AmountKind: Money]) -> ServiceLine {
    line("OFFICE VISIT", code: "99213", amounts)
  }

  /// A line that was refused in full, for a reason.
  static func refused(
    _ description: String = "MRI LUMBAR SPINE", code: String? = "72148", dollars: Int = 900,
    remark: String = "A1"
  ) -> ServiceLine {
    var line = line(
      description, code: code,
      [
        .billed: money(dollars), .discount: .zero, .notCovered: money(dollars), .allowed: .zero,
        .copay: .zero,
        .deductible: .zero, .coinsurance: .zero, .planPaid: .zero, .patientResponsibility: money(dollars),
      ])
    line.remarkCodes = [remark]
    return line
  }

  /// A line that was paid: 200 billed, 150 allowed, a copay of 40.
  static func paid(_ description: String? = "OFFICE VISIT", code: String? = "99213") -> ServiceLine {
    line(
      description, code: code,
      [
        .billed: money(200), .discount: money(50), .notCovered: .zero, .allowed: money(150),
        .copay: money(40),
        .deductible: .zero, .coinsurance: .zero, .planPaid: money(110), .patientResponsibility: money(40),
      ])
  }

  /// The findings of documents, without those about other kinds.
  static func findings(
    _ kind: FindingKind, _ documents: [ClaimsDocument], _ records: MemberRecords = MemberRecords(),
    asOf: CalendarDate = day(11, 22)
  ) -> [Finding] {
    DisputeAnalysis.disputes(in: documents, records: records, asOf: asOf).findings.filter { $0.kind == kind }
  }
}
