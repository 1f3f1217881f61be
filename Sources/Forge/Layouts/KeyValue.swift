internal import DisputeModel

/// A letter without tables: every value behind its label, several pairs on a line that wraps.
struct KeyValue: Layout {
  let name = "key-value"
  let profile = ClaimProfile { profile in
    profile.lines = 1...10
    profile.codes = .mixed
    profile.memberId = "BMH-####-####"
    profile.claimNumber = "2023-######-##"
  }

  private static let payer = "Bluestem Mutual Health"

  func draw(
    _ scenario: Scenario, on canvas: Canvas, style: DrawingStyle, using random: inout SplitMix64
  ) -> ClaimsDocument {
    let amounts: Set<AmountKind> =
      Truth.shares.union([.billed, .discount, .notCovered, .allowed, .planPaid, .patientResponsibility])
    let truth = Truth(
      lineAmounts: amounts, totalAmounts: amounts, showsProcedureCode: true, showsUnits: true, showsNPI: true,
      showsStatementDate: true, showsGroup: false)
    let startPage = { () -> Double in
      canvas.page(.portrait)
      return 54
    }
    var document = truth.document(scenario, payer: Payer(name: KeyValue.payer))
    var flow = Flow(canvas: canvas, left: 54, right: 558, y: startPage(), bottom: 740, startPage: startPage)
    let size = style.bodySize
    // What is taken off may carry a minus sign; it means the same.
    let showsMinus = random.chance(50)
    flow.line(KeyValue.payer, Face(size * 1.4, bold: true))
    flow.line("Explanation of Benefits - This Is Not a Bill", Face(size * 1.2, bold: true))
    flow.skip(6)
    let medium = DateFormat.medium
    pairs(
      [
        ("Statement Date", medium.text(scenario.statementDate)), ("Member", scenario.member.name ?? ""),
        ("Member ID", scenario.member.memberId ?? ""),
      ], &flow, size)
    for claimCase in scenario.claims {
      let claim = claimCase.claim
      pairs(
        [
          ("Claim Number", claim.claimNumber ?? ""), ("Patient", claim.patient.name ?? ""),
          ("Relationship", Phrases.relationship(claim.patient.relationship, self: "Self")),
        ], &flow, size)
      pairs(
        [
          ("Provider", claim.provider.name ?? ""), ("NPI", claim.provider.npi ?? ""),
          ("Network Status", Phrases.network(claim.provider.networkStatus)),
        ], &flow, size)
      pairs(
        [("Received", medium.text(claim.receivedDate)), ("Processed", medium.text(claim.processedDate))],
        &flow,
        size)
      for (index, line) in claim.lines.enumerated() {
        flow.skip(8)
        flow.need(70)
        flow.line(
          "Service \(index + 1) of \(claim.lines.count): \(line.description ?? "")", Face(size, bold: true))
        var first = [
          ("Date of Service", DateFormat.slashes.text(line.serviceDates)),
          ("Procedure Code", ([line.procedureCode ?? ""] + (line.modifiers ?? [])).joined(separator: "-")),
          ("Units", String(line.units ?? 1)),
        ]
        let codes = line.remarkCodes ?? []
        if !codes.isEmpty { first.append(("Notes", codes.joined(separator: ", "))) }
        pairs(first, &flow, size)
        amountPairs(line.amounts, prefix: nil, showsMinus: showsMinus, &flow, size)
      }
      flow.skip(8)
      flow.need(80)
      flow.line("Claim Totals", Face(size, bold: true))
      amountPairs(claim.totals, prefix: "Total", showsMinus: showsMinus, &flow, size)
    }
    flow.skip(8)
    if !scenario.legend.isEmpty {
      flow.need(40)
      flow.line("Notes", Face(size, bold: true))
      for remark in scenario.legend { flow.paragraph("\(remark.code): \(remark.text ?? "")", Face(size)) }
    }
    flow.skip(8)
    document.accumulators = Array(document.accumulators.prefix(2))
    let parts = document.accumulators.map { accumulator in
      "\(accumulator.used?.printed(dollar: true) ?? "") of your \(accumulator.limit?.printed(dollar: true) ?? "") "
        + "\(Phrases.network(accumulator.network).lowercased()) \(accumulator.scope?.rawValue ?? "") "
        + Phrases.kind(accumulator.kind)
    }
    flow.paragraph("So far this year \(parts.joined(separator: " and ")) have been met.", Face(size))
    flow.paragraph(
      "To appeal, write to us within \(scenario.filingDays) days of the day you receive this letter.",
      Face(size))
    return document
  }

  private func amountPairs(
    _ amounts: Amounts, prefix: String?, showsMinus: Bool, _ flow: inout Flow, _ size: Double
  ) {
    func pair(_ label: String, _ kind: AmountKind, takenOff: Bool = false) -> (String, String) {
      let amount = amounts.value(kind)
      let signed = takenOff && showsMinus ? -amount : amount
      return (prefix.map { "\($0) \(label)" } ?? label, signed.printed(dollar: true))
    }
    let total = prefix != nil
    pairs(
      [
        pair(total ? "Billed" : "Amount Billed", .billed),
        pair(total ? "Discount" : "Plan Discount", .discount, takenOff: true),
        pair(total ? "Not Covered" : "Amount Not Covered", .notCovered, takenOff: true),
        pair(total ? "Allowed" : "Allowed Amount", .allowed),
      ], &flow, size)
    pairs(
      [pair("Copay", .copay), pair("Deductible", .deductible), pair("Coinsurance", .coinsurance)], &flow, size
    )
    pairs(
      [pair("Plan Paid", .planPaid, takenOff: true), pair("Your Responsibility", .patientResponsibility)],
      &flow,
      size)
  }

  private func pairs(_ pairs: [(String, String)], _ flow: inout Flow, _ size: Double) {
    flow.paragraph(pairs.map { "\($0.0): \($0.1)" }.joined(separator: "   "), Face(size))
  }
}
