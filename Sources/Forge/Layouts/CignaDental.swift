internal import DisputeModel

/// Cigna Dental's explanation of payment, addressed to the dentist: a row label above every row of amounts.
struct CignaDental: Layout {
  let name = "cigna-dental"
  let profile = ClaimProfile { profile in
    profile.lines = 1...8
    profile.services = .dental
    profile.codes = .mixed
    profile.capitals = true
    profile.partlyNotCovered = false
  }

  func draw(
    _ scenario: Scenario, on canvas: Canvas, style: DrawingStyle, using random: inout SplitMix64
  ) -> ClaimsDocument {
    let amounts: Set<AmountKind> = [.billed, .allowed, .coinsurance, .planPaid]
    let truth = Truth(
      lineAmounts: amounts, totalAmounts: amounts.union([.patientResponsibility]), showsDescription: false,
      showsProcedureCode: true, showsClaimNumber: false, showsAccumulators: false)
    let payer = Payer(id: "cigna", name: "Cigna Health and Life Insurance Company", program: "dental")
    var document = truth.document(scenario, payer: payer, type: .remittanceAdvice)
    guard let claimCase = scenario.claims.first else { return document }
    let claim = claimCase.claim
    var payment = Payment()
    payment.number = random.digits(9)
    payment.date = claim.processedDate?.adding(days: random.int(1...5))
    payment.amount = claim.totals[.planPaid]
    payment.payee = RandomPeople.provider(capitals: true, using: &random)
    document.payments = [payment]
    document.claims[0].documentNumber = "D" + random.digits(13)
    // Several values of the payer's forms have a relationship word of their own.
    let relationship = Phrases.relationship(claim.patient.relationship, self: "Subscriber").uppercased()
    let size = style.bodySize
    let startPage = { () -> Double in
      canvas.page(.portrait)
      canvas.text("Cigna Dental", 110, 40, Face(size, bold: true))
      canvas.text("Cigna Health and Life Insurance Company", 110, 40 + size * 1.2, Face(size))
      canvas.text("THIS IS NOT A BILL", 572, 40, Face(size), .right)
      return 90
    }
    var flow = Flow(canvas: canvas, left: 36, right: 576, y: startPage(), bottom: 740, startPage: startPage)
    address(payment, &flow, size)
    flow.line("Explanation of dental payment", Face(size * 1.5))
    flow.skip(16)
    flow.line("Claim details", Face(size * 1.2))
    let documentNumber = document.claims[0].documentNumber ?? ""
    identification(claim, scenario, relationship, documentNumber, &flow, size * 0.8)
    flow.skip(16)
    table(claimCase, style).draw(in: &flow)
    flow.skip(8)
    flow.need(80)
    for (label, kind) in [
      ("Amount paid by the plan", AmountKind.planPaid), ("Customer's responsibility", .patientResponsibility),
    ] {
      canvas.text(label, 340, flow.y, Face(size))
      canvas.text(claim.totals.text(kind, dollar: true), 576, flow.y, Face(size), .right)
      flow.skip(size * 1.5)
    }
    if !claim.remarks.isEmpty {
      flow.line("Additional remarks", Face(size * 1.1))
      for remark in claim.remarks {
        flow.paragraph("\(remark.code) - \(remark.text ?? "")", Face(size), hanging: size * 2.4)
      }
    }
    flow.skip(12)
    flow.need(40)
    flow.line("Federal Right of Review", Face(size, bold: true))
    flow.paragraph(
      "You may ask for a review of any payment on this Explanation of Benefits (EOB) statement within "
        + "\(scenario.filingDays) days after you receive it.", Face(size))
    return document
  }

  private func address(_ payment: Payment, _ flow: inout Flow, _ size: Double) {
    let canvas = flow.canvas
    canvas.text(payment.payee ?? "", 60, 160, Face(size))
    canvas.text("382 NEWTON TRAIL", 60, 160 + size * 1.3, Face(size))
    canvas.text("MILLFIELD OR 97999", 60, 160 + size * 2.6, Face(size))
    canvas.text("YOUR PAYMENT SUMMARY", 290, 150, Face(size, bold: true))
    canvas.pairs(
      [
        ("Payment to:", payment.payee ?? ""),
        ("Payment amount:", payment.amount?.printed(dollar: true) ?? ""),
        ("Payment date:", DateFormat.medium.text(payment.date).uppercased()),
        ("Payment number:", payment.number ?? ""),
      ], 290, 150 + size * 1.4, size)
    flow.y = 250
  }

