internal import DisputeModel

/// A case with its findings, as reports show it.
struct CaseView {
  /// The case; absent for findings about an earlier statement of no case.
  let dispute: DisputeCase?
  /// Its findings in the document's order.
  let findings: [Finding]

  /// The number of the claim, or words that stand for it.
  var title: String {
    let number = dispute?.claimNumber ?? findings.first?.claimNumber
    return number.map { "Claim \(VisibleText.line($0))" } ?? "Claim without a number"
  }

  /// Findings that are more than worth asking.
  var supported: [Finding] { findings.filter { $0.certainty > .possible } }
  /// Findings that are worth asking.
  var questions: [Finding] { findings.filter { $0.certainty == .possible } }
}

extension DisputesDocument {
  /// The cases in order, each with its findings; at the end findings that belong to none.
  var caseViews: [CaseView] {
    let places = caseIndexes
    var own = [[Finding]](repeating: [], count: cases.count)
    var others: [Finding] = []
    for finding in findings {
      if let place = places(finding) { own[place].append(finding) } else { others.append(finding) }
    }
    let views = zip(cases, own).map { CaseView(dispute: $0, findings: $1) }
    return others.isEmpty ? views : views + [CaseView(dispute: nil, findings: others)]
  }

  /// Tells the index of the case that a finding belongs to: of its claim, or of a later statement of its claim.
  var caseIndexes: (Finding) -> Int? {
    var byClaim: [String: Int] = [:]
    var byNumber: [String: Int] = [:]
    for (index, dispute) in cases.enumerated() {
      byClaim[dispute.document + dispute.path] = index
      if let number = dispute.claimNumber { byNumber[number] = index }
    }
    return { finding in
      let claim = finding.path.split(separator: "/").prefix(2).map { "/" + $0 }.joined()
      return byClaim[finding.document + claim] ?? finding.claimNumber.flatMap { byNumber[$0] }
    }
  }

  /// Who a remedy names.
  func contact(_ id: String) -> Contact? { contacts.first { $0.id == id } }
}
