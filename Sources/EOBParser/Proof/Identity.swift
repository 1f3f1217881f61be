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

  /// The share of Medicare's payment that federal spending cuts take off, in hundredths (section 901a
  /// of title 2 of the United States Code).
  private static let sequestrationPercent: Int64 = 2
  /// Rounding of a percentage of an amount, in cents.
  private static let roundingTolerance: Int64 = 2

  /// The forms that can be computed from the amounts; empty when operands are missing.
  ///
  /// - Parameter planShare: the percentage that the row prints for the plan's part, in hundredths of a percent.
  func forms(of amounts: Amounts, merged: [MergedAmount], planShare: Int64? = nil) -> [Form] {
    switch self {
    case .allowed: Identity.allowedForms(amounts)
    case .payment:
      Identity.paymentForms(amounts, merged: merged)
        + Identity.sharedForms(amounts, merged: merged, planShare: planShare)
    case .responsibility:
      Identity.responsibilityForms(amounts, merged: merged)
        + Identity.unpaidForms(amounts, merged: merged, planShare: planShare)
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

  /// The forms of rows that print the plan's percentage instead of the coinsurance.
  private static func sharedForms(_ a: Amounts, merged: [MergedAmount], planShare: Int64?) -> [Form] {
    guard let planShare, a[.planPaid] != nil, a[.coinsurance] == nil,
      !merged.contains(where: { $0.kinds.contains(.coinsurance) }), let allowed = a[.allowed],
      let share = costShare(a, merged)
    else { return [] }
    let full = allowed - share
    let part = Money(minorUnits: full.minorUnits * planShare / hundredPercent)
    var forms = [
      Form(text: "(allowed − cost share) × plan’s percentage", value: part, tolerance: roundingTolerance)
    ]
    if let other = a[.otherInsurance], other != .zero {
      forms.append(
        Form(
          text: "(allowed − cost share) × plan’s percentage − otherInsurance", value: part - other,
          tolerance: roundingTolerance))
    }
    return forms
  }

  /// What is owed where the plan's percentage stands for the coinsurance: what the plan does not pay.
  private static func unpaidForms(_ a: Amounts, merged: [MergedAmount], planShare: Int64?) -> [Form] {
    guard planShare != nil, a[.patientResponsibility] != nil, a[.coinsurance] == nil,
      !merged.contains(where: { $0.kinds.contains(.coinsurance) }), let allowed = a[.allowed],
      let paid = a[.planPaid]
    else { return [] }
    return variants(
      Form(text: "allowed − planPaid", value: allowed - paid),
      [
        Term("accountPaid", a[.accountPaid], sign: -1), Term("notCovered", a[.notCovered], sign: 1),
        Term("otherInsurance", a[.otherInsurance], sign: -1),
      ])
  }

  /// The whole, in hundredths of a percent.
  private static let hundredPercent: Int64 = 10_000

  private static func responsibilityForms(_ a: Amounts, merged: [MergedAmount]) -> [Form] {
    guard a[.patientResponsibility] != nil else { return [] }
    // What the member bears besides, and what others have taken over; who does is not always printed.
    let notCovered = Term("notCovered", a[.notCovered], sign: 1)
    let account = Term("accountPaid", a[.accountPaid], sign: -1)
    let other = Term("otherInsurance", a[.otherInsurance], sign: -1)
    if let share = costShare(a, merged) {
      let copay = Term("copay", a[.copay], sign: -1)
      var forms = variants(Form(text: "cost share", value: share), [account, notCovered, copay])
      if let allowed = a[.allowed], a[.notCovered] == nil, let billed = a[.billed], allowed != billed {
        // Without a column of its own, what is not covered hides between charge and allowed amount.
        forms.append(
          Form(
            text: "cost share + billed − allowed", value: share + billed - allowed - (a[.discount] ?? .zero)))
      }
      return forms
    }
    if let billed = a[.billed], let paid = a[.planPaid], let discount = a[.discount] {
      let uncovered = Term("notCovered", a[.notCovered], sign: -1)
      return variants(
        Form(text: "billed − discount − planPaid", value: billed - discount - paid),
        [account, uncovered, other])
    }
    guard let allowed = a[.allowed], let paid = a[.planPaid] else { return [] }
    var forms = variants(
      Form(text: "allowed − planPaid", value: allowed - paid), [account, notCovered, other])
    if allowed == .zero, let billed = a[.billed] {
      forms.append(Form(text: "billed, nothing being allowed", value: billed))
    }
    if allowed == .zero { forms.append(Form(text: "nothing", value: .zero)) }
    let cut = Double(paid.minorUnits) * Double(sequestrationPercent) / Double(100 - sequestrationPercent)
    forms.append(
      Form(
        text: "allowed − planPaid − sequestration",
        value: Money(minorUnits: allowed.minorUnits - paid.minorUnits - Int64(cut.rounded())),
        tolerance: roundingTolerance))
    return forms
  }

  /// An amount that enters an identity or not, from document to document.
  private struct Term {
    let name: String
    let amount: Money
    let sign: Int

    init(_ name: String, _ amount: Money?, sign: Int) {
      self.name = name
      self.amount = amount ?? .zero
      self.sign = sign
    }
  }

  /// The form alone, and with each selection of the terms that are not zero.
  private static func variants(_ form: Form, _ terms: [Term]) -> [Form] {
    terms.filter { $0.amount != .zero }.reduce([form]) { forms, term in
      forms
        + forms.map { base in
          Form(
            text: "\(base.text) \(term.sign < 0 ? "−" : "+") \(term.name)",
            value: term.sign < 0 ? base.value - term.amount : base.value + term.amount)
        }
    }
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
