internal import DisputeModel

extension Amounts {
  /// The amount as text, empty when there is none.
  func text(_ kind: AmountKind, dollar: Bool) -> String { self[kind]?.printed(dollar: dollar) ?? "" }

  /// The amount as a table cell, with the style's dollar sign and mark for zero.
  func cell(_ kind: AmountKind, _ style: DrawingStyle) -> String {
    if self[kind] == .zero, let mark = style.zeroMark { return mark }
    return text(kind, dollar: style.dollars)
  }

  /// The amount, zero when there is none.
  func value(_ kind: AmountKind) -> Money { self[kind] ?? .zero }

  /// What is not covered and yet the patient's to pay.
  var patientsPartOfNotCovered: Money {
    value(.patientResponsibility) - value(.copay) - value(.deductible) - value(.coinsurance)
  }

  /// What discount and plan took off the charge.
  var saved: Money { value(.discount) + value(.planPaid) }

  /// What was saved in hundredths of a percent of the charge.
  var savedBasisPoints: Int64 {
    let billed = max(1, value(.billed).minorUnits)
    return (saved.minorUnits * 10_000 + billed / 2) / billed
  }
}

/// Phrases that several forms share.
enum Phrases {
  static func relationship(_ relationship: Relationship?, self word: String) -> String {
    switch relationship {
    case .self: word
    case .spouse: "Spouse"
    case .child: "Child"
    case .other, nil: "Other"
    }
  }

  static func network(_ status: NetworkStatus?) -> String {
    status == .outOfNetwork ? "Out-of-Network" : "In-Network"
  }

  static func kind(_ kind: AccumulatorKind) -> String {
    switch kind {
    case .deductible: "deductible"
    case .outOfPocketMaximum: "out-of-pocket maximum"
    case .benefitMaximum: "benefit maximum"
    }
  }
}
