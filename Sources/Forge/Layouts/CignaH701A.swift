internal import DisputeModel

/// Cigna's form H701A for medical claims: a summary page, a glossary page, and a landscape detail page.
struct CignaH701A: Layout {
  var name = "cigna-h701a"
  var profile = ClaimProfile { $0.capitals = true }
  /// Underwriter and claim office on top of the first page.
  var sender = ["Cigna Health and Life Insurance Company", "SCRANTON CLAIM OFFICE", "P.O. BOX 860999"]
  /// Branch of the payer, when it has one.
  var program: String?

  private static let form = "H701A 08/18"

  func draw(
    _ scenario: Scenario, on canvas: Canvas, style: DrawingStyle, using random: inout SplitMix64
  ) -> ClaimsDocument {
    let lineAmounts: Set<AmountKind> =
      Truth.shares.union([.billed, .discount, .notCovered, .allowed, .planPaid])
    let truth = Truth(
      lineAmounts: lineAmounts, totalAmounts: lineAmounts.union([.patientResponsibility]),
      accumulatorsNameTheirYear: true
    ).document(scenario, payer: Payer(id: "cigna", name: sender[0], program: program))
    guard let claim = scenario.claims.first else { return truth }
    summary(claim.claim, scenario, canvas, style, using: &random)
    GlossaryPage(
      terms: H701AWords.glossary, heading: "Federal Rights of review and appeal",
      body:
        "If you are not satisfied with this decision you can start the appeal process by sending a written "
        + "request to the address in your plan materials within \(scenario.filingDays) days of receipt of this "
        + "explanation of benefits.", footer: CignaH701A.form
    ).draw(on: canvas, style)
    detail(claim, scenario, canvas, style, using: &random)
    return truth
  }

  private func summary(
    _ claim: Claim, _ scenario: Scenario, _ canvas: Canvas, _ style: DrawingStyle,
    using random: inout SplitMix64
  ) {
    let size = style.bodySize
    let body = Face(size)
    let bold = Face(size, bold: true)
    let number = claim.claimNumber ?? ""
    let date = DateFormat.long.text(claim.lines.first?.serviceDates?.from)
    canvas.page(.portrait)
    for (index, text) in sender.enumerated() {
      canvas.text(text, 40, 44 + Double(index) * size * 1.25, Face(size, bold: index == 0))
    }
    canvas.address(of: scenario, 60, 140, body)
    canvas.text("THIS IS NOT A BILL.", 40, 205, bold)
    canvas.text("The health care professional may bill you directly", 40, 205 + size * 1.3, body)
    canvas.text("for any amount that you owe.", 40, 205 + size * 2.6, body)
    let network = claim.provider.networkStatus == .outOfNetwork ? "OUT OF NETWORK" : "IN NETWORK"
    let pairs = [
      ("Service date", date), ("Claim # / ID", "\(number) / \(scenario.member.memberId ?? "")"),
      ("Provider Network Status:", network),
      (
        "Account name / Account #",
        "\(scenario.member.groupName ?? "") / \(scenario.member.groupNumber ?? "")"
      ),
    ]
    var block = Flow(canvas: canvas, left: 360, right: 600, y: 150, bottom: 700) { 150 }
    for pair in pairs { block.stacked(pair.0, pair.1, size, at: 360) }
    var flow = Flow(canvas: canvas, left: 40, right: 572, y: 310, bottom: 740) { 60 }
    flow.line("Explanation of benefits", Face(size * 1.7, bold: true))
    flow.line("for a claim received for \(claim.patient.name ?? ""), Claim # \(number)", body)
    let relationship = Phrases.relationship(claim.patient.relationship, self: "Subscriber").uppercased()
    flow.line("Patient's relationship to Subscriber: \(relationship)", body)
    flow.line("Subscriber Name: \(scenario.member.name ?? "")", body)
    flow.skip(8)
    flow.line("Summary of a claim for services on \(date)", Face(size * 1.2, bold: true))
    flow.line("for services provided by \(claim.provider.name ?? "")", body)
    flow.skip(8)
    for row in H701AWords.summaryRows(claim, wordForDiscount: "Cost Reduction") {
      summaryRow(row, &flow, size, amountOnSecondLine: random.chance(50))
    }
    canvas.text(CignaH701A.form, 40, 765, Face(7))
    canvas.text("PLEASE SEE CLAIM DETAILS ON PAGE 3.", 306, 765, Face(7), .centre)
    canvas.text("Page 1", 572, 765, Face(7), .right)
  }

