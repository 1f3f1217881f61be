public import DisputeModel

extension DisputesDocument {
  /// The document without findings that are less sure.
  ///
  /// Steps that only such findings ask for go with them, and so do cases that nothing else is known of: no finding is
  /// left, and nothing was said or filed.
  public func withFindings(atLeast certainty: Certainty) -> DisputesDocument {
    guard certainty > .possible else { return self }
    var result = self
    result.findings = findings.filter { $0.certainty >= certainty }
    let place = caseIndexes
    var kept: Set<Int> = []
    var dropped: [Int: Set<String>] = [:]
    for finding in findings {
      guard let index = place(finding) else { continue }
      if finding.certainty >= certainty {
        kept.insert(index)
      } else {
        dropped[index, default: []].insert(finding.remedy.action)
      }
    }
    let actions = Set(result.findings.map(\.remedy.action))
    result.cases = cases.enumerated().compactMap { index, dispute in
      guard let remedies = dropped[index] else { return dispute }
      guard kept.contains(index) || dispute.stage != .notFiled else { return nil }
      var dispute = dispute
      dispute.nextSteps = dispute.nextSteps.filter {
        !remedies.contains($0.action) || actions.contains($0.action)
      }
      for step in dispute.nextSteps.indices { dispute.nextSteps[step].order = step + 1 }
      return dispute
    }
    return result
  }
}
