import DisputeModel
import PayerProfiles

/// Services of key–value documents.
extension ClaimWalk {
  mutating func takeAmount(_ field: Field) {
    guard !isOfDocument else { return }
    guard !hasServiceTable else {
      current.summary.append(field)
      return
    }
    // `Total charges` may be a service's own label: it is a sum where the service has that amount already.
    if inTotals || field.isTotal && (record == nil || recordRoles.contains(field.role)) {
      closeRecord()
      var totals = current.totals ?? LineDraft(sheetLine: field.line)
      if case .amount(let kind) = field.role, let money = field.money {
        totals.set(kind, money, field.tokens)
      }
      current.totals = totals
      inTotals = true
      return
    }
    guard record != nil else {
      current.summary.append(field)
      return
    }
    takeRecord(field)
  }

  mutating func takeRecord(_ field: Field) {
    guard !hasServiceTable else { return }
    if field.startsService || recordRoles.contains(field.role) {
      if case .remarkCode = field.role {} else { closeRecord() }
    }
    if record == nil {
      if current.isClosed { open() }
      inTotals = false
      record = LineDraft(sheetLine: field.line)
      recordRoles = []
    }
    recordRoles.insert(field.role)
    var draft = record ?? LineDraft(sheetLine: field.line)
    RecordReading.add(field, to: &draft)
    record = draft
  }

  mutating func closeRecord() {
    defer {
      record = nil
      recordRoles = []
    }
    guard var record, !record.line.amounts.isEmpty else { return }
    if record.line.remarkCodes == nil, current.lines.contains(where: { $0.line.remarkCodes != nil }) {
      record.line.remarkCodes = []
    }
    current.lines.append(record)
    current.extend(to: record.sheetLine)
  }
}
