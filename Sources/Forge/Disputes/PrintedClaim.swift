internal import DisputeModel

/// A decided claim as a statement prints it.
struct PrintedClaim {
  let habits: PaperHabits
  let people: [Person]

  private static let texts: [RemarkCategory: String] = [
    .outOfNetwork: "The charge is above what the plan allows for a provider outside the network.",
    .coordinationOfBenefits: "Another plan has to pay first. Send us its statement.",
    .other: "The charge was not accepted.",
  ]

  func claim(_ decided: DecidedClaim) -> Claim {
    var claim = Claim()
    claim.claimNumber = decided.visit.number
    claim.patient.name = cased(people[decided.visit.patient].name)
    claim.patient.relationship = people[decided.visit.patient].relationship
    claim.patient.accountNumber = decided.visit.accountNumber
    claim.provider.name = cased(decided.visit.practice.name)
    claim.provider.npi = habits.numbers ? decided.visit.practice.npi : nil
    claim.provider.networkStatus = habits.networks ? decided.network : nil
    claim.receivedDate = decided.visit.received
    claim.processedDate = habits.processedDates ? decided.visit.processed : nil
    claim.replaces = decided.replaces
    claim.replacedBy = decided.replacedBy
    for line in decided.lines {
      var service = self.line(line, of: decided)
      if let reason = line.reason {
        let remark = remark(for: reason, after: claim.remarks)
        if !claim.remarks.contains(remark) { claim.remarks.append(remark) }
        service.remarkCodes = [remark.code]
      }
      claim.lines.append(service)
    }
    claim.serviceDates = claim.lines.compactMap(\.serviceDates).reduce(nil) { $0?.union($1) ?? $1 }
    claim.status = decided.status ?? ClaimArithmetic.status(of: claim.lines)
    if habits.totals { claim.totals = totals(of: decided) }
    return claim
  }

  private func line(_ decided: DecidedLine, of claim: DecidedClaim) -> ServiceLine {
    var line = ServiceLine()
    let day = claim.visit.day.later(days: decided.given.later)
    line.serviceDates = DateSpan(day, day)
    line.description = cased(decided.printed.description)
    if habits.codes {
      line.procedureCode = decided.printed.code
      if habits.modifiers { line.modifiers = decided.given.modifiers }
    }
    if claim.visit.practice.kind == .emergency, decided.printed.kind == .emergency {
      line.placeOfService = "23"
    }
    line.units = decided.given.units
    line.amounts = amounts(of: decided, isReversal: claim.isReversal)
    if !habits.owedByLine { line.amounts[.patientResponsibility] = nil }
    if habits.joinsShares {
      let sum = (line.amounts[.copay] ?? .zero) + (line.amounts[.coinsurance] ?? .zero)
      line.amounts[.copay] = nil
      line.amounts[.coinsurance] = nil
      line.mergedAmounts = [MergedAmount(kinds: [.copay, .coinsurance], amount: sum)]
    }
    return line
  }

  private func amounts(of line: DecidedLine, isReversal: Bool) -> Amounts {
    var amounts = Amounts()
    func set(_ kind: AmountKind, _ amount: Money) { amounts[kind] = isReversal ? -amount : amount }
    set(.billed, line.given.billed)
    if habits.discounts { set(.discount, line.discount) }
    set(.notCovered, line.notCovered)
    set(.allowed, line.allowed)
    set(.copay, line.shares.copay)
    set(.deductible, line.shares.deductible)
    set(.coinsurance, line.shares.coinsurance)
    if line.otherInsurance > .zero { set(.otherInsurance, line.otherInsurance) }
    if line.accountPaid > .zero { set(.accountPaid, line.accountPaid) }
    set(.planPaid, line.paid)
    set(.patientResponsibility, line.owed)
    return amounts
  }

  private func totals(of decided: DecidedClaim) -> Amounts {
    let lines = decided.lines.map { line in
      var service = ServiceLine()
      service.amounts = amounts(of: line, isReversal: decided.isReversal)
      return service
    }
    var totals = RandomClaims.sums(lines)
    if habits.joinsShares {
      totals[.copay] = nil
      totals[.coinsurance] = nil
    }
    totals[.patientResponsibility] = totals[.patientResponsibility].map { $0 + decided.totalOvercharged }
    return totals
  }

  private func remark(for reason: RemarkCategory, after remarks: [Remark]) -> Remark {
    if let known = remarks.first(where: { $0.category == reason }) { return known }
    let text =
      Self.texts[reason] ?? Vocabulary.denialRemarks.first { $0.category == reason }?.text ?? "See the plan."
    return Remark(code: "N\(remarks.count + 1)", text: text, category: reason)
  }

  private func cased(_ text: String) -> String { habits.capitals ? text.uppercased() : text }
}
