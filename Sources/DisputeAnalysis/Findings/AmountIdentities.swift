internal import DisputeModel

/// The identities that the amounts of a line obey, in every reading that payers use.
enum AmountIdentities {
  /// What contradicts what.
  struct Fault {
    /// The amounts that contradict one another.
    let kinds: [AmountKind]
    /// By how much the member is charged too much; `nil` when that does not follow.
    let excess: Money?
    /// Whether there are good reasons for which it may be right.
    let isDoubtful: Bool
    /// The contradiction in words, without the line's name.
    let words: String
  }

  /// Rounding of a line, in cents.
  private static let rounding = Money(minorUnits: 1)

  /// The fault of a line; `nil` when every identity holds in some reading, or cannot be checked.
  static func fault(in line: ServiceLine, network: NetworkStatus?) -> Fault? {
    let amounts = line.amounts
    let merged = line.mergedAmounts
    // Credits follow the rules of the claim that they take back.
    guard amounts[.billed].map({ $0 >= .zero }) ?? true else { return nil }
    return allowedFault(amounts) ?? paidFault(line)
      ?? owedFault(amounts, merged: merged, network: network)
  }

  /// Billed less discount less not covered is allowed.
  private static func allowedFault(_ amounts: Amounts) -> Fault? {
    guard let billed = amounts[.billed], let allowed = amounts[.allowed], let discount = amounts[.discount]
    else {
      return nil
    }
    let notCovered = amounts[.notCovered] ?? .zero
    let other = amounts[.otherInsurance] ?? .zero
    // The discount may hold what is not covered, or be part of it; the other plan's payment may come off here.
    let readings = [
      billed - discount - notCovered, billed - discount, billed - notCovered,
      billed - discount - notCovered - other,
    ]
    guard amounts[.notCovered] != nil || billed - discount != allowed,
      !readings.contains(where: { isEqual($0, allowed) })
    else { return nil }
    // Without a column for what is not covered, the difference is just that.
    guard amounts[.notCovered] != nil || allowed > billed - discount else { return nil }
    return Fault(
      kinds: [.billed, .discount, .notCovered, .allowed].filter { amounts[$0] != nil }, excess: nil,
      isDoubtful: allowed > billed,
      words:
        "billed \(billed) less discount \(discount) and not covered \(notCovered) is not the allowed \(allowed)"
    )
  }

  /// Reasons for which a payer keeps a part of what it owes the provider, or adds interest (numbers only): sequestration,
  /// withholds, incentives.
  private static let withheldReasons: Set<String> = ["104", "144", "161", "223", "225", "237", "253"]

  /// Allowed less copay, deductible and coinsurance is what the plan paid.
  private static func paidFault(_ line: ServiceLine) -> Fault? {
    let amounts = line.amounts
    guard let allowed = amounts[.allowed], let paid = amounts[.planPaid],
      Liability.shares.allSatisfy({ amounts[$0] != nil })
    else { return nil }
    let share = Liability.share(of: amounts, merged: line.mergedAmounts) ?? .zero
    let other = amounts[.otherInsurance] ?? .zero
    let account = amounts[.accountPaid] ?? .zero
    let notCovered = amounts[.notCovered] ?? .zero
    let discount = amounts[.discount] ?? .zero
    let rest = allowed - share
    let withheld = line.adjustments.filter { withheldReasons.contains($0.reason) }.map(\.amount).reduce(
      .zero, +)
    let readings = [
      rest, rest - withheld, rest - other - withheld, rest - other, rest - account, rest - other - account,
      rest - notCovered,
      rest - notCovered - other,
      // “Covered” may be meant before the discount.
      rest - discount, rest - discount - notCovered,
    ]
    guard !readings.contains(where: { isEqual($0, paid) }) else { return nil }
    // A code without its amount may stand for the whole difference.
    guard paid > rest || !namesWithheld(line) else { return nil }
    // Another plan's payment may leave nothing, and interest or a penalty may come on top: no proof of a fault.
    let isDoubtful = other > .zero || paid > rest
    return Fault(
      kinds: [.allowed, .copay, .deductible, .coinsurance, .planPaid].filter { amounts[$0] != nil },
      excess: paid < rest && !isDoubtful ? rest - paid : nil, isDoubtful: isDoubtful,
      words: "allowed \(allowed) less your share \(share) is \(rest), but the plan paid \(paid)")
  }

  private static func namesWithheld(_ line: ServiceLine) -> Bool {
    (line.remarkCodes ?? []).contains { code in
      let parts = code.split(separator: "-")
      return parts.count == 2 && withheldReasons.contains(String(parts[1]))
    }
  }

  /// Copay, deductible, coinsurance and what is not covered, less a health account, are what is owed.
  private static func owedFault(
    _ amounts: Amounts, merged: [MergedAmount], network: NetworkStatus?
  ) -> Fault? {
    guard let owed = amounts[.patientResponsibility],
      let share = Liability.share(of: amounts, merged: merged),
      Liability.shares.allSatisfy({ amounts[$0] != nil }) || !merged.isEmpty
    else { return nil }
    let notCovered = amounts[.notCovered] ?? .zero
    let account = amounts[.accountPaid] ?? .zero
    let known = share + notCovered
    // Out of network the provider may charge what is beyond the allowed amount.
    let charged = (amounts[.billed] ?? known) - (amounts[.discount] ?? .zero) - (amounts[.planPaid] ?? .zero)
    let isProtected = network == .inNetwork && amounts[.notCovered] != nil
    let most = isProtected ? known : max(known, charged)
    // A plan may pay its member for care outside the network; then he owes the provider the whole charge.
    let charge = amounts[.billed].map { $0 - (amounts[.discount] ?? .zero) }
    let mayBePaidToMember =
      network != .inNetwork && (amounts[.planPaid] ?? .zero) > .zero
      && (charge.map { isEqual($0, owed) } ?? false)
    guard owed > most + rounding else {
      guard owed < share - account - rounding, owed < share - (amounts[.otherInsurance] ?? .zero) - rounding
      else {
        return nil
      }
      return Fault(
        kinds: [.copay, .deductible, .coinsurance, .patientResponsibility].filter { amounts[$0] != nil },
        excess: nil, isDoubtful: true,
        words: "your share comes to \(share), but only \(owed) is owed")
    }
    return Fault(
      kinds: ([.copay, .deductible, .coinsurance, .notCovered, .patientResponsibility]).filter {
        amounts[$0] != nil
      }, excess: mayBePaidToMember ? nil : owed - known, isDoubtful: mayBePaidToMember,
      words: "your share and what is not covered come to \(known), but \(owed) is owed")
  }

  private static func isEqual(_ a: Money, _ b: Money) -> Bool { (a - b).magnitude <= rounding }
}
