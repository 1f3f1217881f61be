internal import DisputeModel

/// What the claims at hand charge towards limits, and when.
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
    let line: FiledLine
    let plan: DecidingPlan
    let amount: Money
    /// Whether it is known to count towards this limit, and not towards the other network's.
    let isSure: Bool
  }

  private var entries: [Group: [Entry]] = [:]

  /// Sorts the charges of claims.
  init(of claims: [FiledClaim]) {
    for filed in claims {
      let plan = DecidingPlan(of: filed.document)
      for line in filed.lines { add(line, plan) }
    }
  }

  private mutating func add(_ line: FiledLine, _ plan: DecidingPlan) {
    guard let year = line.serviceDates?.from.year else { return }
    let networks = Self.networks(of: line)
    for kind in [AccumulatorKind.deductible, .outOfPocketMaximum] {
      guard let amount = Self.amount(of: line, towards: kind), amount > .zero else { continue }
      let entry = Entry(line: line, plan: plan, amount: amount, isSure: networks.count == 1)
      for network in networks {
        for patient in [line.filed.patient, nil] {
          entries[Group(kind: kind, year: year, patient: patient, network: network), default: []].append(
            entry)
        }
      }
    }
  }

  /// The networks towards whose limits a line may count.
  ///
  /// - Source: 45 CFR 149.110(b)(3)(v) and 149.120(c)(4): what is charged for emergency care out of network, and for care
  ///   at a facility in the network, counts towards the limits in network. Not every plan is bound by that.
  static func networks(of line: FiledLine) -> [NetworkStatus] {
    let network = line.filed.claim.provider.networkStatus ?? .inNetwork
    let isProtected =
      network == .outOfNetwork
      && (ServiceNature.emergencyEvidence(line) ?? ServiceNature.ancillaryEvidence(line)) != nil
    return isProtected ? [.inNetwork, .outOfNetwork] : [network]
  }

  /// The most that can have been processed until a day, that day included; of everything without a day.
  func most(of group: Group, under plan: DecidingPlan, until day: CalendarDate?) -> Money {
    sum(of: group, under: plan) { entry in
      guard let day, let earliest = entry.line.earliestDecision else { return true }
      return earliest <= day
    }
  }

  /// The least that must have been processed before a line.
  func least(of group: Group, under plan: DecidingPlan, before line: FiledLine) -> Money {
    sum(of: group, under: plan) { entry in
      guard entry.isSure else { return false }
      if entry.line.filed.path == line.filed.path,
        entry.line.filed.document.source.sha256 == line.filed.document.source.sha256
      {
        return entry.line.index < line.index
      }
      guard let decided = entry.line.filed.decidedOn, let earliest = line.earliestDecision else {
        return false
      }
      return decided < earliest
    }
  }

  private func sum(of group: Group, under plan: DecidingPlan, where counts: (Entry) -> Bool) -> Money {
    (entries[group] ?? []).filter { $0.plan.isSame(as: plan) && counts($0) }.map(\.amount).reduce(.zero, +)
  }

  /// What a line charges towards a limit; `nil` when nothing is printed.
  static func amount(of line: FiledLine, towards kind: AccumulatorKind) -> Money? {
    kind == .deductible
      ? line[.deductible] : Liability.share(of: line.line.amounts, merged: line.line.mergedAmounts)
  }
}
