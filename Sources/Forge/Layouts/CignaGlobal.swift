internal import DisputeModel

/// Cigna Global: claims in a local currency beside dollars, the claim number on every line.
struct CignaGlobal: Layout {
  let name = "cigna-global"
  let profile = ClaimProfile { profile in
    profile.claims = 1...2
    profile.lines = 1...10
    profile.codes = .letters
    profile.capitals = true
    profile.memberId = "#########"
    profile.claimNumber = "#########"
  }

  func draw(
    _ scenario: Scenario, on canvas: Canvas, style: DrawingStyle, using random: inout SplitMix64
  ) -> ClaimsDocument {
    let amounts: Set<AmountKind> =
      Truth.shares.union([.billed, .discount, .notCovered, .planPaid, .patientResponsibility])
    let payer = Payer(id: "cigna", name: "Cigna Global Insurance Company Limited", program: "global")
    let truth = Truth(
      lineAmounts: amounts, totalAmounts: amounts, showsRelationship: false, showsNetwork: false,
      showsReceived: false, showsMemberName: false, showsAccumulators: false)
    // The rate is the same for the whole document; local amounts have seven decimals.
    let rate = random.int(5_000...14_000)
    let currency = random.pick(["CHF", "EUR", "GBP"])
    summary(scenario, canvas, style)
    for claimCase in scenario.claims {
      detail(claimCase, scenario, canvas, style, rate: rate, currency: currency)
    }
    GlossaryPage(
      terms: H701AWords.glossary, heading: "Important Information about Your Appeal Rights",
      body: "You can ask us to look again at any decision to pay less than you expected. Write within "
        + "\(scenario.filingDays) days with your name, your ID and your reasons.", footer: "111973 1/12"
    ).draw(on: canvas, style)
    return truth.document(scenario, payer: payer)
  }

  private func summary(_ scenario: Scenario, _ canvas: Canvas, _ style: DrawingStyle) {
    let size = style.bodySize
    let member = scenario.member
    canvas.page(.portrait)
    canvas.text(member.groupName ?? "", 40, 40, Face(size, bold: true))
    canvas.text("Cigna Benefits Account", 40, 40 + size * 1.25, Face(size))
    canvas.text("Paid By: Cigna Global Insurance Company Limited", 40, 40 + size * 2.5, Face(size))
    canvas.address(of: scenario, 40, 130, Face(size))
    canvas.text("Customer ID #", 330, 130, Face(size))
    canvas.text(member.memberId ?? "", 420, 130, Face(size))
    canvas.text("Account Name / Account #", 330, 130 + size * 1.4, Face(size))
    let account = "\(member.groupName ?? "") / \(member.groupNumber ?? "")"
    canvas.text(account, 330, 130 + size * 2.8, Face(size))
    canvas.text("THIS IS NOT A BILL", 330, 200, Face(size, bold: true))
    var flow = Flow(canvas: canvas, left: 40, right: 572, y: 250, bottom: 740) { 60 }
    flow.line("Explanation of Benefits", Face(size * 1.7, bold: true))
    let processed = scenario.claims.first?.claim.processedDate
    flow.line(
      "Summary of claim(s) processed on \(DateFormat.long.text(processed))", Face(size * 1.2, bold: true))
    flow.skip(12)
    let totals = RandomClaims.sums(scenario.claims.flatMap(\.claim.lines))
    for row in [
      (["U.S. Dollars", "Total"], AmountKind.billed, "All charges that were sent to us."),
      (["Cigna", "Discount"], .discount, "What you save through agreed prices."),
      (["Cigna", "Paid"], .planPaid, "What the plan paid."),
      (["Amount Not", "Covered"], .notCovered, "What the plan leaves out."),
      (["Patient", "Responsibility"], .patientResponsibility, "What is left for the patient."),
    ] {
      for (index, text) in row.0.enumerated() {
        canvas.text(text, 40, flow.y + Double(index) * size * 1.2, Face(size, bold: true))
      }
      canvas.text(totals.text(row.1, dollar: true), 230, flow.y + size * 1.2, Face(size), .right)
      canvas.text(row.2, 245, flow.y + size * 1.2, Face(size * 0.9))
      flow.skip(size * 3.4)
    }
  }

