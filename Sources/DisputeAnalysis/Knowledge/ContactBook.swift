internal import DisputeModel

/// Whom to turn to.
///
/// A telephone number or an address that the document prints wins over one that is known.
struct ContactBook {
  /// The claim that the contacts are for.
  let filed: FiledClaim
  /// The plan's terms.
  let plan: PlanTerms

  /// The Department of Labor's Employee Benefits Security Administration: plans of employers under ERISA.
  static let ebsa = Contact(
    id: "ebsa", name: "Employee Benefits Security Administration (U.S. Department of Labor)",
    phone: "1-866-444-3272",
    website: "askebsa.dol.gov",
    note: "For plans of private employers; parity, late or missing answers to appeals.")
  /// Help with Original Medicare and Medicare Advantage.
  static let medicare = Contact(
    id: "medicare", name: "Medicare", phone: "1-800-633-4227", website: "medicare.gov",
    note: "State Health Insurance Assistance Programs (shiphelp.org) help with appeals free of charge.")
  /// Help with the No Surprises Act.
  static let noSurprises = Contact(
    id: "noSurprisesHelpDesk", name: "No Surprises Help Desk", phone: "1-800-985-3059",
    website: "cms.gov/nosurprises",
    note: "For bills above the in-network share that the No Surprises Act forbids.")

  /// The payer's member services.
  var memberServices: Contact {
    let payer = filed.document.payer
    let rights = filed.document.appealRights
    if payer?.id == "cigna" {
      return Contact(
        id: "cignaMemberServices", name: "Cigna Member Services", phone: rights?.phone ?? "1-800-244-6224",
        website: "myCigna.com", address: rights?.address ?? [],
        note: "The number on the ID card is the best one where it differs.")
    }
    return Contact(
      id: Self.identifier(payer?.id ?? payer?.name, "MemberServices"),
      name: "Member services of \(payer?.name ?? "the payer")", phone: rights?.phone,
      address: rights?.address ?? [], note: rights?.phone == nil ? "Number on the ID card." : nil)
  }

  /// The administrator of behavioral benefits.
  var behavioralServices: Contact {
    let payer = filed.document.payer
    let isCigna = payer?.id == "cigna" || plan.payer == "cigna"
    let printed = payer?.program == ServiceNature.behavioralProgram ? filed.document.appealRights : nil
    return Contact(
      id: isCigna
        ? AppealRoute.cignaBehavioralHealth.rawValue
        : Self.identifier(payer?.id ?? payer?.name, "BehavioralServices"),
      name: plan.behavioralHealth?.administrator
        ?? (isCigna ? "Cigna Behavioral Health" : "Behavioral health administrator of the plan"),
      phone: printed?.phone, website: isCigna ? "myCigna.com" : nil, address: printed?.address ?? [],
      note: "Number for behavioral or mental health on the ID card.")
  }

  /// Whoever decided the claim: its appeals and questions go there.
  var decider: Contact {
    filed.document.payer?.program == ServiceNature.behavioralProgram ? behavioralServices : memberServices
  }

  /// The provider's billing office.
  var billingOffice: Contact {
    Contact(
      id: Self.identifier(filed.claim.provider.name, "BillingOffice"),
      name: "Billing office of \(filed.claim.provider.name ?? "the provider")",
      note: "Number on the provider's bill.")
  }

  /// The insurance department of the member's state.
  var insuranceDepartment: Contact {
    Contact(
      id: "stateInsuranceDepartment",
      name: plan.state.map { "Insurance department of the state (\($0.uppercased()))" }
        ?? "Insurance department of the member's state",
      website: "content.naic.org/state-insurance-departments",
      note: "For insured plans; plans that an employer funds itself are not under it.")
  }

  /// Where to complain about the payer; both offices where it is not known who bears the risk.
  var complaintOffices: [Contact] {
    switch filed.document.publicProgram {
    case .medicare, .medicareAdvantage: return [Self.medicare]
    case .medicaid, .tricare: return []
    case nil: return privateOffices
    }
  }

  private var privateOffices: [Contact] {
    switch (plan.funding ?? .unknown, plan.market) {
    case (.insured, _), (_, .individual): [insuranceDepartment]
    case (.selfFunded, _): [Self.ebsa]
    case (.unknown, _): [Self.ebsa, insuranceDepartment]
    }
  }

  /// A name in letters and digits, as identifiers are written.
  private static func identifier(_ name: String?, _ suffix: String) -> String {
    let words = (name ?? "").split { !$0.isASCII || !($0.isLetter || $0.isNumber) }.map(String.init)
    let joined = words.enumerated().map { index, word in
      guard index > 0 else { return word.contains { $0.isLowercase } ? word : word.lowercased() }
      return word.prefix(1).uppercased() + word.dropFirst().lowercased()
    }
    let stem = joined.joined()
    guard let first = stem.first else { return suffix.prefix(1).lowercased() + suffix.dropFirst() }
    return first.lowercased() + stem.dropFirst() + suffix
  }
}
