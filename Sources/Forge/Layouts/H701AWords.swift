internal import DisputeModel

/// The words and the table of form H701A.
enum H701AWords {
  /// A row of the summary page.
  struct SummaryRow {
    var label: [String]
    var amount: String
    var prose: String
  }

  static let glossary = [
    ("% Paid", "The share of the allowed amount that the plan paid."),
    ("Allowed Amount", "What the plan sets as fair payment for a covered service."),
    ("Amount Billed", "What a health care provider charges for a service."),
    ("Amount Not Covered", "The part of the charge that the plan does not cover."),
    ("Coinsurance", "A cost shared by you and the plan after the deductible is met."),
    ("Copay", "A set dollar amount, for example $25.00, due when care is given."),
    ("Deductible", "The amount you pay in a plan year before the plan pays."),
    ("What I Owe", "The part of the charge that is yours to pay."),
  ]

  static func summaryRows(_ claim: Claim, wordForDiscount: String) -> [SummaryRow] {
    let totals = claim.totals
    let provider = claim.provider.name ?? ""
    func dollars(_ kind: AmountKind) -> String { totals.text(kind, dollar: true) }
    let date = DateFormat.slashes.text(claim.lines.first?.serviceDates?.from)
    var rows = [
      SummaryRow(
        label: ["Amount Billed"], amount: dollars(.billed),
        prose: "This was the amount billed for your visit on \(date)."),
      SummaryRow(
        label: [wordForDiscount], amount: dollars(.discount),
        prose: "You saved \(dollars(.discount)). CIGNA negotiates lower rates with health care professionals "
          + "and facilities."),
    ]
    if totals.value(.notCovered) > .zero {
      let owed = totals.patientsPartOfNotCovered.printed(dollar: true)
      rows.append(
        SummaryRow(
          label: ["Amount not", "covered"], amount: dollars(.notCovered),
          prose: "This part of the bill is not covered by your plan. See the Notes section on the following "
            + "pages. The total not allowed and/or not covered is \(dollars(.notCovered)) of which you owe "
            + "\(owed)."))
    }
    let points = totals.savedBasisPoints
    let percent = "\(points / 100).\(points % 100 < 10 ? "0" : "")\(points % 100)%"
    rows += [
      SummaryRow(
        label: ["What CIGNA", "plan paid"], amount: dollars(.planPaid),
        prose: "CIGNA paid \(dollars(.planPaid)) to \(provider)."),
      SummaryRow(
        label: ["What I owe"], amount: dollars(.patientResponsibility),
        prose: "The amount you owe after your discount and what your plan paid. Amounts you paid since care "
          + "was received may reduce it."),
      SummaryRow(
        label: ["You saved"], amount: percent,
        prose: "You saved \(totals.saved.printed(dollar: true)) (or \(percent)) off the total amount billed."),
    ]
    return rows
  }

  static func table(_ claimCase: Scenario.ClaimCase, _ style: DrawingStyle) -> Table {
    let claim = claimCase.claim
    let lift = style.tableSize * 0.8
    let kinds: [AmountKind] = [.billed, .discount, .notCovered, .allowed, .copay, .deductible, .planPaid]
    var rows: [TableRow] = []
    for (index, line) in claim.lines.enumerated() {
      var row = TableRow(
        cells: [DateFormat.shortSlashes.text(line.serviceDates), line.description ?? ""]
          + kinds.map { line.amounts.text($0, dollar: false) })
      row.cells += [
        String(claimCase.percents[index]), line.amounts.text(.coinsurance, dollar: false),
        (line.remarkCodes ?? []).joined(separator: " "),
      ]
      if index == 0 { row.band = "\(claim.provider.name ?? ""), Claim # \(claim.claimNumber ?? "")" }
      rows.append(row)
    }
    rows.append(
      TableRow(
        cells: ["Total", ""] + kinds.map { claim.totals.text($0, dollar: true) }
          + ["", claim.totals.text(.coinsurance, dollar: true), ""], bold: true, ruleAbove: true))
    return Table(
      columns: [
        TableColumn("Service", "dates", alignment: .left, lift: lift),
        TableColumn("Type of service", alignment: .left), TableColumn("Amount", "billed", lift: lift),
        TableColumn("Cost", "Reduction"), TableColumn("Amount", "not", "covered", lift: lift),
        TableColumn("Allowed", "amount", lift: lift), TableColumn("Copay"), TableColumn("Deductible"),
        TableColumn("What CIGNA", "plan paid"), TableColumn("%", "paid", lift: lift * 0.5),
        TableColumn("Coinsurance*"), TableColumn("See", "notes", alignment: .left, lift: lift),
      ], rows: rows, size: style.tableSize, style: style)
  }

  static func sentence(_ accumulator: Accumulator, _ year: String) -> String {
    let network = accumulator.network == .outOfNetwork ? "out of network" : "in network"
    let kind = accumulator.kind == .deductible ? "deductible" : "out of pocket expenses"
    return "You've met a total of \(accumulator.used?.printed(dollar: true) ?? "") toward your "
      + "\(accumulator.limit?.shortDollars ?? "") \(network) \(accumulator.scope?.rawValue ?? "") \(kind) "
      + "for \(year)"
  }
}
