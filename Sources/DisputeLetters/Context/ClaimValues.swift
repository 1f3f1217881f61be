internal import DisputeModel

/// The claim as the document prints it.
extension LetterSubject {
  /// Numbers, days and amounts.
  var claimValues: LetterValue {
    .group(of: [
      "number": .text(claim.claimNumber ?? claim.documentNumber, orBlank: "claim number"),
      "dates": .text(serviceDays.map(LetterWords.dates), orBlank: "date of service"),
      "billed": .text(total(.billed), orBlank: "amount billed"),
      "notCovered": .known(total(.notCovered)), "planPaid": .known(total(.planPaid)),
      "owed": .known(total(.patientResponsibility)),
      "noticeDate": .text(noticeDate.map(LetterWords.date), orBlank: "date of the notice"),
      "codes": .text(printedCodes.joined(separator: ", "), orBlank: "procedure codes on the statement"),
    ])
  }

  /// The services, one by one.
  var lines: LetterValue? { .filled(claim.lines.map(line)) }

  /// Why the payer did not pay, as printed.
  var reasons: LetterValue {
    let reasons = reasonCodes.map { code in
      let text = claim.remarks.first { $0.code == code }?.text
      return LetterValue.group(of: [
        "code": .known(code), "text": .known(text), "textMissing": .flag(text == nil),
        "services": .known(services(with: code)),
      ])
    }
    return .list(
      reasons.isEmpty
        ? [.group(["text": .blank("reason for the denial, word for word from the notice")])] : reasons)
  }

  /// The date of the decision, as far as the document tells it.
  var noticeDate: CalendarDate? { document.statementDate ?? claim.processedDate }

  /// From the first to the last service.
  var serviceDays: DateSpan? { Self.serviceDays(of: claim) }

  static func serviceDays(of claim: Claim) -> DateSpan? {
    if let days = claim.serviceDates { return days }
    let days = claim.lines.compactMap(\.serviceDates)
    return days.dropFirst().reduce(days.first) { $0?.union($1) }
  }

  /// Whether nothing of the claim is left to appeal: nothing was refused, nothing is owed, and no finding speaks against
  /// that.
  var isSettled: Bool { isUndenied && total(.patientResponsibility, is: .zero) }

  /// Whether neither an amount, a reason nor a finding shows that something was refused or counted wrongly.
  var isUndenied: Bool {
    let amounts = [claim.totals[.notCovered]] + claim.lines.map { $0.amounts[.notCovered] }
    return findings.isEmpty && denialCategories.isEmpty
      && (claim.status == .paid || claim.status == .adjusted)
      && amounts.allSatisfy { ($0 ?? .zero) == .zero }
  }

  /// Whether the payer took the claim back, or a later claim of the inputs says that it takes its place.
  var isReplaced: Bool {
    if claim.status == .reversed { return true }
    let numbers = [claim.claimNumber, claim.documentNumber]
    func isThis(_ number: String?) -> Bool { numbers.contains { ClaimNumber.same($0, number) } }
    if let later = claim.replacedBy, !isThis(later) { return true }
    return documents.flatMap(\.claims).contains { other in
      isThis(other.replaces) && !isThis(other.claimNumber ?? other.documentNumber)
    }
  }

  /// The codes of the services, each once.
  var printedCodes: [String] {
    var seen: Set<String> = []
    return claim.lines.compactMap(\.procedureCode).filter { seen.insert($0).inserted }
  }

  /// The categories of the remarks that speak against payment.
  var denialCategories: Set<RemarkCategory> {
    Set(reasonCodes.compactMap { code in claim.remarks.first { $0.code == code }?.category })
  }

  private func total(_ kind: AmountKind, is amount: Money) -> Bool { sum(kind) == amount }

  private func total(_ kind: AmountKind) -> String? { sum(kind).map(money) }

  private func sum(_ kind: AmountKind) -> Money? {
    let printed = claim.totals[kind]
    let amounts = claim.lines.map { $0.amounts[kind] }
    // A sum of some lines only would be an amount that nobody printed.
    let sum = amounts.isEmpty || amounts.contains(nil) ? nil : amounts.compactMap { $0 }.reduce(.zero, +)
    return printed ?? sum
  }

  func money(_ amount: Money) -> String { LetterWords.money(amount, currency: document.currency) }

  private func line(_ line: ServiceLine) -> LetterValue {
    .group(of: [
      "service": .text(name(of: line), orBlank: "service"),
      "billed": .known(line.amounts[.billed].map(money)),
      "notCovered": .known(line.amounts[.notCovered].map(money)),
      "planPaid": .known(line.amounts[.planPaid].map(money)),
      "owed": .known(line.amounts[.patientResponsibility].map(money)),
    ])
  }

  private func name(of line: ServiceLine) -> String {
    let code = line.procedureCode.map { ([$0] + (line.modifiers ?? [])).joined(separator: "-") }
    return [line.serviceDates.map(LetterWords.dates), code, line.description].compactMap { $0 }
      .joined(separator: ", ")
  }

  private func services(with code: String) -> String {
    let names = claim.lines.map(name)
    return zip(claim.lines, names).filter { $0.0.remarkCodes?.contains(code) ?? false }.map { line, name in
      // Two services of one name are told apart by what they cost.
      let isTwin = names.count { $0 == name } > 1
      guard !name.isEmpty, isTwin, let billed = line.amounts[.billed] else { return name }
      return "\(name), billed \(money(billed))"
    }.filter { !$0.isEmpty }.joined(separator: "; ")
  }

  /// Codes that say why something was not paid: by what they are about, or because nothing else explains an amount that
  /// is not covered, or because a finding stands on them.
  private var reasonCodes: [String] {
    var codes: [String] = []
    func add(_ code: String) { if !codes.contains(code) { codes.append(code) } }
    for (index, line) in claim.lines.enumerated() {
      let isUnpaid =
        claim.status == .denied || (line.amounts[.notCovered] ?? .zero) > .zero
        || findings.contains { $0.line == index }
      for code in line.remarkCodes ?? [] {
        let category = claim.remarks.first { $0.code == code }?.category
        if category.map(Self.isDenial) ?? isUnpaid || (category == .other && isUnpaid) || isNamed(code) {
          add(code)
        }
      }
    }
    let ofLines = Set(claim.lines.flatMap { $0.remarkCodes ?? [] })
    for remark in claim.remarks where !ofLines.contains(remark.code) {
      let isUnpaid = claim.status == .denied || claim.status == .partiallyDenied
      if Self.isDenial(remark.category) || (remark.category == .other && isUnpaid) || isNamed(remark.code) {
        add(remark.code)
      }
    }
    return codes
  }

  private static func isDenial(_ category: RemarkCategory) -> Bool {
    switch category {
    case .contractualDiscount, .costShare, .other: false
    case .medicalNecessity, .priorAuthorization, .nonCovered, .duplicate, .outOfNetwork, .timelyFiling,
      .informationNeeded, .coordinationOfBenefits, .bundled, .experimental, .benefitMaximum, .eligibility:
      true
    }
  }

  private func isNamed(_ code: String) -> Bool {
    let pointers = claim.remarks.indices.filter { claim.remarks[$0].code == code }.map {
      "\(path)/remarks/\($0)"
    }
    return findings.flatMap(\.evidence).contains { evidence in
      evidence.source == .claims
        && pointers.contains { evidence.path == $0 || evidence.path.hasPrefix($0 + "/") }
    }
  }
}
