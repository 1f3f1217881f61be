internal import DisputeModel

/// A third-party administrator's list: a header box starts each claim, the legend stands once at the end.
struct TPAMulti: Layout {
  let name = "tpa-multi"
  let profile = ClaimProfile { profile in
    profile.claims = 1...4
    profile.codes = .mixed
    profile.capitals = true
    profile.dateRanges = true
    profile.memberId = "#########"
    profile.claimNumber = "##########-0#"
  }

  private static let payer = "Prairie Benefit Administrators, Inc."

  func draw(
    _ scenario: Scenario, on canvas: Canvas, style: DrawingStyle, using random: inout SplitMix64
  ) -> ClaimsDocument {
    let amounts: Set<AmountKind> =
      Truth.shares.union([.billed, .discount, .notCovered, .allowed, .planPaid])
    let truth = Truth(
      lineAmounts: amounts, totalAmounts: amounts.union([.patientResponsibility]), showsProcedureCode: true,
      showsAccountNumber: true, showsStatementDate: true)
    let size = style.bodySize
    var page = 0
    let startPage = { () -> Double in
      canvas.page(.landscape)
      page += 1
      canvas.text(TPAMulti.payer, 36, 36, Face(size, bold: true))
      canvas.text("PAGE \(page)", 756, 36, Face(size), .right)
      canvas.text(
        "Date: \(DateFormat.slashes.text(scenario.statementDate))", 756, 36 + size * 1.3, Face(size), .right)
      return 66
    }
    var flow = Flow(canvas: canvas, left: 36, right: 756, y: startPage(), bottom: 585, startPage: startPage)
    head(scenario, &flow, size)
    let check = random.digits(8)
    for claimCase in scenario.claims {
      flow.need(110)
      box(claimCase.claim, check, &flow, size * 0.9)
      table(claimCase.claim, style).draw(in: &flow)
      flow.skip(12)
    }
    flow.need(40)
    let all = RandomClaims.sums(scenario.claims.flatMap(\.claim.lines))
    flow.line(
      "TOTAL OF ALL CLAIMS   Charges \(all.text(.billed, dollar: true))   "
        + "Plan Paid \(all.text(.planPaid, dollar: true))   "
        + "Member Responsibility \(all.text(.patientResponsibility, dollar: true))", Face(size))
    flow.skip(8)
    if !scenario.legend.isEmpty {
      flow.need(30)
      flow.line("REASON CODE DESCRIPTION", Face(size, bold: true))
      flow.legend(scenario.legend.map { ($0.code, $0.text ?? "") }, size)
    }
    flow.skip(8)
    for accumulator in scenario.accumulators {
      let network = accumulator.network == .outOfNetwork ? "OUT-OF-NETWORK" : "IN-NETWORK"
      flow.line(
        "\((accumulator.scope?.rawValue ?? "").uppercased()) \(network) "
          + "\(Phrases.kind(accumulator.kind).uppercased()) USED "
          + "\(accumulator.used?.printed(dollar: true) ?? "") OF "
          + "\(accumulator.limit?.printed(dollar: true) ?? "")", Face(size))
    }
    flow.skip(6)
    flow.paragraph(
      "A written appeal must reach this office within \(scenario.filingDays) days after you receive this notice.",
      Face(size))
    return truth.document(scenario, payer: Payer(name: TPAMulti.payer))
  }

  private func head(_ scenario: Scenario, _ flow: inout Flow, _ size: Double) {
    let canvas = flow.canvas
    let member = scenario.member
    canvas.text("EXPLANATION OF BENEFITS", 396, flow.y, Face(size * 1.3, bold: true), .centre)
    canvas.text("THIS IS NOT A BILL - RETAIN FOR YOUR RECORDS", 396, flow.y + size * 1.5, Face(size), .centre)
    let top = flow.y + size * 4
    canvas.address(of: scenario, 60, top, Face(size))
    canvas.pairs(
      [
        ("Employee", member.name ?? ""), ("Participant Id", member.memberId ?? ""),
        ("Group Name", member.groupName ?? ""), ("Group Number", member.groupNumber ?? ""),
      ], 440, top, size, boldLabels: true)
    flow.y = top + size * 8
  }

  private func box(_ claim: Claim, _ check: String, _ flow: inout Flow, _ size: Double) {
    let canvas = flow.canvas
    canvas.rule(flow.left, flow.right, flow.y - size - 3)
    flow.sideBySide(
      [
        ["Claim Number", claim.claimNumber ?? ""], ["Plan Paid", claim.totals.text(.planPaid, dollar: true)],
        ["Member Responsibility", claim.totals.text(.patientResponsibility, dollar: true)],
        ["Provider", claim.provider.name ?? ""], ["Check Number", check],
      ], size: size, boldFirst: true)
    let network = claim.provider.networkStatus == .outOfNetwork ? "OUT" : "IN"
    let relation = Phrases.relationship(claim.patient.relationship, self: "Employee").uppercased()
    flow.sideBySide(
      [
        ["Patient: \(claim.patient.name ?? "")"], ["Relation: \(relation)"], ["Network: \(network)"],
        ["Received: \(DateFormat.slashes.text(claim.receivedDate))"],
        ["Paid: \(DateFormat.slashes.text(claim.processedDate))"],
        ["Pt Acct: \(claim.patient.accountNumber ?? "")"],
      ], size: size)
    canvas.rule(flow.left, flow.right, flow.y - size * 0.6)
    flow.y += size
  }

  private func table(_ claim: Claim, _ style: DrawingStyle) -> Table {
    let after: [AmountKind] = [.discount, .allowed, .deductible, .copay, .coinsurance, .planPaid]
    var rows = claim.lines.map { line in
      TableRow(
        cells: [
          DateFormat.hyphens.text(line.serviceDates),
          ([line.procedureCode ?? ""] + (line.modifiers ?? [])).joined(separator: "-"),
          line.description ?? "",
          line.amounts.cell(.billed, style), line.amounts.cell(.notCovered, style),
          (line.remarkCodes ?? []).joined(separator: " "),
        ] + after.map { line.amounts.cell($0, style) })
    }
    rows.append(
      TableRow(
        cells: [
          "", "", "CLAIM TOTALS", claim.totals.text(.billed, dollar: false),
          claim.totals.text(.notCovered, dollar: false), "",
        ] + after.map { claim.totals.text($0, dollar: false) }, bold: true))
    return Table(
      columns: [
        TableColumn("Dates of", "Service", alignment: .left),
        TableColumn("Service", "Code", alignment: .left),
        TableColumn("Service", "Description", alignment: .left), TableColumn("Total", "Charges"),
        TableColumn("Ineligible"), TableColumn("Reason", "Code", alignment: .left),
        TableColumn("Provider", "Discount"), TableColumn("Covered", "Amount"),
        TableColumn("Deductible", "Amount"), TableColumn("Co-Pay", "Amount"), TableColumn("Co-", "Insurance"),
        TableColumn("Plan", "Paid"),
      ], rows: rows, size: style.tableSize, style: style)
  }
}
