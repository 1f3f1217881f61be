import DisputeModel

/// Makes documents whose claims balance, with all kinds of amounts.
struct RandomBalance {
  private var random: SeededGenerator

  init(seed: UInt64) { random = SeededGenerator(seed: seed) }

  mutating func document() -> ClaimsDocument {
    let visit = ExampleDocument.visit().claims[0]
    return ExampleDocument.document(
      (0..<4).map { _ in
        var claim = visit
        claim.lines = (0..<Int.random(in: 1...4, using: &random)).map { _ in line(like: visit.lines[0]) }
        for kind in AmountKind.allCases {
          claim.totals[kind] = claim.lines.compactMap { $0.amounts[kind] }.reduce(.zero, +)
        }
        if Bool.random(using: &random) {
          for index in claim.lines.indices { claim.lines[index].amounts[.patientResponsibility] = nil }
        }
        return claim
      })
  }

  /// The document with parts of its lines' columns printed as adjustments too.
  mutating func withPrintedParts(_ document: ClaimsDocument) -> ClaimsDocument {
    var document = document
    for claim in document.claims.indices {
      for place in document.claims[claim].lines.indices {
        let line = document.claims[claim].lines[place]
        document.claims[claim].lines[place].adjustments = printedParts(of: line.amounts)
      }
    }
    return document
  }

  private mutating func printedParts(of amounts: Amounts) -> [Adjustment] {
    let cents = { (kind: AmountKind) in amounts[kind]?.minorUnits ?? 0 }
    var parts: [(String, String, Int64)] = []
    let discount = cents(.discount)
    if Bool.random(using: &random) {
      let choices: [Int64] = [0, discount / 4]
      let reduction = choices.randomElement(using: &random) ?? 0
      parts += [("CO", "45", discount - reduction), ("CO", "253", reduction)]
    }
    for (reason, kind) in [("1", AmountKind.deductible), ("2", .coinsurance), ("3", .copay)]
    where Bool.random(using: &random) {
      parts.append(("PR", reason, cents(kind)))
    }
    if Bool.random(using: &random) { parts.append(("CO", "22", cents(.otherInsurance))) }
    if Bool.random(using: &random), amounts[.patientResponsibility] != nil {
      let shares = cents(.copay) + cents(.deductible) + cents(.coinsurance)
      let borne = cents(.patientResponsibility) + cents(.accountPaid) - shares
      parts += [("PR", "96", borne), ("CO", "97", cents(.notCovered) - borne)]
    }
    return parts.filter { $0.2 != 0 }.map {
      Adjustment(group: $0.0, reason: $0.1, amount: Money(minorUnits: $0.2))
    }
  }

  private mutating func line(like example: ServiceLine) -> ServiceLine {
    var line = example
    let discount = cents()
    let notCovered = cents()
    let shares = [cents(), cents(), cents()]
    let other = cents()
    let paid = cents()
    let whole = shares.reduce(0, +)
    let account = Int64.random(in: 0...whole, using: &random)
    let bearers: [Int64] = [0, notCovered, notCovered / 3]
    let borne = bearers.randomElement(using: &random) ?? 0
    line.amounts = ExampleDocument.amounts(
      billed: discount + notCovered + whole + other + paid, discount: discount, notCovered: notCovered,
      allowed: whole + other + paid, copay: shares[0], deductible: shares[1], coinsurance: shares[2],
      other: other,
      account: account, planPaid: paid, owed: whole + borne - account)
    if Bool.random(using: &random) { line.procedureCode = nil }
    return line
  }

  private mutating func cents() -> Int64 {
    Bool.random(using: &random) ? 0 : Int64.random(in: 1...500_00, using: &random)
  }
}
