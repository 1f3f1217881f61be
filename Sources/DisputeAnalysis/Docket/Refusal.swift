internal import DisputeModel

/// What a payer refused to pay for on one line, and why it says so.
struct Refusal {
  /// The line.
  let line: FiledLine
  /// The reason, from the document's own note or code.
  let category: RemarkCategory
  /// Where the reason stands.
  let reason: FindingEvidence
  /// What else shows the reason and the refusal.
  let places: [ClaimsPlace]
  /// How much was refused; `nil` when the document does not tell.
  let amount: Money?
  /// Whether nothing of the line was left to pay for.
  let isFull: Bool

  /// The refusals of a line, one for each reason.
  ///
  /// A note alone refuses nothing: there has to be an amount that is not covered, or a claim that was denied.
  static func refusals(of line: FiledLine) -> [Refusal] {
    guard let (amount, isFull) = refused(on: line) else { return [] }
    var seen: Set<RemarkCategory> = []
    return reasons(of: line).filter { seen.insert($0.category).inserted }.map {
      Refusal(
        line: line, category: $0.category, reason: $0.evidence, places: $0.places + places(of: line),
        amount: amount, isFull: isFull)
    }
  }

  /// How much of a line was refused and whether that is all of it; `nil` when nothing was.
  static func refused(on line: FiledLine) -> (amount: Money?, isFull: Bool)? {
    let status = line.filed.claim.status
    guard status != .reversed, line[.billed].map({ $0 > .zero }) ?? true else { return nil }
    let billed = line[.billed]
    let discount = line[.discount] ?? .zero
    if let notCovered = line[.notCovered] {
      guard notCovered > .zero else { return nil }
      let isFull =
        line[.allowed] == .zero || billed.map { notCovered + discount >= $0 } ?? (status == .denied)
      return (notCovered, isFull)
    }
    if line[.allowed] == .zero, (line[.planPaid] ?? .zero) == .zero, let billed, billed > discount {
      return (billed - discount, true)
    }
    return status == .denied ? (nil, true) : nil
  }

  /// Where the amounts stand that show how much of a line was refused, and the claim's status where none does.
  private static func places(of line: FiledLine) -> [ClaimsPlace] {
    let shown = line.places(of: [.billed, .discount, .notCovered, .allowed])
    return line[.notCovered] == nil ? shown + [line.filed.place("/status")] : shown
  }

  /// A reason, where it stands, and what else shows it.
  private typealias Reason = (category: RemarkCategory, evidence: FindingEvidence, places: [ClaimsPlace])

  /// The notes and codes of a line, the notes first.
  private static func reasons(of line: FiledLine) -> [Reason] {
    var result = notes(of: line).map { note -> Reason in (note.remark.category, note.evidence, note.places) }
    let own = line.line.adjustments.enumerated().filter { $0.element.amount > .zero }.map {
      index, adjustment -> Reason in
      (
        RemarkCategory(claimAdjustmentReason: adjustment.reason),
        line.evidence(
          "/adjustments/\(index)/reason", says: "adjustment \(adjustment.group)-\(adjustment.reason)"),
        [line.place("/adjustments/\(index)")]
      )
    }
    // The line's own reasons come before those of the whole claim.
    let isPointed = line.filed.claim.lines.contains { !($0.remarkCodes ?? []).isEmpty }
    if isPointed { result += own } else { result = own + result }
    return result
  }

  /// The notes that a line points to, with what shows them.
  ///
  /// Where no line points to a note, the notes are about the whole claim.
  static func notes(
    of line: FiledLine
  ) -> [(remark: Remark, evidence: FindingEvidence, places: [ClaimsPlace])] {
    let filed = line.filed
    guard filed.claim.lines.contains(where: { !($0.remarkCodes ?? []).isEmpty }) else {
      return filed.claim.remarks.enumerated().map { index, remark in
        (remark, filed.evidence("/remarks/\(index)", says: "reason \(quoted(remark))"), [])
      }
    }
    return (line.line.remarkCodes ?? []).enumerated().compactMap { index, code in
      filed.claim.remarks.firstIndex { $0.code == code }.map { place in
        (
          filed.claim.remarks[place],
          line.evidence("/remarkCodes/\(index)", says: "reason \(quoted(filed.claim.remarks[place]))"),
          [filed.place("/remarks/\(place)")]
        )
      }
    }
  }

  /// A note as the document prints it.
  private static func quoted(_ remark: Remark) -> String {
    remark.text.map { "\(remark.code): “\($0)”" } ?? remark.code
  }
}
