internal import DisputeModel

/// The columns of the tables, group by group.
extension CSVColumn {
  /// About the document and the member.
  static let ofDocument: [CSVColumn] = [
    .text("fileName") { $0.document.source.fileName },
    .text("sha256") { $0.document.source.sha256 },
    .text("documentType") { $0.document.documentType.rawValue },
    .text("payerId") { $0.document.payer?.id },
    .text("payerName") { $0.document.payer?.name },
    .text("payerProgram") { $0.document.payer?.program },
    .date("statementDate") { $0.document.statementDate },
    .text("currency") { $0.document.currency },
    .text("memberName") { $0.document.member?.name },
    .text("memberId") { $0.document.member?.memberId },
    .text("subscriberId") { $0.document.member?.subscriberId },
    .text("groupName") { $0.document.member?.groupName },
    .text("groupNumber") { $0.document.member?.groupNumber },
  ]

  /// About the claim.
  static let ofClaim: [CSVColumn] = [
    .number("claim") { $0.claimIndex + 1 },
    .text("claimNumber") { $0.claim.claimNumber },
    .text("documentNumber") { $0.claim.documentNumber },
    .text("status") { $0.claim.status.rawValue },
    .text("replaces") { $0.claim.replaces },
    .text("replacedBy") { $0.claim.replacedBy },
    .text("patientName") { $0.claim.patient.name },
    .text("relationship") { $0.claim.patient.relationship?.rawValue },
    .text("patientMemberId") { $0.claim.patient.memberId },
    .text("accountNumber") { $0.claim.patient.accountNumber },
    .text("providerName") { $0.claim.provider.name },
    .text("npi") { $0.claim.provider.npi },
    .text("networkStatus") { $0.claim.provider.networkStatus?.rawValue },
    .date("claimFrom") { $0.claim.serviceDates?.from },
    .date("claimTo") { $0.claim.serviceDates?.to },
    .date("receivedDate") { $0.claim.receivedDate },
    .date("processedDate") { $0.claim.processedDate },
    .list("diagnosisCodes") { $0.claim.diagnosisCodes },
  ]

  /// About one service line.
  static let ofLine: [CSVColumn] =
    [
      .number("line") { $0.lineIndex.map { $0 + 1 } },
      .date("serviceFrom") { $0.line?.serviceDates?.from },
      .date("serviceTo") { $0.line?.serviceDates?.to },
      .text("description") { $0.line?.description },
      .text("procedureCode") { $0.line?.procedureCode },
      .list("modifiers") { $0.line?.modifiers },
      .text("revenueCode") { $0.line?.revenueCode },
      .text("placeOfService") { $0.line?.placeOfService },
      .number("units") { $0.line?.units },
    ] + amounts(\.rawValue) { $0.line?.amounts } + [
      .list("mergedAmounts") { $0.line?.mergedAmounts.map(spelling) },
      .list("adjustments") { $0.line?.adjustments.map(spelling) },
      .list("remarkCodes") { $0.remarkCodes },
      .text("remarks") { row in
        let codes = row.remarkCodes
        return remarks(of: row.claim) { codes.contains($0) }
      },
    ]

  /// The claim's own sums, beside its lines: in its first row only.
  static let ofClaimTotals: [CSVColumn] =
    amounts({ "claim" + $0.rawValue.prefix(1).uppercased() + $0.rawValue.dropFirst() }) {
      $0.isFirstOfClaim ? $0.claim.totals : nil
    } + [
      .list("claimMergedAmounts") { $0.isFirstOfClaim ? $0.claim.mergedTotals.map(spelling) : nil }
    ]

  /// The claim's sums, and what its lines say together.
  static let ofWholeClaim: [CSVColumn] =
    [.number("lineCount") { $0.claim.lines.count }]
    + amounts(\.rawValue) { $0.claim.totals } + [
      .list("mergedAmounts") { $0.claim.mergedTotals.map(spelling) },
      .list("adjustments") { $0.claim.lines.flatMap { $0.adjustments.map(spelling) } },
      .list("remarkCodes") { $0.claimRemarkCodes },
      .text("remarks") { remarks(of: $0.claim) { _ in true } },
    ]

  /// The tool's word about its reading.
  static let ofReview: [CSVColumn] = [
    .text("reviewRequired") { $0.document.review.required ? "true" : "false" },
    .list("issues") { $0.issueCodes },
  ]

  /// `copay+coinsurance=25.50`.
  @Sendable private static func spelling(_ merged: MergedAmount) -> String {
    merged.kinds.map(\.rawValue).joined(separator: "+") + "=" + merged.amount.decimalString
  }

  /// `CO-45=246.85`.
  @Sendable private static func spelling(_ adjustment: Adjustment) -> String {
    "\(adjustment.group)-\(adjustment.reason)=\(adjustment.amount.decimalString)"
  }

  /// `A0: TEXT | A1: TEXT`.
  private static func remarks(of claim: Claim, where isWanted: (String) -> Bool) -> String? {
    let texts = claim.remarks.compactMap { remark in
      remark.text.flatMap { isWanted(remark.code) ? "\(remark.code): \($0)" : nil }
    }
    return texts.isEmpty ? nil : texts.joined(separator: " | ")
  }
}
