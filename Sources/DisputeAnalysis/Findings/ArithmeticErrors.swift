internal import DisputeModel

/// Amounts of a document that contradict one another.
enum ArithmeticErrors: FindingRule {
  static func findings(in docket: Docket, under plan: PlanScope) -> [Finding] {
    docket.standing.flatMap { filed in
      // What waits is not paid yet, and not owed.
      (filed.claim.status == .pending ? [] : filed.lines.filter { !isPended($0) })
        .compactMap { lineFinding($0, in: docket) } + sumFindings(filed, in: docket)
    }
  }

  // MARK: Lines

  /// Whether a line waits for information while the others are decided: neither paid nor owed.
  private static func isPended(_ line: FiledLine) -> Bool {
    line[.planPaid] == .zero && line[.patientResponsibility] == .zero
      && Refusal.notes(of: line).contains { $0.remark.category == .informationNeeded }
  }

  private static func lineFinding(_ line: FiledLine, in docket: Docket) -> Finding? {
    guard let fault = AmountIdentities.fault(in: line.line, network: line.filed.claim.provider.networkStatus)
    else {
      return nil
    }
    let evidence = fault.kinds.compactMap { line.evidence($0) }
    guard !evidence.isEmpty else { return nil }
    return docket.finding(
      .arithmeticError, line.filed, line: line, certainty: fault.isDoubtful ? .possible : .certain,
      amountAtStake: fault.excess, statement: "\(line.title): \(fault.words).", evidence: evidence,
      restingOn: line.sharePlaces + line.filed.networkPlaces)
  }

  // MARK: Sums

  private static func sumFindings(_ filed: FiledClaim, in docket: Docket) -> [Finding] {
    AmountKind.allCases.compactMap { kind in
      guard let printed = filed.claim.totals[kind], !filed.claim.lines.isEmpty else { return nil }
      let parts = filed.claim.lines.compactMap { $0.amounts[kind] }
      // A line without the amount may be the difference.
      guard parts.count == filed.claim.lines.count else { return nil }
      let sum = parts.reduce(.zero, +)
      let tolerance = Money(minorUnits: Int64(parts.count))
      guard (printed - sum).magnitude > tolerance else { return nil }
      // What is owed in the end may have been lowered once for the whole claim.
      if kind == .patientResponsibility && printed < sum { return nil }
      let isCharge = [.patientResponsibility, .copay, .deductible, .coinsurance].contains(kind)
      return docket.finding(
        .arithmeticError, filed, certainty: .certain,
        amountAtStake: isCharge && printed > sum ? printed - sum : nil,
        statement: "The claim's total of “\(kind.title)” is \(printed), but its lines come to \(sum).",
        evidence: [filed.evidence("/totals/\(kind.rawValue)", says: "total \(printed)")]
          + filed.lines.compactMap { $0.evidence(kind) }, restingOn: [])
    }
  }
}
