public import DisputeModel

extension FindingKind {
  /// What the member reads above a finding.
  public var title: String {
    switch self {
    case .wrongNetworkStatus: "Wrong network status"
    case .wrongProcedureCode: "Wrong procedure code"
    case .duplicateProcessing: "Processed twice"
    case .costShareMiscalculated: "Cost share miscalculated"
    case .priorAuthorizationOnFile: "Prior authorization is on file"
    case .priorAuthorizationMissing: "Prior authorization missing"
    case .medicalNecessity: "Denied as not medically necessary"
    case .nonCoveredService: "Denied as not covered"
    case .behavioralParity: "Behavioral health parity"
    case .behavioralRouting: "Processed under the wrong plan"
    case .experimental: "Denied as experimental"
    case .timelyFiling: "Filed too late, says the payer"
    case .informationNeeded: "The payer wants information"
    case .coordinationOfBenefits: "Another plan should pay first, says the payer"
    case .bundled: "Denied as part of another service"
    case .benefitMaximum: "A limit of the plan is used up"
    case .eligibility: "Not eligible, says the payer"
    case .arithmeticError: "The amounts do not add up"
    case .balanceBilling: "Billed above the in-network share"
    }
  }
}
