internal import DisputeModel

/// What a payer refused to pay for on one line, and why it says so.
struct Refusal {
  /// The line.
  let line: FiledLine
  /// The reason, from the document's own note or code.
  let category: RemarkCategory
  /// Where the reason stands.
  let reason: FindingEvidence
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
      Refusal(line: line, category: $0.category, reason: $0.evidence, amount: amount, isFull: isFull)
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

  /// The notes and codes of a line, the notes first.
  private static func reasons(of line: FiledLine) -> [(category: RemarkCategory, evidence: FindingEvidence)] {
    let claim = line.filed.claim
    let codes = line.line.remarkCodes ?? []
    var result = codes.enumerated().compactMap { index, code in
      claim.remarks.first { $0.code == code }.map { remark in
        (
          category: remark.category,
          evidence: line.evidence("/remarkCodes/\(index)", says: "reason \(quoted(remark))")
        )
      }
    }
    for (index, adjustment) in line.line.adjustments.enumerated() where adjustment.amount > .zero {
      result.append(
        (
          category: RemarkCategory(claimAdjustmentReason: adjustment.reason),
          evidence: line.evidence(
            "/adjustments/\(index)/reason", says: "adjustment \(adjustment.group)-\(adjustment.reason)")
        ))
    }
    // Where no line points to a note, the notes are about the whole claim.
    if claim.lines.allSatisfy({ ($0.remarkCodes ?? []).isEmpty }) {
      result += claim.remarks.enumerated().map { index, remark in
        (remark.category, line.filed.evidence("/remarks/\(index)", says: "reason \(quoted(remark))"))
      }
    }
    return result
  }

  /// A note as the document prints it.
  private static func quoted(_ remark: Remark) -> String {
    remark.text.map { "\(remark.code): “\($0)”" } ?? remark.code
  }
}
