internal import EOBParser

extension ReportText {
  /// Adds what was proved: rows that obey the same rule together, rows that do not one by one with their numbers.
  mutating func proofs(_ proofs: [Explanation.ProofView]) {
    guard !proofs.isEmpty else { return }
    heading("Proofs")
    table(["where", "rule", "result"], rows(of: proofs))
  }

  private func rows(of proofs: [Explanation.ProofView]) -> [[String]] {
    var rows: [[String]] = []
    var groups: [String: Int] = [:]
    var members: [Int: [Explanation.ProofView]] = [:]
    for proof in proofs {
      guard proof.holds else {
        let rest = proof.isFollowed ? "" : "; no rule of this document"
        let place = PlainText.place(proof.path)
        rows.append([
          place.isEmpty ? "document" : place, proof.identity,
          "off by \(proof.difference): \(proof.numbers)\(rest)",
        ])
        continue
      }
      let key = Self.key(of: proof)
      if let row = groups[key] {
        members[row, default: []].append(proof)
      } else {
        groups[key] = rows.count
        members[rows.count] = [proof]
        rows.append([])
      }
    }
    for (row, group) in members { rows[row] = Self.row(of: group) }
    return rows
  }

  /// What proofs share that are told together.
  private static func key(of proof: Explanation.ProofView) -> String {
    let claim = proof.path.split(separator: "/").prefix(2).joined(separator: "/")
    let rule = proof.kind == .sum ? String(proof.identity.dropFirst(proof.target.count)) : proof.identity
    return "\(claim) \(rule)"
  }

  private static func row(of group: [Explanation.ProofView]) -> [String] {
    guard let first = group.first else { return ["", "", ""] }
    let parts = first.path.split(separator: "/")
    let claim = parts.count > 1 ? PlainText.place("/\(parts[0])/\(parts[1])") : "document"
    if first.kind == .sum {
      let rule = first.identity.dropFirst(first.target.count + " = ".count)
      return ["\(claim), sums", String(rule), "holds for " + group.map(\.target).joined(separator: ", ")]
    }
    let result = group.count == 1 ? "holds: \(first.numbers)" : "holds"
    return ["\(claim), \(places(group))", first.identity, result]
  }

  /// The rows of a group, such as `lines 1–3, 5 and totals`.
  private static func places(_ group: [Explanation.ProofView]) -> String {
    let numbers = group.compactMap { proof in
      let parts = proof.path.split(separator: "/")
      return parts.count == 4 ? Int(parts[3]).map { $0 + 1 } : nil
    }
    var ranges: [ClosedRange<Int>] = []
    for number in numbers {
      if let last = ranges.last, last.upperBound + 1 == number {
        ranges[ranges.count - 1] = last.lowerBound...number
      } else {
        ranges.append(number...number)
      }
    }
    let lines = ranges.map { $0.count == 1 ? "\($0.lowerBound)" : "\($0.lowerBound)–\($0.upperBound)" }
    let totals = numbers.count < group.count ? ["totals"] : []
    let words =
      numbers.isEmpty ? [] : [(numbers.count == 1 ? "line " : "lines ") + lines.joined(separator: ", ")]
    return (words + totals).joined(separator: " and ")
  }
}
