internal import DisputeModel

/// Cigna's form of 2009–2018: composite cells and no discount column.
struct CignaClassic: Layout {
  let name = "cigna-classic"
  let profile = ClaimProfile { profile in
    profile.capitals = false
    profile.codes = .numbers
    profile.claimNumber = "107############"
  }

  func draw(
    _ scenario: Scenario, on canvas: Canvas, style: DrawingStyle, using random: inout SplitMix64
  ) -> ClaimsDocument {
    let lineAmounts: Set<AmountKind> =
      Truth.shares.union([.billed, .notCovered, .allowed, .planPaid, .patientResponsibility])
    let payer = Payer(id: "cigna", name: "Connecticut General Life Insurance Company")
    let truth = Truth(
      lineAmounts: lineAmounts, totalAmounts: lineAmounts.union([.discount]),
      accumulatorsNameTheirYear: true
    )
    .document(scenario, payer: payer)
    guard let claim = scenario.claims.first else { return truth }
    summary(claim.claim, scenario, canvas, style, payer.name ?? "")
    GlossaryPage(
      terms: H701AWords.glossary, heading: "Rights of review and appeal",
      body: "If you do not agree with how this claim was handled, write to the address in your plan booklet "
        + "within \(scenario.filingDays) days after this notice reached you.", footer: "591692 11/15"
    ).draw(on: canvas, style)
    detail(claim, scenario, canvas, style)
    return truth
  }

  private func summary(
    _ claim: Claim, _ scenario: Scenario, _ canvas: Canvas, _ style: DrawingStyle, _ payer: String
  ) {
    let size = style.bodySize
    let body = Face(size)
    let number = claim.claimNumber ?? ""
    let date = DateFormat.long.text(claim.lines.first?.serviceDates?.from)
    canvas.page(.portrait)
    canvas.text(payer, 40, 44, Face(size, bold: true))
    canvas.text("P.O. BOX 827999", 40, 44 + size * 1.25, body)
    canvas.address(of: scenario, 40, 120, body)
    canvas.text("THIS IS NOT A BILL.", 40, 190, Face(size, bold: true))
    canvas.text("Your provider may bill you for what you owe.", 40, 190 + size * 1.3, body)
    var block = Flow(canvas: canvas, left: 350, right: 600, y: 110, bottom: 700) { 110 }
    let member = scenario.member
    block.stacked("Service date", date, size, at: 350)
    block.stacked("Reference # / ID", "\(number) / \(member.memberId ?? "")", size, at: 350)
    block.stacked(
      "Account name / Account #", "\(member.groupName ?? "") / \(member.groupNumber ?? "")", size, at: 350)
    var flow = Flow(canvas: canvas, left: 40, right: 572, y: 250, bottom: 740) { 60 }
    flow.line("Explanation of benefits", Face(size * 1.7, bold: true))
    flow.line("for a claim received for \(claim.patient.name ?? ""), Reference # \(number)", body)
    let relationship = Phrases.relationship(claim.patient.relationship, self: "Self").uppercased()
    flow.line("Patient's relationship to subscriber: \(relationship)", body)
    flow.line("Subscriber name: \(member.name ?? "")", body)
    flow.skip(10)
    flow.line("Summary of a claim for services on \(date)", Face(size * 1.2, bold: true))
    flow.line("for services provided by \(claim.provider.name ?? "")", body)
    flow.skip(10)
    let points = claim.totals.savedBasisPoints
    for row in H701AWords.summaryRows(claim, wordForDiscount: "Discount") {
      let label = row.label.joined(separator: " ").replacing("CIGNA", with: "Cigna")
      let isPercent = label == "You saved"
      canvas.text(label, 44, flow.y, Face(size, bold: true))
      canvas.text(isPercent ? "\((points + 50) / 100)%" : row.amount, 225, flow.y, body, .right)
      var prose = Flow(canvas: canvas, left: 235, right: 572, y: flow.y, bottom: 750) { 60 }
      if !isPercent { prose.paragraph(row.prose, Face(size * 0.85)) }
      flow.y = max(prose.y, flow.y + size) + size
    }
  }

