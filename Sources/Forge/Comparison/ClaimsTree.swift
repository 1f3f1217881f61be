package import DisputeModel

/// A claims document as the JSON tree that is compared: what the document says, without the tool's own words.
///
/// - Drops: schema version, source, review and provenance; `review` is added back for a document that was read.
package enum ClaimsTree {
  /// The tree of a document.
  package static func tree(of document: ClaimsDocument) -> JSONValue {
    var object = Members()
    object.put("documentType", document.documentType.rawValue)
    if let payer = document.payer {
      object.put(
        "payer", Members().with("id", payer.id).with("name", payer.name).with("program", payer.program))
    }
    object.put("statementDate", document.statementDate?.description)
    if let member = document.member {
      object.put(
        "member",
        Members().with("name", member.name).with("memberId", member.memberId)
          .with("subscriberId", member.subscriberId).with("groupName", member.groupName)
          .with("groupNumber", member.groupNumber))
    }
    object.put("claims", document.claims.map(claim))
    object.put("accumulators", document.accumulators.map(accumulator))
    object.put("payments", document.payments.map(payment))
    if let rights = document.appealRights {
      var members = Members()
      members.put("filingDays", rights.filingDays)
      object.put("appealRights", members)
    }
    if !document.review.issues.isEmpty {
      object.members.append(JSONValue.Member("review", review(document.review)))
    }
    return .object(object.members)
  }

  private static func claim(_ claim: Claim) -> JSONValue {
    var object = Members()
    object.put("claimNumber", claim.claimNumber)
    object.put("documentNumber", claim.documentNumber)
    object.put("status", claim.status.rawValue)
    object.put("replaces", claim.replaces)
    object.put("replacedBy", claim.replacedBy)
    object.put(
      "patient",
      Members().with("name", claim.patient.name).with("relationship", claim.patient.relationship?.rawValue)
        .with("memberId", claim.patient.memberId).with("accountNumber", claim.patient.accountNumber))
    object.put(
      "provider",
      Members().with("name", claim.provider.name).with("npi", claim.provider.npi)
        .with("networkStatus", claim.provider.networkStatus?.rawValue))
    object.put("serviceDates", span(claim.serviceDates))
    object.put("receivedDate", claim.receivedDate?.description)
    object.put("processedDate", claim.processedDate?.description)
    object.put("lines", claim.lines.map(line))
    object.put("totals", amounts(claim.totals))
    object.put(
      "remarks",
      claim.remarks.map { remark in
        let members = Members().with("code", remark.code).with("text", remark.text)
        return JSONValue.object(members.with("category", remark.category.rawValue).members)
      })
    return .object(object.members)
  }

  private static func line(_ line: ServiceLine) -> JSONValue {
    var object = Members()
    object.put("serviceDates", span(line.serviceDates))
    object.put("description", line.description)
    object.put("procedureCode", line.procedureCode)
    object.put("modifiers", line.modifiers?.map { .string($0) } ?? [])
    object.put("units", line.units)
    object.put("amounts", amounts(line.amounts))
    object.put("remarkCodes", line.remarkCodes?.map { .string($0) } ?? [])
    return .object(object.members)
  }

  private static func amounts(_ amounts: Amounts) -> Members {
    var object = Members()
    for kind in amounts.kinds { object.put(kind.rawValue, amounts[kind]) }
    return object
  }

  private static func span(_ span: DateSpan?) -> Members {
    Members().with("from", span?.from.description).with("to", span?.to.description)
  }

  private static func accumulator(_ accumulator: Accumulator) -> JSONValue {
    var object = Members()
    object.put("kind", accumulator.kind.rawValue)
    object.put("scope", accumulator.scope?.rawValue)
    object.put("network", accumulator.network?.rawValue)
    object.put("used", accumulator.used)
    object.put("limit", accumulator.limit)
    object.put("planYear", accumulator.planYear)
    return .object(object.members)
  }

  private static func payment(_ payment: Payment) -> JSONValue {
    var object = Members().with("method", payment.method?.rawValue).with("number", payment.number)
    object.put("date", payment.date?.description)
    object.put("amount", payment.amount)
    object.put("payee", payment.payee)
    return .object(object.members)
  }

  private static func review(_ review: Review) -> JSONValue {
    let issues = review.issues.map { issue in
      let members = Members().with("severity", issue.severity.rawValue).with("code", issue.code.rawValue)
      return JSONValue.object(members.with("path", issue.path).with("message", issue.message).members)
    }
    return .object([
      JSONValue.Member("required", .bool(review.required)), JSONValue.Member("issues", .array(issues)),
    ])
  }

  /// Members of an object; what is absent or empty is left out.
  private struct Members {
    var members: [JSONValue.Member] = []

    mutating func put(_ key: String, _ text: String?) {
      if let text { members.append(JSONValue.Member(key, .string(text))) }
    }

    mutating func put(_ key: String, _ number: Int?) {
      if let number { members.append(JSONValue.Member(key, .hundredths(Int64(number) * 100))) }
    }

    mutating func put(_ key: String, _ amount: Money?) {
      if let amount { members.append(JSONValue.Member(key, .hundredths(amount.minorUnits))) }
    }

    mutating func put(_ key: String, _ items: [JSONValue]) {
      if !items.isEmpty { members.append(JSONValue.Member(key, .array(items))) }
    }

    mutating func put(_ key: String, _ object: Members) {
      if !object.members.isEmpty { members.append(JSONValue.Member(key, .object(object.members))) }
    }

    func with(_ key: String, _ text: String?) -> Members {
      var copy = self
      copy.put(key, text)
      return copy
    }
  }
}
