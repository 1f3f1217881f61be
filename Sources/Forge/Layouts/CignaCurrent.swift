internal import DisputeModel

/// Cigna Healthcare's present form: several claims, each with its own table.
struct CignaCurrent: Layout {
  let name = "cigna-current"
  let profile = ClaimProfile { profile in
    profile.claims = 1...3
    profile.lines = 1...10
    profile.codes = .mixed
    profile.longDescriptions = true
  }

  func draw(
    _ scenario: Scenario, on canvas: Canvas, style: DrawingStyle, using random: inout SplitMix64
  ) -> ClaimsDocument {
    let amounts: Set<AmountKind> = Truth.shares.union([
      .billed, .discount, .notCovered, .allowed, .planPaid, .patientResponsibility,
    ])
    let payer = Payer(id: "cigna", name: "Cigna Health and Life Insurance Company")
    let truth = Truth(
      lineAmounts: amounts, totalAmounts: amounts, showsStatementDate: true,
      accumulatorsNameTheirYear: true
    )
    .document(scenario, payer: payer)
    summary(scenario, canvas, style, payer.name ?? "")
    details(scenario, canvas, style, using: &random)
    GlossaryPage(
      terms: H701AWords.glossary + [("Discount", "What is taken off because of agreed prices.")],
      heading: "Your right to appeal",
      body:
        "You can ask for a review within \(scenario.filingDays) days after you receive this explanation of "
        + "benefits. Write to the address above and say which claim you mean and why you disagree.",
      footer: "H702C 03/23"
    ).draw(on: canvas, style)
    return truth
  }

  private func summary(_ scenario: Scenario, _ canvas: Canvas, _ style: DrawingStyle, _ payer: String) {
    let size = style.bodySize
    let member = scenario.member
    canvas.page(.portrait)
    canvas.text(payer, 40, 44, Face(size, bold: true))
    canvas.text("P.O. BOX 473999", 40, 44 + size * 1.25, Face(size))
    canvas.text("THIS IS NOT A BILL", 572, 44, Face(size, bold: true), .right)
    canvas.address(of: scenario, 40, 120, Face(size))
    var block = Flow(canvas: canvas, left: 350, right: 572, y: 100, bottom: 700) { 100 }
    for pair in [
      ("Statement date", DateFormat.long.text(scenario.statementDate)), ("Subscriber", member.name ?? ""),
      ("ID", member.memberId ?? ""),
      ("Account name / Account #", "\(member.groupName ?? "") / \(member.groupNumber ?? "")"),
    ] { block.stacked(pair.0, pair.1, size, at: 350) }
    var flow = Flow(canvas: canvas, left: 40, right: 572, y: 260, bottom: 740) { 60 }
    flow.line("Explanation of benefits", Face(size * 1.7, bold: true))
    let several = scenario.claims.count > 1
    flow.line("Summary of \(several ? "your claims" : "a claim")", Face(size * 1.2, bold: true))
    flow.skip(10)
    let totals = RandomClaims.sums(scenario.claims.flatMap(\.claim.lines))
    for row in [
      ("Amount billed", AmountKind.billed, "What your doctors and other providers charged."),
      ("Discount", .discount, "Prices that Cigna Healthcare has agreed."),
      ("Amount not covered", .notCovered, "What your plan does not pay for. See notes on the claim pages."),
      ("What my plan paid", .planPaid, "What Cigna Healthcare paid."),
      ("What I owe", .patientResponsibility, "Your share. If you paid something at the visit, take it off."),
    ] {
      canvas.text(row.0, 44, flow.y, Face(size, bold: true))
      canvas.text(totals.text(row.1, dollar: true), 240, flow.y, Face(size), .right)
      canvas.text(row.2, 250, flow.y, Face(size * 0.85))
      flow.skip(size * 2.4)
    }
  }

