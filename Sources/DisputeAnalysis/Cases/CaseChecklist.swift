internal import DisputeModel

/// What to have when an appeal is written, and what of it the records hold.
enum CaseChecklist {
  /// The items in the order of the findings, each once.
  static func items(of filed: FiledClaim, findings: [Finding], records: MemberRecords) -> [ChecklistItem] {
    var items = [ChecklistItem(item: "this EOB", have: true)]
    for finding in findings {
      for item in self.items(for: finding, filed, records)
      where !items.contains(where: { $0.item == item.item }) {
        items.append(item)
      }
    }
    return items
  }

  private static func items(
    for finding: Finding, _ filed: FiledClaim, _ records: MemberRecords
  ) -> [ChecklistItem] {
    let cited = finding.evidence.filter { $0.source == .records }.map(\.path)
    switch finding.kind {
    case .medicalNecessity, .experimental: return medicalNecessity(filed, records)
    case .wrongNetworkStatus:
      let record = records.providers.enumerated().first { cited.contains("/providers/\($0.offset)") }?.element
      return [
        ChecklistItem(
          item: "NPI of the provider", have: record?.npi != nil || filed.claim.provider.npi != nil),
        ChecklistItem(item: "proof of the network verification", have: record?.reference != nil),
      ]
    case .wrongProcedureCode:
      let record = records.services.enumerated().first { service in
        cited.contains { $0.hasPrefix("/services/\(service.offset)/") }
      }?.element
      return [ChecklistItem(item: "after-visit summary or itemized bill", have: record?.source != nil)]
    case .duplicateProcessing:
      return [ChecklistItem(item: "EOB of the other claim", have: finding.certainty != .possible)]
    case .costShareMiscalculated, .nonCoveredService, .benefitMaximum:
      return [ChecklistItem(item: "Summary of Benefits and Coverage", have: !records.plan.benefits.isEmpty)]
    case .priorAuthorizationOnFile:
      let record = records.authorizations.enumerated().first {
        cited.contains("/authorizations/\($0.offset)")
      }?.element
      return [
        ChecklistItem(item: "authorization number", have: record?.number != nil),
        ChecklistItem(item: "approval letter", have: record?.letter != nil),
      ]
    case .priorAuthorizationMissing: return [ChecklistItem(item: "authorization number", have: false)]
    case .behavioralParity:
      return [ChecklistItem(item: "the plan's comparative analysis of the limit", have: false)]
    case .timelyFiling: return [ChecklistItem(item: "proof of when the claim was sent", have: false)]
    case .informationNeeded: return [ChecklistItem(item: "the payer's request for information", have: false)]
    case .coordinationOfBenefits: return [ChecklistItem(item: "EOB of the other plan", have: false)]
    case .eligibility: return [ChecklistItem(item: "proof of coverage on the date of service", have: false)]
    case .balanceBilling: return [ChecklistItem(item: "the provider's bill", have: false)]
    case .behavioralRouting: return [ChecklistItem(item: "ID card with the behavioral number", have: false)]
    case .bundled: return [ChecklistItem(item: "itemized bill", have: false)]
    case .arithmeticError: return []
    }
  }

  /// The policy, and for each of its criteria what shows that it is met.
  private static func medicalNecessity(_ filed: FiledClaim, _ records: MemberRecords) -> [ChecklistItem] {
    let policies = records.criteria.filter { filed.isNamed($0.claimNumber) }
    let name = policies.compactMap(\.policy).first
    var items = [
      ChecklistItem(item: "denial notice", have: false),
      ChecklistItem(item: "coverage policy\(name.map { " \($0)" } ?? "")", have: !policies.isEmpty),
      ChecklistItem(item: "physician letter addressing each criterion by name", have: false),
    ]
    for criterion in policies.flatMap(\.items) {
      let title = criterion.id.map { "criterion \($0)" } ?? criterion.text ?? "a criterion"
      items.append(
        ChecklistItem(
          item: "clinical evidence for \(title)\(criterion.evidence.map { ": \($0)" } ?? "")",
          have: criterion.met == true && criterion.evidence != nil))
    }
    if policies.flatMap(\.items).isEmpty {
      items.append(ChecklistItem(item: "clinical evidence", have: false))
    }
    return items
  }
}
