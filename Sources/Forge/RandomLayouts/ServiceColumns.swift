internal import DisputeModel

/// What a column of services holds.
enum ServiceColumn: Hashable {
  case claim, patient, provider, date, from, to, text, dateAndText, code, units, notes, percent
  case amount(AmountKind)
  /// Two amounts, parted by a slash.
  case slash(AmountKind, AmountKind)
  /// One number for several amounts.
  case merged([AmountKind])

  /// The amounts that can be read from the column.
  var kinds: [AmountKind] {
    switch self {
    case .amount(let kind): [kind]
    case .slash(let a, let b): [a, b]
    default: []
    }
  }

  /// Whether the column holds money.
  var isMoney: Bool {
    switch self {
    case .amount, .slash, .merged: true
    default: false
    }
  }
}

/// The columns that given traits and claims ask for.
struct ServiceColumns {
  /// Columns before the amounts.
  private(set) var identity: [ServiceColumn] = []
  /// Amounts, and notes where they stand among them.
  private(set) var amounts: [ServiceColumn] = []
  private(set) var hasUnits = false

  var all: [ServiceColumn] { identity + amounts }
  /// The amounts that service lines show.
  var kinds: Set<AmountKind> { Set(amounts.flatMap(\.kinds)) }

  init(_ traits: LayoutTraits, _ scenario: Scenario, using random: inout SplitMix64) {
    switch traits.identity {
    case .dateThenText: identity = [.date, .text]
    case .textThenDate: identity = [.text, .date]
    case .stacked, .joined: identity = [.dateAndText]
    case .fromTo: identity = [.from, .to, .text]
    case .dateInHeader: identity = [.text]
    }
    let hasCodes = scenario.claims.contains { $0.claim.lines.contains { $0.procedureCode != nil } }
    if traits.procedureCodes == .column, hasCodes {
      identity.insert(.code, at: random.int(1...identity.count))
    }
    hasUnits = random.chance(20)
    if hasUnits { identity.append(.units) }
    if traits.tables == .claimColumns {
      identity = random.pick([[.claim, .patient, .provider], [.patient, .provider, .claim]]) + identity
    }
    amounts = ServiceColumns.amounts(traits, scenario)
    arrange(traits, using: &random)
    if traits.percent == .column, let place = amounts.firstIndex(of: .amount(.planPaid)) {
      amounts.insert(.percent, at: place + random.int(0...1))
    }
    if traits.noteCodes == .last { amounts.append(.notes) }
    if traits.noteCodes == .middle {
      let place = amounts.firstIndex(of: .amount(.notCovered)).map { $0 + 1 }
      amounts.insert(.notes, at: place ?? amounts.count / 2)
    }
  }

  private static func amounts(_ traits: LayoutTraits, _ scenario: Scenario) -> [ServiceColumn] {
    var columns: [ServiceColumn] = [.amount(.billed)]
    let lines = scenario.claims.flatMap(\.claim.lines)
    // A denial can be read only where the document says what is not covered.
    let isDenied = lines.contains { $0.amounts.value(.notCovered) != .zero }
    if traits.columnSet != .noDiscount, traits.columnSet != .few { columns.append(.amount(.discount)) }
    if traits.columnSet == .full || traits.columnSet == .noDiscount || isDenied {
      columns.append(.amount(.notCovered))
    }
    if traits.columnSet != .noAllowed { columns.append(.amount(.allowed)) }
    if traits.columnSet != .few {
      switch traits.costShare {
      case .separate: columns += [.amount(.deductible), .amount(.copay), .amount(.coinsurance)]
      case .copaySlashDeductible: columns += [.slash(.copay, .deductible), .amount(.coinsurance)]
      case .copayOrCoinsurance: columns += [.amount(.deductible), .merged([.copay, .coinsurance])]
      case .deductibleOrCoinsurance: columns += [.amount(.copay), .merged([.deductible, .coinsurance])]
      case .allInOne: columns.append(.merged([.copay, .deductible, .coinsurance]))
      }
    }
    if traits.otherPayers == .otherInsurance { columns.append(.amount(.otherInsurance)) }
    columns.append(.amount(.planPaid))
    if traits.otherPayers == .healthAccount { columns.append(.amount(.accountPaid)) }
    if traits.columnSet != .noOwed { columns.append(.amount(.patientResponsibility)) }
    return columns
  }

  private mutating func arrange(_ traits: LayoutTraits, using random: inout SplitMix64) {
    switch traits.columnOrder {
    case .usual: break
    case .swapped:
      for _ in 0..<2 {
        let index = random.int(0...amounts.count - 2)
        amounts.swapAt(index, index + 1)
      }
    case .shuffled: amounts = random.shuffle(amounts)
    }
    guard traits.groups != .none else { return }
    // Columns of one group stand together.
    amounts = (0...2).flatMap { group in amounts.filter { $0.group == group } }
  }
}

extension ServiceColumn {
  /// Charges are group 0, the patient's shares group 1, and payments group 2.
  var group: Int? {
    switch self {
    case .merged, .slash: 1
    case .amount(let kind):
      switch kind {
      case .billed, .discount, .notCovered, .allowed: 0
      case .copay, .deductible, .coinsurance: 1
      case .otherInsurance, .accountPaid, .planPaid, .patientResponsibility: 2
      }
    default: nil
    }
  }
}