  private func details(
    _ scenario: Scenario, _ canvas: Canvas, _ style: DrawingStyle, using random: inout SplitMix64
  ) {
    let size = style.bodySize
    let startPage = { () -> Double in
      canvas.page(.landscape)
      return 50
    }
    var flow = Flow(canvas: canvas, left: 40, right: 752, y: startPage(), bottom: 570, startPage: startPage)
    flow.line("Claim detail", Face(size * 1.4, bold: true))
    for claimCase in scenario.claims {
      let claim = claimCase.claim
      flow.need(110)
      flow.skip(6)
      canvas.bar(36, flow.y - size - 3, width: 720, height: size * 4.4, gray: 0.92)
      let relationship = Phrases.relationship(claim.patient.relationship, self: "Self")
      flow.line(
        "Claim # \(claim.claimNumber ?? "") for \(claim.patient.name ?? "") (\(relationship))",
        Face(size, bold: true), indent: 6)
      flow.line(
        "Services by \(claim.provider.name ?? "") \(Phrases.network(claim.provider.networkStatus))",
        Face(size),
        indent: 6)
      flow.line(
        "Received on \(DateFormat.medium.text(claim.receivedDate)) and processed on "
          + "\(DateFormat.medium.text(claim.processedDate))", Face(size), indent: 6)
      flow.skip(12)
      table(claimCase, style).draw(in: &flow)
      if !claim.remarks.isEmpty {
        flow.need(30)
        flow.line("Notes for claim \(claim.claimNumber ?? "")", Face(size, bold: true))
        for remark in claim.remarks {
          flow.paragraph("\(remark.code) - \(remark.text ?? "")", Face(size), hanging: size * 2)
        }
      }
      flow.skip(10)
    }
    flow.need(80)
    flow.line("What I need to know for my next claim", Face(size * 1.2, bold: true))
    for accumulator in scenario.accumulators {
      flow.line(
        "You've met \(accumulator.used?.printed(dollar: true) ?? "") of your "
          + "\(accumulator.limit?.shortDollars ?? "") \(Phrases.network(accumulator.network).lowercased()) "
          + "\(accumulator.scope?.rawValue ?? "") \(Phrases.kind(accumulator.kind)) for \(scenario.planYear).",
        Face(size))
    }
  }

  private func table(_ claimCase: Scenario.ClaimCase, _ style: DrawingStyle) -> Table {
    let claim = claimCase.claim
    let kinds: [AmountKind] = [.billed, .discount, .notCovered, .allowed, .copay, .deductible]
    var rows: [TableRow] = []
    for (line, percent) in zip(claim.lines, claimCase.percents) {
      var cells = [DateFormat.medium.text(line.serviceDates), line.description ?? ""]
      cells += kinds.map { line.amounts.text($0, dollar: true) }
      cells.append("\(percent)%")
      cells += [AmountKind.planPaid, .coinsurance, .patientResponsibility].map {
        line.amounts.text($0, dollar: true)
      }
      rows.append(TableRow(cells: cells + [(line.remarkCodes ?? []).joined(separator: " ")]))
    }
    var totals = ["Totals", ""] + kinds.map { claim.totals.text($0, dollar: true) } + [""]
    totals += [AmountKind.planPaid, .coinsurance, .patientResponsibility].map {
      claim.totals.text($0, dollar: true)
    }
    rows.append(TableRow(cells: totals + [""], bold: true, ruleAbove: true))
    return Table(
      columns: [
        TableColumn("Service", "date", alignment: .left),
        TableColumn("Type of service", alignment: .left, wrapWidth: 90), TableColumn("Amount", "billed"),
        TableColumn("Discount"), TableColumn("Amount", "not covered"), TableColumn("Allowed", "amount"),
        TableColumn("Copay"), TableColumn("Deductible"), TableColumn("%", "paid"),
        TableColumn("What my", "plan paid"), TableColumn("Coinsurance"), TableColumn("What", "I owe"),
        TableColumn("See", "notes", alignment: .left),
      ], rows: rows, size: style.tableSize, style: style, amountsOnLastLine: true)
  }
}
