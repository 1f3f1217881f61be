internal import DisputeModel

/// What the claims at hand charge towards limits, in the order in which they were processed.
struct LimitCharges {
  /// Charges that count towards one limit.
  struct Group: Hashable {
    let kind: AccumulatorKind
    let year: Int
    /// `nil` for the family's limit.
    let patient: Int?
    let network: NetworkStatus
  }

  private struct Entry {
    let day: CalendarDate
    let line: String
    let amount: Money
  }

  private var entries: [Group: [Entry]] = [:]

  /// Adds claims up; those whose decision has no date cannot be placed and do not count.
  init(of claims: [FiledClaim]) {
    for line in Self.inOrderOfProcessing(claims) {
      guard let year = line.serviceDates?.from.year, let day = line.filed.decidedOn else { continue }
      let network = line.filed.claim.provider.networkStatus ?? .inNetwork
      for kind in [AccumulatorKind.deductible, .outOfPocketMaximum] {
        guard let amount = Self.amount(of: line, towards: kind), amount > .zero else { continue }
        let entry = Entry(day: day, line: Self.key(line), amount: amount)
        for patient in [line.filed.patient, nil] {
          entries[Group(kind: kind, year: year, patient: patient, network: network), default: []].append(
            entry)
        }
      }
    }
  }

  /// The sum of what was processed until a day, that day included; of everything without a day.
  func sum(of group: Group, until day: CalendarDate?) -> Money {
    (entries[group] ?? []).filter { entry in day.map { entry.day <= $0 } ?? true }.map(\.amount).reduce(
      .zero, +)
  }

  /// The sum of what was processed before a line.
  func sum(of group: Group, before line: FiledLine) -> Money {
    let key = Self.key(line)
    return (entries[group] ?? []).prefix { $0.line != key }.map(\.amount).reduce(.zero, +)
  }

  /// What a line charges towards a limit; `nil` when nothing is printed.
  static func amount(of line: FiledLine, towards kind: AccumulatorKind) -> Money? {
    kind == .deductible
      ? line[.deductible] : Liability.share(of: line.line.amounts, merged: line.line.mergedAmounts)
  }

  /// The lines of claims in the order of the payer's decisions; what is of one day keeps its order.
  static func inOrderOfProcessing(_ claims: [FiledClaim]) -> [FiledLine] {
    let dated = claims.compactMap { filed in filed.decidedOn.map { (filed: filed, on: $0) } }
    return dated.enumerated().sorted { ($0.element.on, $0.offset) < ($1.element.on, $1.offset) }
      .flatMap(\.element.filed.lines)
  }

  private static func key(_ line: FiledLine) -> String { line.filed.document.source.sha256 + line.path }
}
