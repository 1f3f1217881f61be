internal import DisputeModel

/// A statement with a summary whose amounts stand before their labels, and a detail box for every claim.
struct UHCStatement: Layout {
  let name = "uhc-statement"
  let profile = ClaimProfile { profile in
    profile.claims = 1...3
    profile.lines = 1...9
    profile.capitals = false
    profile.codes = .mixed
    profile.longDescriptions = true
    profile.memberId = "#########"
    profile.claimNumber = "##########"
  }

  func draw(
    _ scenario: Scenario, on canvas: Canvas, style: DrawingStyle, using random: inout SplitMix64
  ) -> ClaimsDocument {
    let amounts: Set<AmountKind> =
      Truth.shares.union([.billed, .discount, .notCovered, .planPaid, .patientResponsibility])
    let payer = Payer(id: "uhc", name: "UnitedHealthcare Insurance Company")
    let truth = Truth(
      lineAmounts: amounts, totalAmounts: amounts, showsAccountNumber: true, showsStatementDate: true,
      showsMemberName: false,
      accumulatorsNameTheirYear: true)
    summary(scenario, canvas, style)
    details(scenario, canvas, style)
    GlossaryPage(
      terms: [
        ("Amount Billed", "What the provider charged."), ("Plan Discounts", "Savings from agreed rates."),
        ("Deductible", "What you pay each plan year before the plan pays."),
        ("Non-Covered", "Charges your plan does not pay for. See the notes."),
      ], heading: "Your appeal rights",
      body:
        "You may ask for a review of any denied charge within \(scenario.filingDays) days after you get this "
        + "statement. Write to the address on page 1.", footer: "Use this EOB statement as a reference"
    ).draw(on: canvas, style)
    return truth.document(scenario, payer: payer)
  }

  private func summary(_ scenario: Scenario, _ canvas: Canvas, _ style: DrawingStyle) {
    let size = style.bodySize
    let member = scenario.member
    canvas.page(.portrait)
    canvas.text("UnitedHealthcare Insurance Company", 40, 44, Face(size, bold: true))
    canvas.text("PO Box 338999", 40, 44 + size * 1.25, Face(size))
    canvas.text(DateFormat.long.text(scenario.statementDate), 40, 110, Face(size))
    canvas.address(of: scenario, 60, 140, Face(size))
    canvas.text("Member/Patient Information", 340, 44, Face(size, bold: true))
    canvas.pairs(
      [
        ("Member/Patient:", member.name ?? ""), ("Member ID:", member.memberId ?? ""),
        ("Group Name:", member.groupName ?? ""), ("Group #:", member.groupNumber ?? ""),
      ], 340, 44 + size * 1.6, size, pitch: 1.6)
    var flow = Flow(canvas: canvas, left: 40, right: 572, y: 230, bottom: 740) { 60 }
    flow.line("Explanation of Benefits Statement", Face(size * 1.6, bold: true))
    flow.line("This is not a bill. Do not pay. We have processed your claims.", Face(size))
    flow.skip(10)
    flow.line("Claims Summary", Face(size * 1.3, bold: true))
    canvas.text("Dollar Amount", 130, flow.y, Face(size, bold: true), .right)
    canvas.text("Description", 150, flow.y, Face(size, bold: true))
    flow.skip(size * 2)
    let totals = RandomClaims.sums(scenario.claims.flatMap(\.claim.lines))
    for (kind, label, prose) in [
      (AmountKind.billed, "Amount Billed", "The total your provider charged for the services you received."),
      (.discount, "Plan Discounts", "What you saved because your plan has agreed on lower prices."),
      (.planPaid, "Your Plan Paid", "The part of the amount billed that your plan has paid."),
      (
        .patientResponsibility, "Total Amount You Owe the Provider(s)",
        "The part of the amount billed that is yours. What you paid at your visit is not taken off."
      ),
    ] {
      canvas.text(totals.text(kind, dollar: true), 130, flow.y, Face(size, bold: true), .right)
      canvas.text(label, 150, flow.y, Face(size, bold: true))
      canvas.text(prose, 150, flow.y + size * 1.3, Face(size * 0.85))
      flow.skip(size * 3.2)
    }
  }

