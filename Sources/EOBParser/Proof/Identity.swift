import DisputeModel

/// A way in which the amounts of a line, or of a row of sums, depend on each other.
///
/// - Source: the identities of US explanations of benefits: allowed = billed − discount − not covered;
///   plan payment = allowed − cost share; what is owed = cost share and, where the member bears it, what is not
///   covered. Payers differ in what they leave out, so each family lists the forms that are in use.
enum Identity: String, CaseIterable, Sendable {
  /// What counts for benefits.
  case allowed
  /// What the plan pays.
  case payment
  /// What the member owes.
  case responsibility

  /// One form of an identity.
  struct Form: Sendable {
    /// For people: `billed − discount − notCovered`.
    var text: String
    /// The value that the form demands for the identity's target.
    var value: Money
    /// How far the printed value may be off: percentages are rounded to cents.
    var tolerance: Int64 = 0
  }

  /// The kind whose value the identity states.
  var target: AmountKind {
    switch self {
    case .allowed: .allowed
    case .payment: .planPaid
    case .responsibility: .patientResponsibility
    }
  }

  /// The share of Medicare's payment that federal spending cuts take off, in hundredths (2 U.S.C.
  ///
  /// 901a).
  private static let sequestrationPercent: Int64 = 2
  /// Rounding of a percentage of an amount, in cents.
  private static let roundingTolerance: Int64 = 2

  /// The forms that can be computed from the amounts; empty when operands are missing.
  func forms(of amounts: Amounts, merged: [MergedAmount]) -> [Form] {
    switch self {
    case .allowed: Identity.allowedForms(amounts)
    case .payment: Identity.paymentForms(amounts, merged: merged)
    case .responsibility: Identity.responsibilityForms(amounts, merged: merged)
    }
  }

  private static func allowedForms(_ a: Amounts) -> [Form] {
    guard let billed = a[.billed], let discount = a[.discount], a[.allowed] != nil else { return [] }
    var forms = [
      Form(text: "billed − discount − notCovered", value: billed - discount - (a[.notCovered] ?? .zero))
    ]
    // A denied service in a document without a column for what is not covered.
    if a[.notCovered] == nil, a[.planPaid] ?? .zero == .zero {
      forms.append(Form(text: "nothing", value: .zero))
    }
    if let notCovered = a[.notCovered], notCovered != .zero {
      forms.append(Form(text: "billed − discount", value: billed - discount))
      if let other = a[.otherInsurance] {
        forms.append(
          Form(
            text: "billed − discount − notCovered − otherInsurance",
            value: billed - discount - notCovered - other))
      }
    }
    return forms
  }

  /// Deductible, copay and coinsurance, each or merged; `nil` when none is printed.
  static func costShare(_ a: Amounts, _ merged: [MergedAmount]) -> Money? {
    let parts =
      [AmountKind.deductible, .copay, .coinsurance].compactMap { a[$0] }
      + merged.filter { $0.kinds.allSatisfy { [.deductible, .copay, .coinsurance].contains($0) } }.map(
        \.amount)
    return parts.isEmpty ? nil : parts.reduce(.zero, +)
  }

  private static func paymentForms(_ a: Amounts, merged: [MergedAmount]) -> [Form] {
    guard a[.planPaid] != nil, let share = costShare(a, merged) else { return [] }
    let other = a[.otherInsurance] ?? .zero
    var bases: [(String, Money)] = []
    if let allowed = a[.allowed] {
      bases.append(("allowed", allowed))
      if let notCovered = a[.notCovered], notCovered != .zero {
        bases.append(("allowed − notCovered", allowed - notCovered))
      }
    } else if let billed = a[.billed], let discount = a[.discount], let notCovered = a[.notCovered] {
      bases.append(("billed − discount − notCovered", billed - discount - notCovered))
    } else {
      return []
    }
    return bases.flatMap { name, base -> [Form] in
      var forms = [Form(text: "\(name) − cost share", value: base - share)]
      if other != .zero {
        forms.append(Form(text: "\(name) − cost share − otherInsurance", value: base - share - other))
      }
      let full = base - share
      let cut = full.minorUnits * (100 - sequestrationPercent) / 100
      if full > .zero {
        forms.append(
          Form(
            text: "(\(name) − cost share) × 98 %", value: Money(minorUnits: cut), tolerance: roundingTolerance
          ))
      }
      return forms
    }
  }

  private static func responsibilityForms(_ a: Amounts, merged: [MergedAmount]) -> [Form] {
    guard a[.patientResponsibility] != nil else { return [] }
    let account = a[.accountPaid] ?? .zero
    let notCovered = a[.notCovered] ?? .zero
    var forms: [Form] = []
    if let share = costShare(a, merged) {
      for (name, paid) in account == .zero ? [("", Money.zero)] : [(" − accountPaid", account), ("", .zero)] {
        forms.append(Form(text: "cost share\(name)", value: share - paid))
        if notCovered != .zero {
          forms.append(Form(text: "cost share + notCovered\(name)", value: share + notCovered - paid))
        }
        if let copay = a[.copay], copay != .zero {
          forms.append(Form(text: "cost share − copay\(name)", value: share - copay - paid))
          if notCovered != .zero {
            forms.append(
              Form(text: "cost share − copay + notCovered\(name)", value: share - copay + notCovered - paid))
          }
        }
      }
      if let allowed = a[.allowed], a[.notCovered] == nil, let billed = a[.billed], allowed != billed {
        // Without a column of its own, what is not covered hides between charge and allowed amount.
        forms.append(
          Form(
            text: "cost share + billed − allowed", value: share + billed - allowed - (a[.discount] ?? .zero)))
      }
    } else if let billed = a[.billed], let paid = a[.planPaid], let discount = a[.discount] {
      forms.append(Form(text: "billed − discount − planPaid", value: billed - discount - paid - account))
      if notCovered != .zero {
        forms.append(
          Form(
            text: "billed − discount − notCovered − planPaid",
            value: billed - discount - notCovered - paid - account))
      }
    } else if let allowed = a[.allowed], let paid = a[.planPaid] {
      forms.append(Form(text: "allowed − planPaid", value: allowed - paid))
      if allowed == .zero, let billed = a[.billed] {
        forms.append(Form(text: "billed, nothing being allowed", value: billed))
      }
      if allowed == .zero { forms.append(Form(text: "nothing", value: .zero)) }
      let base = Double(paid.minorUnits) * 2 / 98
      forms.append(
        Form(
          text: "allowed − planPaid − sequestration",
          value: Money(minorUnits: allowed.minorUnits - paid.minorUnits - Int64(base.rounded())),
          tolerance: roundingTolerance))
    }
    return forms
  }

  /// Whether the printed sum lies between the cost share alone and the cost share with everything that is not covered:
  /// a part of it is the member's.
  ///
  /// Where no column tells what is not covered, it is what discount and allowed amount leave of the charge.
  static func isPartlyOwed(_ amounts: Amounts, merged: [MergedAmount]) -> Bool {
    guard let owed = amounts[.patientResponsibility], let share = costShare(amounts, merged) else {
      return false
    }
    let rest = amounts[.billed].flatMap { billed in
      amounts[.allowed].map { billed - $0 - (amounts[.discount] ?? .zero) }
    }
    guard let notCovered = amounts[.notCovered] ?? rest, notCovered != .zero else { return false }
    let ends = [share, share + notCovered].sorted()
    return owed >= ends[0] && owed <= ends[1]
  }
}