  /// Label and value pairs run on like prose and break anywhere.
  private func identification(
    _ claim: Claim, _ scenario: Scenario, _ relationship: String, _ documentNumber: String,
    _ flow: inout Flow,
    _ size: Double
  ) {
    let network =
      claim.provider.networkStatus == .outOfNetwork
      ? "NON-NETWORK HEALTH CARE PROFESSIONAL" : "NETWORK HEALTH CARE PROFESSIONAL"
    let pairs = [
      ("PATIENT NAME:", claim.patient.name ?? ""), ("SUBSCRIBER NAME:", scenario.member.name ?? ""),
      ("PATIENT'S RELATIONSHIP TO SUBSCRIBER:", relationship),
      ("PATIENT ID:", scenario.member.memberId ?? ""),
      ("HEALTH CARE PROFESSIONAL NAME:", claim.provider.name ?? ""), ("PROVIDER NETWORK STATUS:", network),
      ("GROUP NAME:", scenario.member.groupName ?? ""), ("GROUP #:", scenario.member.groupNumber ?? ""),
      ("DOCUMENT #:", documentNumber), ("CLAIM #:", "001"),
      ("RECEIVED DATE:", DateFormat.medium.text(claim.receivedDate)),
      ("PROCESSED DATE:", DateFormat.medium.text(claim.processedDate)),
    ]
    let face = Face(size)
    var x = flow.left
    for (label, value) in pairs {
      let width = flow.canvas.width("\(label) \(value)", face)
      if x + width > flow.right {
        x = flow.left
        flow.skip(size * 1.4)
      }
      flow.canvas.text("\(label) \(value)", x, flow.y, face)
      x += width + size * 1.6
    }
    flow.skip(size * 1.4)
  }

  private func table(_ claimCase: Scenario.ClaimCase, _ style: DrawingStyle) -> Table {
    let claim = claimCase.claim
    func cells(_ amounts: Amounts, percent: String, dollar: Bool) -> [String] {
      let left = amounts.value(.allowed) - amounts.value(.copay) - amounts.value(.deductible)
      return [
        amounts.text(.billed, dollar: dollar), amounts.text(.allowed, dollar: dollar),
        amounts.text(.allowed, dollar: dollar),
        (amounts.value(.copay) + amounts.value(.deductible)).printed(dollar: dollar),
        left.printed(dollar: dollar), amounts.text(.coinsurance, dollar: dollar), percent,
        amounts.text(.planPaid, dollar: dollar),
      ]
    }
    var rows: [TableRow] = []
    for (line, percent) in zip(claim.lines, claimCase.percents) {
      var row = TableRow(cells: cells(line.amounts, percent: "\(percent)%", dollar: false))
      let codes = line.remarkCodes ?? []
      row.band = "For service on \(DateFormat.medium.text(line.serviceDates)): \(line.procedureCode ?? "")*"
      if !codes.isEmpty { row.band? += " REMARKS: \(codes.joined(separator: " "))" }
      rows.append(row)
    }
    rows.append(TableRow(cells: cells(claim.totals, percent: "", dollar: true), bold: true, ruleAbove: true))
    return Table(
      columns: [
        TableColumn("AMOUNT YOU", "CHARGED ($)"), TableColumn("YOUR", "CONTRACTED", "AMOUNT ($)"),
        TableColumn("AMOUNT ELIGIBLE", "FOR COVERAGE", "BY THE PLAN ($)"),
        TableColumn("PATIENT COPAY/", "DEDUCTIBLE ($)"), TableColumn("REMAINING", "BALANCE ($)"),
        TableColumn("PATIENT", "COINSURANCE ($)"), TableColumn("(%)"), TableColumn("($)"),
      ], rows: rows, size: style.tableSize, style: style, group: ("THE PLAN COVERED", 6...7))
  }
}
