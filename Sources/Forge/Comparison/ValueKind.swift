/// What kind of value a field of a claims document holds.
package enum ValueKind: String, CaseIterable, Hashable, Sendable {
  case lineAmount = "amounts of lines"
  case totalAmount = "amounts of totals"
  case identifier = "identifiers"
  case name = "names"
  case date = "dates"
  case code = "codes"
  case text = "texts"
  case decision = "types, statuses, relations"
  case count = "counts"
  case accumulator = "accumulators"
  case payment = "payments"

  /// The kind of the field that a pointer leads to, whichever document it points into.
  package init(pointer: String) {
    let steps = pointer.split(separator: "/").filter { $0.utf8.contains { !(48...57).contains($0) } }
    switch steps.first {
    case "accumulators": self = .accumulator
    case "payments": self = .payment
    default:
      if steps.contains("amounts") {
        self = .lineAmount
      } else if steps.contains("totals") {
        self = .totalAmount
      } else {
        self = Self.kind(ofField: steps.last ?? "")
      }
    }
  }

  private static func kind(ofField name: Substring) -> ValueKind {
    switch name {
    case "claimNumber", "documentNumber", "replaces", "replacedBy", "memberId", "subscriberId", "groupNumber",
      "accountNumber", "npi":
      .identifier
    case "name", "groupName": .name
    case "from", "to", "statementDate", "receivedDate", "processedDate": .date
    case "code", "procedureCode", "modifiers", "remarkCodes", "revenueCode", "placeOfService",
      "diagnosisCodes":
      .code
    case "description", "text": .text
    case "units", "filingDays": .count
    default: .decision
    }
  }
}