  private func detail(
    _ claimCase: Scenario.ClaimCase, _ scenario: Scenario, _ canvas: Canvas, _ style: DrawingStyle, rate: Int,
    currency: String
  ) {
    let claim = claimCase.claim
    let size = style.bodySize
    let startPage = { () -> Double in
      canvas.page(.landscape)
      canvas.text("Explanation of Benefits", 396, 40, Face(size, bold: true), .centre)
      canvas.text("THIS IS NOT A BILL", 752, 40, Face(size, bold: true), .right)
      return 70
    }
    var flow = Flow(canvas: canvas, left: 40, right: 752, y: startPage(), bottom: 570, startPage: startPage)
    flow.line("Claim Detail", Face(size * 1.3, bold: true))
    for (label, value, x) in [
      ("DATE PROCESSED:", DateFormat.shortSlashes.text(claim.processedDate), 40.0),
      ("CUSTOMER NAME:", claim.patient.name ?? "", 240.0),
      ("CUSTOMER ID #:", "\(scenario.member.memberId ?? "") 01", 540.0),
    ] {
      canvas.text(label, x, flow.y, Face(size, bold: true))
      canvas.text(value, x + canvas.width(label, Face(size, bold: true)) + 8, flow.y, Face(size))
    }
    flow.skip(size * 1.5)
    canvas.text("SERVICES PROVIDED BY:", 40, flow.y, Face(size, bold: true))
    let labelWidth = canvas.width("SERVICES PROVIDED BY:", Face(size, bold: true))
    canvas.text(claim.provider.name ?? "", 48 + labelWidth, flow.y, Face(size))
    flow.skip(size * 2.4)
    table(claim, style, rate: rate, currency: currency).draw(in: &flow)
    flow.skip(8)
    if !claim.remarks.isEmpty {
      flow.need(30)
      flow.line("Remark Codes", Face(size, bold: true))
      for remark in claim.remarks { flow.paragraph("\(remark.code): \(remark.text ?? "")", Face(size)) }
    }
    flow.skip(6)
    flow.need(40)
    flow.line("Other important information:", Face(size, bold: true))
    flow.line("Benefits are being paid to: \(scenario.member.name ?? "")", Face(size))
  }

  private func table(_ claim: Claim, _ style: DrawingStyle, rate: Int, currency: String) -> Table {
    let kinds: [AmountKind] = [
      .discount, .notCovered, .copay, .deductible, .coinsurance, .planPaid, .patientResponsibility,
    ]
    /// Local currency, rounded to whole cents and printed with seven decimals.
    func local(_ amount: Money) -> String {
      let cents = amount.minorUnits * Int64(rate) / 10_000
      return "\(cents / 100).\(cents % 100 < 10 ? "0" : "")\(cents % 100)00000 \(currency)"
    }
    var plain = style
    plain.dollars = false
    var rows = claim.lines.map { line in
      TableRow(
        cells: [
          DateFormat.shortSlashes.text(line.serviceDates), line.description ?? "", claim.claimNumber ?? "",
          local(line.amounts.value(.billed)),
          "\(rate / 10_000).\(String(10_000 + rate % 10_000).dropFirst())000",
          line.amounts.text(.billed, dollar: false),
        ] + kinds.map { line.amounts.cell($0, plain) } + [(line.remarkCodes ?? []).joined(separator: " ")]
      )
    }
    let localSum = claim.lines.reduce(Money.zero) {
      $0 + Money(minorUnits: $1.amounts.value(.billed).minorUnits * Int64(rate) / 10_000)
    }
    rows.append(
      TableRow(
        cells: [
          "", "Totals for \(claim.patient.name ?? ""):", "",
          "\(localSum.decimalString)00000 \(currency)", "", claim.totals.text(.billed, dollar: true),
        ] + kinds.map { claim.totals.text($0, dollar: true) } + [""], bold: true, ruleAbove: true))
    return Table(
      columns: [
        TableColumn("Service", "Dates", alignment: .left), TableColumn("Type of Service", alignment: .left),
        TableColumn("Claim", "Number"), TableColumn("Local Currency", "Total"),
        TableColumn("Exchange", "Rate"),
        TableColumn("USD", "Total"), TableColumn("Discount"), TableColumn("Amount not", "Covered"),
        TableColumn("Copay"), TableColumn("Deductible"), TableColumn("Coinsurance"), TableColumn("Paid"),
        TableColumn("Patient", "Resp."), TableColumn("Remark", "Codes", alignment: .left),
      ], rows: rows, size: style.tableSize, style: style)
  }
}
