internal import DisputeAnalysis
package import DisputeModel
internal import JSONCoding
internal import JSONReading

/// What an analysis made of papers whose mistakes are known.
package struct DisputeTrial: Sendable {
  /// A mistake with the finding that it became.
  package struct Outcome: Sendable {
    /// What was planted.
    package let mistake: PlantedMistake
    /// What was found for it; the one at the right place, if there is one.
    package let finding: Finding?
    /// Whether the finding has the line of the mistake.
    package let hasRightLine: Bool
    /// Whether it is at least as sure as it has to be.
    package let isSureEnough: Bool
    /// Whether the amount at stake is right to the cent of rounding.
    package let hasRightAmount: Bool
    /// Whether everything is right.
    package var isRight: Bool { finding != nil && hasRightLine && hasRightAmount && isSureEnough }
  }

  /// The papers.
  package let papers: MemberPapers
  /// For every mistake.
  package let outcomes: [Outcome]
  /// Findings that are certain or likely and were not planted.
  package let extras: [Finding]
  /// Findings that are possible and were not planted.
  package let possible: [Finding]
  /// Pointers that lead nowhere.
  package let brokenPointers: [String]

  /// Rounding of a percentage, in cents.
  private static let rounding: Int64 = 1

  /// Analyses the papers.
  package init(_ papers: MemberPapers) {
    self.papers = papers
    let document = DisputeAnalysis.disputes(in: papers.documents, records: papers.records, asOf: papers.asOf)
    var left = document.findings
    outcomes = papers.planted.map { mistake in
      let sameClaim = left.indices.filter {
        left[$0].kind == mistake.kind && left[$0].claimNumber == mistake.claimNumber
      }
      let place = sameClaim.first { left[$0].line == mistake.line } ?? sameClaim.first
      guard let place else {
        return Outcome(
          mistake: mistake, finding: nil, hasRightLine: false, isSureEnough: false, hasRightAmount: false)
      }
      let finding = left.remove(at: place)
      return Outcome(
        mistake: mistake, finding: finding, hasRightLine: finding.line == mistake.line,
        isSureEnough: finding.certainty >= mistake.least,
        hasRightAmount: mistake.stakes.contains { Self.isEqual($0, finding.amountAtStake) })
    }
    let rest = left.filter { finding in
      !papers.planted.contains {
        $0.claimNumber == finding.claimNumber && $0.companions.contains(finding.kind)
      }
    }
    extras = rest.filter { $0.certainty >= .likely }
    possible = rest.filter { $0.certainty == .possible }
    brokenPointers = Self.broken(in: document.findings, of: papers)
  }

  private static func isEqual(_ a: Money?, _ b: Money?) -> Bool {
    guard let a, let b else { return a == nil && b == nil }
    return abs(a.minorUnits - b.minorUnits) <= rounding
  }

  // MARK: Pointers

  private static func broken(in findings: [Finding], of papers: MemberPapers) -> [String] {
    guard !findings.isEmpty else { return [] }
    guard let records = try? JSONCoder.json(of: papers.records) else { return ["records cannot be written"] }
    var documents: [String: JSONReading.JSONValue] = [:]
    for document in papers.documents {
      documents[document.source.sha256] = try? JSONCoder.json(of: document)
    }
    var broken: [String] = []
    for finding in findings {
      if finding.evidence.isEmpty { broken.append("\(finding.kind) without evidence") }
      if documents[finding.document].flatMap({ value(at: finding.path, in: $0) }) == nil {
        broken.append("\(finding.kind) at \(finding.path)")
      }
      for evidence in finding.evidence {
        let root = evidence.source == .records ? records : evidence.document.flatMap { documents[$0] }
        if root.flatMap({ value(at: evidence.path, in: $0) }) == nil {
          broken.append("\(finding.kind): \(evidence.source) \(evidence.path)")
        }
      }
    }
    return broken
  }

  /// The value that a pointer leads to.
  ///
  /// - Source: RFC 6901.
  private static func value(at pointer: String, in root: JSONReading.JSONValue) -> JSONReading.JSONValue? {
    guard !pointer.isEmpty else { return root }
    guard pointer.hasPrefix("/") else { return nil }
    var value = root
    for part in pointer.dropFirst().split(separator: "/", omittingEmptySubsequences: false) {
      let key = unescaped(part)
      let next = value.items.isEmpty ? value[key] : Int(key).flatMap { value[$0] }
      guard let next else { return nil }
      value = next
    }
    return value
  }

  /// `~1` is a slash and `~0` a tilde.
  private static func unescaped(_ part: Substring) -> String {
    var result = ""
    var isEscape = false
    for character in part {
      if isEscape {
        result.append(character == "1" ? "/" : "~")
        isEscape = false
      } else if character == "~" {
        isEscape = true
      } else {
        result.append(character)
      }
    }
    return result
  }
}