  /// The amount may stand on the first or on the second line of the row.
  private func summaryRow(
    _ row: H701AWords.SummaryRow, _ flow: inout Flow, _ size: Double, amountOnSecondLine: Bool
  ) {
    flow.canvas.rule(flow.left, flow.right, flow.y - size - 3)
    let pitch = size * 1.2
    for (index, text) in row.label.enumerated() {
      flow.canvas.text(text, flow.left, flow.y + Double(index) * pitch, Face(size, bold: true))
    }
    let drop = amountOnSecondLine ? pitch : 0
    flow.canvas.text(row.amount, 205, flow.y + drop, Face(size), .right)
    let prose = Face(size * 0.82)
    for (index, text) in flow.canvas.wrapped(row.prose, prose, width: flow.right - 222).enumerated() {
      flow.canvas.text(text, 222, flow.y + Double(index) * pitch, prose)
    }
    flow.y += size * 3.6
  }

  private func detail(
    _ claimCase: Scenario.ClaimCase, _ scenario: Scenario, _ canvas: Canvas, _ style: DrawingStyle,
    using random: inout SplitMix64
  ) {
    let claim = claimCase.claim
    let size = style.bodySize
    // Mail machines read such numbers; they run up the margin.
    let control = random.chance(30) ? "\(random.digits(5)) 0\(random.digits(8)) \(random.digits(4))" : nil
    let startPage = { () -> Double in
      canvas.page(.landscape)
      let head = Face(size * 0.9)
      canvas.text("Claim received for \(claim.patient.name ?? "")", 420, 40, head)
      canvas.text("Claim #", 420, 40 + size * 1.2, head)
      canvas.text(claim.claimNumber ?? "", 480, 40 + size * 1.2, head)
      canvas.text("ID", 420, 40 + size * 2.4, head)
      canvas.text(scenario.member.memberId ?? "", 480, 40 + size * 2.4, head)
      canvas.text("THIS IS NOT A BILL", 752, 40 + size * 1.2, Face(size, bold: true), .right)
      canvas.text(CignaH701A.form, 40, 590, Face(7))
      if let control { canvas.sideways(control, 20, 480, Face(6)) }
      return 90
    }
    var flow = Flow(canvas: canvas, left: 40, right: 752, y: startPage(), bottom: 570, startPage: startPage)
    flow.line("Claim detail", Face(size * 1.4, bold: true))
    flow.line(
      "CIGNA received this claim on \(DateFormat.long.text(claim.receivedDate)) and processed it on "
        + "\(DateFormat.long.text(claim.processedDate)).", Face(size))
    flow.skip(12)
    H701AWords.table(claimCase, style).draw(in: &flow)
    flow.line(
      "* After you have met your deductible, the cost of covered expenses is shared by you and your health plan.",
      Face(size * 0.8))
    flow.skip(8)
    flow.need(60)
    flow.line("What I need to know for my next claim", Face(size * 1.2, bold: true))
    for accumulator in scenario.accumulators {
      flow.line(H701AWords.sentence(accumulator, scenario.planYear), Face(size))
    }
    if claim.remarks.isEmpty { return }
    if random.chance(40) { flow.y = startPage() } else { flow.skip(10) }
    flow.need(40)
    flow.line("Notes", Face(size * 1.2, bold: true))
    for remark in claim.remarks {
      flow.paragraph("\(remark.code) - \(remark.text ?? "")", Face(size), hanging: size * 2, width: 600)
    }
  }
}
