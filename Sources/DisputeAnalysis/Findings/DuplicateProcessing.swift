internal import DisputeModel

/// One service processed twice, or denied as the duplicate of what was never paid.
enum DuplicateProcessing: FindingRule {
  static func findings(in docket: Docket, under plan: PlanScope) -> [Finding] {
    // The service that was decided later is the one too many.
    let lines = FirstDecisions.inOrder(docket).flatMap(\.lines)
    let denials = lines.map(duplicateDenial)
    // Only lines of one patient, day and charge can be one service.
    let groups = Dictionary(grouping: lines.indices, by: { Group(lines[$0]) })
    return lines.indices.compactMap { index in
      let line = lines[index]
      let alike = groups[Group(line)] ?? []
      guard let denial = denials[index] else {
        let earlier = alike.lazy.filter { $0 < index && denials[$0] == nil }.map { lines[$0] }
        return processedTwice(line, earlier: earlier, in: docket)
      }
      let others = alike.lazy.filter { $0 != index }.map { lines[$0] }
      return wronglyDenied(line, denial, others: others, under: plan, in: docket)
    }
  }

  /// What two lines have to share before more is compared.
  private struct Group: Hashable {
    let patient: Int
    let days: DateSpan?
    let billed: Money?

    init(_ line: FiledLine) {
      patient = line.filed.patient
      days = line.serviceDates
      billed = line[.billed]
    }
  }

  private static func duplicateDenial(of line: FiledLine) -> Refusal? {
    Refusal.refusals(of: line).first { $0.category == .duplicate }
  }

  // MARK: Processed twice

  private static func processedTwice(
    _ line: FiledLine, earlier: some Collection<FiledLine>, in docket: Docket
  ) -> Finding? {
    let twins = earlier.lazy.filter { !OtherCoverage.explains($0, line) }.compactMap { other in
      SameService.ground(other, line).map { (line: other, ground: $0) }
    }
    // Another claim says more than a line beside it.
    guard
      let twin = twins.first(where: { !isOneClaim($0.line.filed, line.filed) })
        ?? twins.first
    else {
      return nil
    }
    let isSameClaim = isOneClaim(twin.line.filed, line.filed)
    if isSameClaim || isPrintedTwice(twin.line.filed, line.filed) {
      guard isSameClaim, twin.ground == .code, !isRepeatOnPurpose(line.line) else { return nil }
      return docket.finding(
        .duplicateProcessing, line.filed, line: line, certainty: .possible,
        amountAtStake: Liability.owed(for: line),
        statement: "\(line.title) stands twice on this claim, with the same day, code and charge.",
        evidence: evidence(line, twin.line), restingOn: SameService.places(twin.line, line))
    }
    let hasNumbers = line.filed.number != nil && twin.line.filed.number != nil
    guard !isRefused(line) || !isRefused(twin.line) else { return nil }
    let isDoubtful =
      !hasNumbers || isRefused(line) || isRefused(twin.line) || isRepeatOnPurpose(line.line)
      || !OtherCoverage.isOnePayer(twin.line.filed, line.filed)
    let certainty: Certainty = isDoubtful ? .possible : twin.ground == .code ? .certain : .likely
    return docket.finding(
      .duplicateProcessing, line.filed, line: line,
      certainty: min(certainty, SameService.certaintyOfPatient(twin.line.filed, line.filed)),
      amountAtStake: Liability.owed(for: line),
      statement:
        "\(line.title)\(day(line)) was processed twice: on claim \(title(twin.line.filed)) and on claim "
        + "\(title(line.filed)).", evidence: evidence(line, twin.line),
      restingOn: SameService.places(twin.line, line) + twin.line.filed.numberPlaces
        + line.filed.numberPlaces,
      bring: [twin.line.filed, line.filed].compactMap { $0.number.map { "claim number \($0)" } })
  }

  /// Whether two claims are one: the same place, or the same number.
  private static func isOneClaim(_ a: FiledClaim, _ b: FiledClaim) -> Bool {
    a.document.source.sha256 == b.document.source.sha256 && a.index == b.index
  }

  /// Whether two documents print one claim: a later statement of it, or its adjustment.
  private static func isPrintedTwice(_ a: FiledClaim, _ b: FiledClaim) -> Bool {
    if a.identity == b.identity { return true }
    return mayReplace(a, b) || mayReplace(b, a)
  }

  /// Whether a claim may be the adjustment of another one: the one that it prints, else any that was decided before.
  private static func mayReplace(_ later: FiledClaim, _ earlier: FiledClaim) -> Bool {
    // A claim that names itself as its predecessor says nothing.
    if let printed = later.claim.replaces, printed != later.number { return printed == earlier.number }
    guard later.claim.status == .adjusted else { return false }
    guard let day = later.claim.processedDate, let other = earlier.claim.processedDate else { return true }
    return other <= day || earlier.claim.status == .adjusted
  }

  private static func isRepeatOnPurpose(_ line: ServiceLine) -> Bool {
    !ServiceCodes.repeatModifiers.isDisjoint(with: line.modifiers ?? [])
  }

  /// Whether nothing came of a line: refused in full, for whatever reason.
  private static func isRefused(_ line: FiledLine) -> Bool { Refusal.refused(on: line)?.isFull ?? false }

  // MARK: Denied as a duplicate

  private static func wronglyDenied(
    _ line: FiledLine, _ denial: Refusal, others: some Collection<FiledLine>, under plan: PlanScope,
    in docket: Docket
  ) -> Finding? {
    // A payer says of its own claims that they are duplicates.
    let originals = others.lazy.filter {
      SameService.ground($0, line) != nil && OtherCoverage.isOnePayer($0.filed, line.filed)
    }
    guard !originals.contains(where: { !isRefused($0) }) else { return nil }
    let amount = Liability.relief(from: denial.amount, on: line, plan: plan)
    guard let original = originals.first else {
      return docket.finding(
        .duplicateProcessing, line.filed, line: line, certainty: .possible, amountAtStake: amount,
        statement:
          "\(line.title)\(day(line)) was denied as a duplicate, but none of these documents shows the original.",
        evidence: [denial.reason] + [line.evidence(.billed)].compactMap { $0 }, restingOn: denial.places)
    }
    let certainty: Certainty = min(
      denial.isFull ? .certain : .likely, SameService.certaintyOfPatient(original.filed, line.filed))
    return docket.finding(
      .duplicateProcessing, line.filed, line: line, certainty: certainty, amountAtStake: amount,
      statement: "\(line.title)\(day(line)) was denied as a duplicate of claim \(title(original.filed)), "
        + "which was never paid.", evidence: [denial.reason] + evidence(line, original),
      restingOn: denial.places + SameService.places(original, line),
      bring: [original.filed, line.filed].compactMap { $0.number.map { "claim number \($0)" } })
  }

  // MARK: Words

  private static func evidence(_ line: FiledLine, _ twin: FiledLine) -> [FindingEvidence] {
    [
      line.evidence(
        "", says: "claim \(title(line.filed)), \(line.title), \(line[.billed]?.description ?? "")"),
      twin.evidence(
        "", says: "claim \(title(twin.filed)), \(twin.title), \(twin[.billed]?.description ?? "")"),
    ]
  }

  private static func title(_ filed: FiledClaim) -> String { filed.number ?? "without a number" }

  private static func day(_ line: FiledLine) -> String {
    line.serviceDates.map { " of \($0.from)" } ?? ""
  }
}
