internal import DisputeModel
internal import JSONCoding

extension JSONText {
  /// Writes a claim.
  mutating func write(_ claim: Claim) {
    beginObject()
    member("claimNumber", claim.claimNumber)
    member("documentNumber", claim.documentNumber)
    member("status", claim.status.rawValue)
    member("replaces", claim.replaces)
    member("replacedBy", claim.replacedBy)
    write(claim.patient)
    write(claim.provider)
    member("serviceDates", claim.serviceDates)
    member("receivedDate", claim.receivedDate)
    member("processedDate", claim.processedDate)
    member("diagnosisCodes", claim.diagnosisCodes.isEmpty ? nil : claim.diagnosisCodes)
    key("lines")
    beginArray()
    for line in claim.lines { write(line) }
    endArray()
    write(claim.totals, as: "totals")
    write(claim.mergedTotals, as: "mergedTotals")
    write(claim.remarks, always: !claim.lines.isEmpty)
    endObject()
  }

  private mutating func write(_ line: ServiceLine) {
    beginObject()
    member("serviceDates", line.serviceDates)
    member("description", line.description)
    member("procedureCode", line.procedureCode)
    member("modifiers", line.modifiers)
    member("revenueCode", line.revenueCode)
    member("placeOfService", line.placeOfService)
    member("units", line.units)
    write(line.amounts, as: "amounts")
    write(line.mergedAmounts, as: "mergedAmounts")
    member("remarkCodes", line.remarkCodes)
    write(line.adjustments)
    endObject()
  }

  private mutating func write(_ patient: Patient) {
    guard patient != Patient() else { return }
    key("patient")
    beginObject()
    member("name", patient.name)
    member("relationship", patient.relationship?.rawValue)
    member("memberId", patient.memberId)
    member("accountNumber", patient.accountNumber)
    endObject()
  }

  private mutating func write(_ provider: Provider) {
    guard provider != Provider() else { return }
    key("provider")
    beginObject()
    member("name", provider.name)
    member("npi", provider.npi)
    member("networkStatus", provider.networkStatus?.rawValue)
    endObject()
  }

  private mutating func write(_ amounts: Amounts, as name: StaticString) {
    guard !amounts.isEmpty else { return }
    key(name)
    beginObject()
    for kind in AmountKind.allCases {
      guard let amount = amounts[kind] else { continue }
      key(text: kind.rawValue)
      money(amount)
    }
    endObject()
  }

  private mutating func write(_ merged: [MergedAmount], as name: StaticString) {
    guard !merged.isEmpty else { return }
    key(name)
    beginArray()
    for entry in merged {
      beginObject()
      member("kinds", entry.kinds.map(\.rawValue))
      member("amount", entry.amount)
      endObject()
    }
    endArray()
  }

  private mutating func write(_ adjustments: [Adjustment]) {
    guard !adjustments.isEmpty else { return }
    key("adjustments")
    beginArray()
    for adjustment in adjustments {
      beginObject()
      member("group", adjustment.group)
      member("reason", adjustment.reason)
      member("amount", adjustment.amount)
      endObject()
    }
    endArray()
  }

  private mutating func write(_ remarks: [Remark], always: Bool) {
    guard always || !remarks.isEmpty else { return }
    key("remarks")
    beginArray()
    for remark in remarks {
      beginObject()
      member("code", remark.code)
      member("text", remark.text)
      member("category", remark.category.rawValue)
      endObject()
    }
    endArray()
  }
}
