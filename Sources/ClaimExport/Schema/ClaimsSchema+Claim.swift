internal import DisputeModel
internal import JSONCoding

/// The forms of a claim and its parts.
extension ClaimsSchema {
  static var claim: SchemaNode {
    .object([
      .maybe("claimNumber", .text, "The payer's number of the claim."),
      .maybe("documentNumber", .text, "A form's own number, beside or instead of a claim number."),
      .always("status", .cases(ClaimStatus.self)),
      .maybe("replaces", .text, "Number of the earlier claim that this one replaces."),
      .maybe("replacedBy", .text, "Number of the later claim that replaces this one."),
      .maybe(
        "patient",
        .object(
          [
            .maybe("name", .text), .maybe("relationship", .cases(Relationship.self)),
            .maybe("memberId", .text, "Where each claim prints its own."),
            .maybe("accountNumber", .text, "The provider's number for the patient."),
          ], minimum: 1)),
      .maybe(
        "provider",
        .object(
          [
            .maybe("name", .text), .maybe("npi", .text, "As printed, even when its check digit is wrong."),
            .maybe("networkStatus", .cases(NetworkStatus.self)),
          ], minimum: 1)),
      .maybe("serviceDates", .reference("serviceDates")),
      .maybe("receivedDate", .date),
      .maybe("processedDate", .date),
      .maybe("diagnosisCodes", .list(.text, minimum: 1), "ICD-10-CM."),
      .always("lines", .list(.reference("serviceLine"))),
      .maybe("totals", .reference("amounts"), "The claim's sums."),
      .maybe("mergedTotals", .list(.reference("mergedAmount"), minimum: 1)),
      .maybe("remarks", .list(.reference("remark")), "Present on every claim that has lines."),
    ])
  }

  static var serviceLine: SchemaNode {
    .object([
      .maybe("serviceDates", .reference("serviceDates")),
      .maybe("description", .text),
      .maybe("procedureCode", .text),
      .maybe("modifiers", .list(.text), "Empty when the document has a place for them and none is printed."),
      .maybe("revenueCode", .text),
      .maybe("placeOfService", .text),
      .maybe("units", .integer(minimum: nil)),
      .maybe("amounts", .reference("amounts")),
      .maybe("mergedAmounts", .list(.reference("mergedAmount"), minimum: 1)),
      .maybe(
        "remarkCodes", .list(.text), "Empty when the document has a place for them and none is printed."),
      .maybe(
        "adjustments",
        .list(
          .object([
            .always("group", .text), .always("reason", .text, "CARC."), .always("amount", .money),
          ]), minimum: 1)),
    ])
  }

  static var amounts: SchemaNode {
    .object(AmountKind.allCases.map { .maybe($0.rawValue, .money, about($0)) }, minimum: 1)
  }

  static var mergedAmount: SchemaNode {
    .object([.always("kinds", .list(.cases(AmountKind.self), minimum: 2)), .always("amount", .money)])
  }

  static var remark: SchemaNode {
    .object([
      .always("code", .text), .maybe("text", .text, "Absent when the document does not explain the code."),
      .always("category", .cases(RemarkCategory.self), "Classified from the document's own text."),
    ])
  }

  static var serviceDates: SchemaNode { .object([.always("from", .date), .always("to", .date)]) }

  private static func about(_ kind: AmountKind) -> String {
    switch kind {
    case .billed: "The provider's charge."
    case .discount: "Network or contractual reduction."
    case .notCovered: "The part that the plan does not cover, whoever bears it."
    case .allowed: "Covered amount after discount and notCovered."
    case .copay: "Fixed price per visit."
    case .deductible: "Applied to the deductible."
    case .coinsurance: "The member's percentage."
    case .otherInsurance: "Paid by other coverage."
    case .accountPaid: "Paid by a health account (HRA, FSA, HSA)."
    case .planPaid: "Paid by this plan."
    case .patientResponsibility: "What the member owes in the end."
    }
  }
}