  private func details(_ scenario: Scenario, _ canvas: Canvas, _ style: DrawingStyle) {
    let size = style.bodySize
    let startPage = { () -> Double in
      canvas.page(.landscape)
      return 50
    }
    var flow = Flow(canvas: canvas, left: 36, right: 756, y: startPage(), bottom: 575, startPage: startPage)
    flow.line("Claims Detail", Face(size * 1.4, bold: true))
    for claimCase in scenario.claims {
      let claim = claimCase.claim
      flow.need(120)
      flow.skip(size + 6)
      canvas.bar(32, flow.y - size - 3, width: 728, height: size * 3.4, gray: 0.92)
      let relationship = Phrases.relationship(claim.patient.relationship, self: "Self")
      let network = claim.provider.networkStatus == .outOfNetwork ? "Out-of-Network" : "Network"
      flow.sideBySide(
        [
          [
            "Claim Detail for \(claim.patient.name ?? "") (\(relationship))",
            "Provider: \(claim.provider.name ?? "") (\(network))",
          ], ["Claim Number: \(claim.claimNumber ?? "")"],
          [
            "Date Received: \(DateFormat.slashes.text(claim.receivedDate))",
            "Patient Account Number: \(claim.patient.accountNumber ?? "")",
          ], ["Date Processed: \(DateFormat.slashes.text(claim.processedDate))"],
        ], size: size)
      flow.skip(size)
      table(claim, style).draw(in: &flow)
    }
    flow.skip(8)
    if !scenario.legend.isEmpty {
      flow.need(40)
      flow.line("Notes", Face(size * 1.2, bold: true))
      flow.legend(scenario.legend.map { ($0.code, $0.text ?? "") }, size, boldCodes: true)
    }
    flow.skip(8)
    flow.need(60)
    flow.line("Account Summary", Face(size * 1.2, bold: true))
    flow.line(
      "Deductible and out-of-pocket amounts for \(scenario.planYear) at the time these claims were processed.",
      Face(size * 0.9))
    flow.skip(8)
    accumulators(scenario, style).draw(in: &flow)
  }

  private func table(_ claim: Claim, _ style: DrawingStyle) -> Table {
    let kinds: [AmountKind] = [
      .billed, .discount, .planPaid, .deductible, .copay, .coinsurance, .notCovered, .patientResponsibility,
    ]
    var rows = claim.lines.map { line in
      TableRow(
        cells: [
          DateFormat.slashes.text(line.serviceDates), line.description ?? "",
          (line.remarkCodes ?? []).joined(separator: ", "),
        ] + kinds.map { line.amounts.text($0, dollar: line.amounts.value($0) != .zero) })
    }
    rows.append(
      TableRow(
        cells: ["Claim Total", "", ""] + kinds.map { claim.totals.text($0, dollar: true) }, bold: true,
        ruleAbove: true))
    return Table(
      columns: [
        TableColumn("Date(s) of Service", alignment: .left),
        TableColumn("Type of Service", alignment: .left, wrapWidth: 110),
        TableColumn("Notes", alignment: .left), TableColumn("Amount Billed"), TableColumn("Plan Discounts"),
        TableColumn("Your Plan Paid"), TableColumn("Deductible"), TableColumn("Copay"),
        TableColumn("Coinsurance"), TableColumn("Non-Covered"),
        TableColumn("Total Your", "Responsibility to", "Provider"),
      ], rows: rows, size: style.tableSize, style: style)
  }

  private func accumulators(_ scenario: Scenario, _ style: DrawingStyle) -> Table {
    let rows = scenario.accumulators.map { accumulator in
      TableRow(cells: [
        accumulator.network == .outOfNetwork ? "Out-of-Network" : "Network",
        accumulator.scope == .family ? "Family" : "Individual",
        accumulator.kind == .deductible ? "Deductible" : "Out-of-Pocket Maximum",
        accumulator.limit?.printed(dollar: true) ?? "", accumulator.used?.printed(dollar: true) ?? "",
        ((accumulator.limit ?? .zero) - (accumulator.used ?? .zero)).printed(dollar: true),
      ])
    }
    return Table(
      columns: [
        TableColumn("Network", alignment: .left), TableColumn("Coverage", alignment: .left),
        TableColumn("Type", alignment: .left), TableColumn("Plan Year Amount"), TableColumn("Amount Applied"),
        TableColumn("Remaining"),
      ], rows: rows, size: style.tableSize, style: style)
  }
}
