/// Puts pointers into the order in which the claims document prints their values.
struct PointerOrder: Comparable {
  /// The names of the claims document, so that within each object they stand in its order.
  private static let names = [
    "payer", "statementDate", "id", "claimNumber", "documentNumber", "status", "replaces", "replacedBy",
    "patient", "provider", "method",
    "number", "date", "name", "npi", "relationship", "program", "networkStatus", "memberId", "subscriberId",
    "accountNumber", "groupName",
    "groupNumber", "serviceDates", "receivedDate", "processedDate", "diagnosisCodes", "lines", "description",
    "procedureCode", "modifiers",
    "revenueCode", "placeOfService", "units", "kinds", "billed", "discount", "notCovered", "allowed", "copay",
    "deductible",
    "coinsurance", "otherInsurance", "accountPaid", "planPaid", "patientResponsibility", "amounts",
    "mergedAmounts", "remarkCodes",
    "adjustments", "group", "reason", "amount", "payee", "totals", "mergedTotals", "remarks", "code", "text",
    "category", "member", "claims",
    "kind", "scope", "network", "used", "limit", "planYear", "accumulators", "payments", "appealRights",
    "filingDays", "address", "phone",
  ]
  private static let ranks = Dictionary(
    names.enumerated().map { ($1[...], $0) }, uniquingKeysWith: { first, _ in first })

  /// Rank or index of each component.
  private let components: [Int]

  init(_ pointer: String) {
    components = pointer.split(separator: "/").map { Int($0) ?? Self.ranks[$0] ?? .max }
  }

  static func < (a: PointerOrder, b: PointerOrder) -> Bool {
    a.components.lexicographicallyPrecedes(b.components)
  }
}