  private func detail(
    _ claimCase: Scenario.ClaimCase, _ scenario: Scenario, _ canvas: Canvas, _ style: DrawingStyle
  ) {
    let claim = claimCase.claim
    let size = style.bodySize
    let startPage = { () -> Double in
      canvas.page(.landscape)
      canvas.text(
        "Claim received for \(claim.patient.name ?? "")  Reference # \(claim.claimNumber ?? "")  "
          + "ID \(scenario.member.memberId ?? "")", 40, 40, Face(size))
      canvas.text("THIS IS NOT A BILL", 752, 40, Face(size, bold: true), .right)
      return 80
    }
    var flow = Flow(canvas: canvas, left: 40, right: 752, y: startPage(), bottom: 570, startPage: startPage)
    flow.line("Claim detail", Face(size * 1.4, bold: true))
    flow.line(
      "Cigna received this claim on \(DateFormat.long.text(claim.receivedDate)) and processed it on "
        + "\(DateFormat.long.text(claim.processedDate)).", Face(size))
    let network = claim.provider.networkStatus == .outOfNetwork ? "Out-of-network" : "In-network"
    canvas.text(claim.provider.name ?? "", 40, flow.y, Face(size, bold: true))
    canvas.text(
      network, 46 + canvas.width(claim.provider.name ?? "", Face(size, bold: true)), flow.y, Face(size))
    flow.skip(size * 2)
    table(claimCase, style).draw(in: &flow)
    flow.skip(8)
    flow.need(60)
    flow.line("What I need to know for my next claim", Face(size * 1.2, bold: true))
    for accumulator in scenario.accumulators {
      let network = accumulator.network == .outOfNetwork ? "out-of-network" : "in-network"
      flow.line(
        "You have paid a total of \(accumulator.used?.printed(dollar: true) ?? "") toward your "
          + "\(accumulator.limit?.shortDollars ?? "") \(network) \(accumulator.scope?.rawValue ?? "") "
          + "\(Phrases.kind(accumulator.kind)) for \(scenario.planYear)", Face(size))
    }
    if claim.remarks.isEmpty { return }
    flow.skip(10)
    flow.need(40)
    flow.line("Notes", Face(size * 1.2, bold: true))
    for remark in claim.remarks {
      flow.paragraph("\(remark.code) - \(remark.text ?? "")", Face(size), hanging: size * 2)
    }
  }

  private func table(_ claimCase: Scenario.ClaimCase, _ style: DrawingStyle) -> Table {
    let claim = claimCase.claim
    /// With the shares of plan and patient in percent, which totals do not have.
    func cells(_ amounts: Amounts, shares: (plan: Int, patient: Int)?) -> [String] {
      func dollars(_ kind: AmountKind) -> String { amounts.text(kind, dollar: true) }
      return [
        shares == nil ? dollars(.billed) : amounts.value(.billed).shortDollars, dollars(.notCovered),
        dollars(.allowed), "\(dollars(.copay))/\(dollars(.deductible))",
        (shares.map { "\($0.plan)%=" } ?? "") + dollars(.planPaid),
        (shares.map { "\($0.patient)%=" } ?? "") + dollars(.coinsurance), dollars(.patientResponsibility),
      ]
    }
    var rows: [TableRow] = []
    for (line, percent) in zip(claim.lines, claimCase.percents) {
      let service = "\(DateFormat.shortSlashes.text(line.serviceDates))\n\(line.description ?? "")"
      // Of a denied line there is nothing to share: both percentages are 0.
      let isDenied = line.amounts.value(.allowed) == .zero
      let amounts = cells(line.amounts, shares: isDenied ? (0, 0) : (percent, 100 - percent))
      rows.append(
        TableRow(cells: [service] + amounts + [(line.remarkCodes ?? []).joined(separator: ", ")]))
    }
    rows.append(
      TableRow(cells: ["Total"] + cells(claim.totals, shares: nil) + [""], bold: true, ruleAbove: true))
    return Table(
      columns: [
        TableColumn("Service Date", "& Type", alignment: .left), TableColumn("Amount", "Billed"),
        TableColumn("Amount", "Not Covered"), TableColumn("Covered", "Amount"),
        TableColumn("CoPay/", "Deductible"), TableColumn("What your", "plan paid"),
        TableColumn("Coinsurance"),
        TableColumn("What I", "Owe"), TableColumn("See", "notes", alignment: .left),
      ], rows: rows, size: style.tableSize, style: style)
  }
}
