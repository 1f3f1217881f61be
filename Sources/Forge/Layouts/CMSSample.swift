internal import DisputeModel

/// A plain grid with a claim status on every line and no discount column.
struct CMSSample: Layout {
  let name = "cms-sample"
  let profile = ClaimProfile { profile in
    profile.lines = 1...12
    profile.codes = .threeLetters
    profile.memberId = "M#######"
    profile.claimNumber = "##########"
    profile.partlyNotCovered = false
  }

  private static let payer = "Good Neighbor Insurance Company"

  func draw(
    _ scenario: Scenario, on canvas: Canvas, style: DrawingStyle, using random: inout SplitMix64
  ) -> ClaimsDocument {
    let amounts: Set<AmountKind> =
      Truth.shares.union([.billed, .allowed, .planPaid, .patientResponsibility])
    let truth = Truth(
      lineAmounts: amounts, totalAmounts: amounts, showsRelationship: false, showsNetwork: false,
      showsStatementDate: true, showsAccumulators: false)
    let size = style.bodySize
    let startPage = { () -> Double in
      canvas.page(.landscape)
      canvas.text(CMSSample.payer, 36, 40, Face(size * 1.2, bold: true))
      canvas.text("Explanation of Benefits (EOB)", 756, 40, Face(size * 1.2, bold: true), .right)
      canvas.text("THIS IS NOT A BILL", 756, 40 + size * 1.4, Face(size), .right)
      return 80
    }
    var flow = Flow(canvas: canvas, left: 36, right: 756, y: startPage(), bottom: 580, startPage: startPage)
    guard let claim = scenario.claims.first?.claim else {
      return truth.document(scenario, payer: Payer(name: CMSSample.payer))
    }
    let member = scenario.member
    let grid: [((String, String), (String, String))] = [
      (
        ("Statement date", DateFormat.slashes.text(scenario.statementDate)),
        ("Member name", member.name ?? "")
      ),
      (("Document number", random.digits(14)), ("ID", member.memberId ?? "")),
      (("Group", member.groupName ?? ""), ("Group number", member.groupNumber ?? "")),
      (("Patient name", claim.patient.name ?? ""), ("Provider", claim.provider.name ?? "")),
      (("Claim number", claim.claimNumber ?? ""), ("Payee", claim.provider.name ?? "")),
      (
        ("Date received", DateFormat.slashes.text(claim.receivedDate)),
        ("Date paid", DateFormat.slashes.text(claim.processedDate))
      ),
    ]
    for (left, right) in grid {
      for (pair, x) in [(left, 40.0), (right, 400.0)] {
        canvas.text(pair.0, x, flow.y, Face(size, bold: true))
        canvas.text(pair.1, x + 120, flow.y, Face(size))
      }
      flow.skip(size * 1.7)
    }
    flow.skip(20)
    table(claim, style).draw(in: &flow)
    flow.skip(14)
    if !claim.remarks.isEmpty {
      flow.need(30)
      flow.line("Remark codes", Face(size, bold: true))
      for remark in claim.remarks { flow.paragraph("\(remark.code) – \(remark.text ?? "")", Face(size)) }
    }
    flow.skip(8)
    flow.paragraph(
      "You can appeal this decision. Send your request within \(scenario.filingDays) days after you receive this "
        + "notice.", Face(size))
    return truth.document(scenario, payer: Payer(name: CMSSample.payer))
  }

  private func table(_ claim: Claim, _ style: DrawingStyle) -> Table {
    let kinds: [AmountKind] = [
      .billed, .allowed, .copay, .deductible, .coinsurance, .planPaid, .patientResponsibility,
    ]
    var rows = claim.lines.enumerated().map { index, line in
      let date = DateFormat.bareSlashes.text(line.serviceDates?.from)
      let isDenied = line.amounts[.notCovered] == line.amounts[.billed]
      return TableRow(
        cells: [String(index + 1), "\(date)-\(date)", line.description ?? "", isDenied ? "Denied" : "Paid"]
          + kinds.map { line.amounts.cell($0, style) } + [(line.remarkCodes ?? []).joined(separator: " ")])
    }
    rows.append(
      TableRow(
        cells: ["Total", "", "", ""] + kinds.map { claim.totals.text($0, dollar: true) } + [""], bold: true,
        ruleAbove: true))
    return Table(
      columns: [
        TableColumn("Line No."), TableColumn("Date of service", alignment: .left),
        TableColumn("Service description", alignment: .left), TableColumn("Claim status", alignment: .left),
        TableColumn("Provider", "charges"), TableColumn("Allowed", "charges"), TableColumn("Co-pay"),
        TableColumn("Deductible"), TableColumn("Co-insurance"), TableColumn("Paid by", "insurer"),
        TableColumn("What", "you owe"), TableColumn("Remark", "code", alignment: .left),
      ], rows: rows, size: style.tableSize, style: style)
  }
}
