/// What an amount on an EOB means.
///
/// The raw values are the names of the claims document.
public enum AmountKind: String, CaseIterable, Codable, Hashable, Sendable {
  /// The provider's charge.
  case billed
  /// Network or contractual reduction.
  case discount
  /// The part that the plan does not cover, whoever bears it.
  case notCovered
  /// What counts for benefits after discount and not-covered amount.
  case allowed
  /// Fixed price per visit.
  case copay
  /// Applied to the yearly deductible.
  case deductible
  /// The member's percentage.
  case coinsurance
  /// Paid by other coverage.
  case otherInsurance
  /// Paid by a health account (HRA, FSA, HSA).
  case accountPaid
  /// Paid by this plan.
  case planPaid
  /// The document's final "what I owe" figure.
  case patientResponsibility
}

/// The amounts of a service line or of a claim; what the document does not print is absent.
public struct Amounts: Hashable, Sendable {
  private var values: [Money?] = Array(repeating: nil, count: AmountKind.allCases.count)

  /// Creates a set without amounts.
  public init() {}

  /// The amount of a kind.
  public subscript(_ kind: AmountKind) -> Money? {
    get { values[kind.index] }
    set { values[kind.index] = newValue }
  }

  /// Whether no amount is there.
  public var isEmpty: Bool { values.allSatisfy { $0 == nil } }

  /// The kinds that are there, in the order of `AmountKind.allCases`.
  public var kinds: [AmountKind] { AmountKind.allCases.filter { self[$0] != nil } }
}

extension AmountKind {
  /// Position in `allCases`.
  var index: Int {
    switch self {
    case .billed: 0
    case .discount: 1
    case .notCovered: 2
    case .allowed: 3
    case .copay: 4
    case .deductible: 5
    case .coinsurance: 6
    case .otherInsurance: 7
    case .accountPaid: 8
    case .planPaid: 9
    case .patientResponsibility: 10
    }
  }
}
