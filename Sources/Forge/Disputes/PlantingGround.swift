internal import DisputeModel

/// Where a mistake may be planted: one visit, right before the payer decides it.
struct PlantingGround {
  var visit: Visit
  let plan: PlanDesign
  let habits: PaperHabits
  /// The books before the visit.
  let before: Ledger
  /// Whether every claim of the year is among the papers.
  let showsWholeYear: Bool
  /// Whether anybody else of the family was at the same practice on the same day.
  let isSharedDay: Bool
  /// Whether books were kept for care out of network that counts as in network.
  let hasOutsideEmergency: Bool

  var network: NetworkStatus { visit.practice.network }

  /// What came of planting.
  struct Harvest {
    var claims: [DecidedClaim]
    var planted: [PlantedMistake]
    var books: Ledger
    /// The codes that were really given, when the claim says others.
    var performed: [String]?
  }

  /// The claim as it should be.
  func right() -> (claim: DecidedClaim, books: Ledger) {
    var books = before
    let claim = Decision.claim(for: visit, in: network, plan: plan, books: &books)
    return (claim, books)
  }

  /// Whether the papers tell what is owed for a line of which something is not covered.
  func tellsOwed(_ claim: DecidedClaim, _ line: Int) -> Bool {
    habits.owedByLine || claim.lines[line].notCovered == .zero || claim.lines.count == 1 && habits.totals
  }

  func mistake(
    _ kind: FindingKind, line: Int?, stakes: [Money?], least: Certainty = .likely,
    companions: Set<FindingKind> = [], _ variant: String
  ) -> PlantedMistake {
    PlantedMistake(
      kind: kind, claimNumber: visit.number, line: line, stakes: stakes.map(Self.atStake), least: least,
      companions: companions, variant: variant)
  }

  /// Nothing at stake is not said.
  static func atStake(_ amount: Money?) -> Money? { amount.flatMap { $0 > .zero ? $0 : nil } }

  /// Plants, or tells by `nil` that the visit is no ground for it.
  func plant(_ kind: PlantedKind, using random: inout SplitMix64) -> Harvest? {
    switch kind {
    case .wrongNetworkStatus: plantWrongNetwork(using: &random)
    case .wrongProcedureCode: plantWrongCode(using: &random)
    case .duplicateProcessing:
      random.chance(75) ? plantDuplicate(using: &random) : plantDuplicateDenial(using: &random)
    case .costShareMiscalculated: plantWrongShare(using: &random)
    case .behavioralRouting: plantWrongProgram(using: &random)
    case .balanceBilling: plantBalanceBill(using: &random)
    case .arithmeticError: plantWrongSum(using: &random)
    default: plantDenial(kind, using: &random)
    }
  }
}
