internal import DisputeModel

/// Stacked cells: the service over its date, empty cells for zero, and a row of letters that is a formula.
struct AetnaUpClose: Layout {
  let name = "aetna-up-close"
  let profile = ClaimProfile { profile in
    profile.claims = 1...2
    profile.lines = 1...8
    profile.codes = .numbers
    profile.memberId = "W#########"
    profile.claimNumber = "EPN6ZCZ7A##"
    profile.partlyNotCovered = false
    // The form's formula adds what is not covered to what the patient owes.
    profile.patientPaysDenials = true
  }

  func draw(
    _ scenario: Scenario, on canvas: Canvas, style: DrawingStyle, using random: inout SplitMix64
  ) -> ClaimsDocument {
    let amounts: Set<AmountKind> =
      Truth.shares.union([.billed, .notCovered, .allowed, .planPaid, .patientResponsibility])
    let truth = Truth(
      lineAmounts: amounts, totalAmounts: amounts,
      blankWhenZero: Truth.shares.union([.notCovered, .planPaid]), showsProcessed: false,
      showsStatementDate: true, accumulatorsNameTheirYear: true)
    let payer = Payer(id: "aetna", name: "Aetna Life Insurance Company")
    let size = style.bodySize
    let startPage = { () -> Double in
      canvas.page(.landscape)
      return 46
    }
    var flow = Flow(canvas: canvas, left: 36, right: 756, y: startPage(), bottom: 580, startPage: startPage)
    head(scenario, &flow, size)
    for claimCase in scenario.claims {
      flow.need(140)
      let claim = claimCase.claim
      let relationship = Phrases.relationship(claim.patient.relationship, self: "self").lowercased()
      flow.line("Claim for \(claim.patient.name ?? "") (\(relationship))", Face(size, bold: true))
      let network = Phrases.network(claim.provider.networkStatus).lowercased()
      flow.line("Provider: \(claim.provider.name ?? "") (\(network))", Face(size))
      flow.line("Claim ID: \(claim.claimNumber ?? "")", Face(size))
      flow.line("Received on \(DateFormat.shortSlashes.text(claim.receivedDate))", Face(size))
      flow.skip(8)
      table(claim, style).draw(in: &flow)
      if !claim.remarks.isEmpty {
        flow.need(30)
        flow.line("Remarks:", Face(size, bold: true))
        for remark in claim.remarks {
          flow.paragraph("\(remark.code) \(remark.text ?? "")", Face(size), indent: 8, hanging: size)
        }
      }
      flow.skip(10)
    }
    balances(scenario, &flow, style)
    flow.skip(8)
    flow.line("If you disagree with us", Face(size, bold: true))
    flow.paragraph(
      "You can ask us to look at a decision again. Send your request within \(scenario.filingDays) days of the "
        + "day you get this statement.", Face(size))
    return truth.document(scenario, payer: payer)
  }

  private func head(_ scenario: Scenario, _ flow: inout Flow, _ size: Double) {
    let canvas = flow.canvas
    let member = scenario.member
    canvas.text("Aetna Life Insurance Company", 36, 46, Face(size, bold: true))
    canvas.address(of: scenario, 50, 110, Face(size))
    canvas.text("Explanation of Benefits (EOB) - This is not a bill", 430, 46, Face(size, bold: true))
    canvas.pairs(
      [
        ("Statement date:", DateFormat.long.text(scenario.statementDate)), ("Member:", member.name ?? ""),
        ("Member ID:", member.memberId ?? ""), ("Group #:", member.groupNumber ?? ""),
        ("Group name:", member.groupName ?? ""),
      ], 430, 46 + size * 1.4, size)
    flow.y = 170
    flow.line("Your claims up close", Face(size * 1.4, bold: true))
    flow.skip(4)
  }

  private func table(_ claim: Claim, _ style: DrawingStyle) -> Table {
    func left(_ amounts: Amounts) -> Money {
      amounts.value(.allowed) - amounts.value(.copay) - amounts.value(.deductible)
    }
    func blank(_ amount: Money, _ dollar: Bool) -> String {
      amount == .zero && !dollar ? "" : amount.printed(dollar: dollar)
    }
    func cells(_ amounts: Amounts, notes: String, dollar: Bool) -> [String] {
      let pending = [blank(amounts.value(.notCovered), dollar), notes].filter { !$0.isEmpty }
      return [
        amounts.text(.billed, dollar: dollar), amounts.text(.allowed, dollar: dollar),
        pending.joined(separator: " "), blank(amounts.value(.deductible), dollar),
        blank(amounts.value(.copay), dollar), blank(left(amounts), dollar),
        blank(amounts.value(.planPaid), dollar), blank(amounts.value(.coinsurance), dollar),
        amounts.text(.patientResponsibility, dollar: dollar),
      ]
    }
    var rows = claim.lines.map { line in
      let date = DateFormat.bareSlashes.text(line.serviceDates)
      let notes = (line.remarkCodes ?? []).map { "(\($0))" }.joined(separator: " ")
      return TableRow(
        cells: ["\(line.description ?? "")\non \(date)"] + cells(line.amounts, notes: notes, dollar: false))
    }
    rows.append(
      TableRow(cells: ["Totals:"] + cells(claim.totals, notes: "", dollar: true), bold: true, ruleAbove: true)
    )
    return Table(
      columns: [
        TableColumn("Service", alignment: .left), TableColumn("Amount", "billed", "(A)"),
        TableColumn("Member", "rate", "(B)"), TableColumn("Pending or not", "payable", "(Remarks)", "(C)"),
        TableColumn("Applied to", "your", "deductible", "(D)"), TableColumn("Your copay", "(E)"),
        TableColumn("Amount", "remaining", "(F)"), TableColumn("Plan's", "share"),
        TableColumn("Your", "coinsurance", "(G)"), TableColumn("You owe", "C+D+E+G=H"),
      ], rows: rows, size: style.tableSize, style: style)
  }

  private func balances(_ scenario: Scenario, _ flow: inout Flow, _ style: DrawingStyle) {
    let size = style.bodySize
    flow.need(90)
    flow.line("Your benefit balances", Face(size * 1.2, bold: true))
    flow.line(
      "Plan year January 1, \(scenario.planYear) - December 31, \(scenario.planYear).", Face(size * 0.9))
    flow.skip(8)
    let rows = scenario.accumulators.map { accumulator in
      let scope = accumulator.scope == .family ? "Family" : "Individual"
      let network = Phrases.network(accumulator.network).lowercased()
      return TableRow(cells: [
        "\(scope) \(network) \(Phrases.kind(accumulator.kind))",
        accumulator.limit?.printed(dollar: true) ?? "",
        accumulator.used?.printed(dollar: true) ?? "",
        ((accumulator.limit ?? .zero) - (accumulator.used ?? .zero)).printed(dollar: true),
      ])
    }
    Table(
      columns: [
        TableColumn("Medical benefits", alignment: .left), TableColumn("Annual limit"),
        TableColumn("Amount used"), TableColumn("Amount remaining"),
      ], rows: rows, size: style.tableSize, style: style
    ).draw(in: &flow)
  }
}
