internal import DisputeModel

/// What to do about each kind of finding.
struct RemedyTable {
  /// Whom to turn to.
  let contacts: ContactBook

  /// Copies of everything that a decision relied on, free of charge.
  static let claimFile = "29 CFR 2560.503-1(h)(2)(iii) and (m)(8)"
  /// A reviewer who did not take part in the first decision, and a health professional for medical judgment.
  static let otherReviewer = "29 CFR 2560.503-1(h)(3)(ii), (iii) and (v)"
  /// What a denial has to say.
  static let contentOfDenial = "29 CFR 2560.503-1(g)(1)"
  /// Rules of employers' plans, which public programs are not under.
  private static let privatePlans: Set<String> = [
    claimFile, otherReviewer, contentOfDenial, informationNeeded,
  ]
  /// What a payer that waits for information has to tell.
  private static let informationNeeded = "29 CFR 2560.503-1(f)(4)"
  /// Parity of mental health and substance use benefits: the Department of Labor's rule for plans of employers, the
  /// Department of Health's for insurers; both, where it is not known which holds.
  var parity: [String] {
    switch contacts.plan.market {
    case .employer: ["29 U.S.C. 1185a (MHPAEA)", "29 CFR 2590.712"]
    case .individual: ["42 U.S.C. 300gg-26 (MHPAEA)", "45 CFR 146.136"]
    case nil: ["Mental Health Parity and Addiction Equity Act (MHPAEA)", "29 CFR 2590.712 or 45 CFR 146.136"]
    }
  }
  /// Emergency care; care by others at an in-network facility.
  static let noSurprises = ["45 CFR 149.110", "45 CFR 149.120"]

  /// The remedy of a kind.
  func remedy(_ kind: FindingKind, extraBring: [String] = [], extraCite: [String] = []) -> Remedy {
    var remedy = base(kind)
    remedy.bring += extraBring
    remedy.cite += extraCite
    if contacts.filed.document.publicProgram != nil {
      remedy.cite.removeAll(where: Self.privatePlans.contains)
    }
    return remedy
  }

  private func base(_ kind: FindingKind) -> Remedy {
    switch kind {
    case .wrongNetworkStatus:
      Remedy(
        action:
          "Call with the provider's NPI and ask for network verification for the date of service; ask that the "
          + "claim be processed again in network.",
        channel: .phone, contact: contacts.decider.id,
        bring: [
          "claim number", "NPI of the provider", "date of service",
          "how and when the network status was verified",
        ],
        cite: ["the plan's provider directory on the date of verification"])
    case .wrongProcedureCode:
      Remedy(
        action:
          "Ask the provider's billing office to compare the codes with the visit's record and to send the payer a "
          + "corrected claim.",
        channel: .phone, contact: contacts.billingOffice.id,
        bring: ["this EOB", "after-visit summary or itemized bill", "date of service"], cite: [])
    case .duplicateProcessing:
      Remedy(
        action: "Ask for a claim audit of both claim numbers.", channel: .phone, contact: contacts.decider.id,
        bring: ["both claim numbers", "date of service", "both EOBs"], cite: [])
    case .costShareMiscalculated:
      Remedy(
        action: "Compare the line with the Summary of Benefits and Coverage and dispute the math in writing.",
        channel: .secureMessage, contact: contacts.decider.id,
        bring: ["Summary of Benefits and Coverage", "this EOB", "the calculation"],
        cite: ["the plan's Summary of Benefits and Coverage"])
    case .priorAuthorizationOnFile:
      Remedy(
        action:
          "Cite the authorization number, attach the approval letter, and ask that the claim be processed again.",
        channel: .secureMessage, contact: contacts.decider.id,
        bring: ["authorization number", "approval letter", "claim number"], cite: [Self.contentOfDenial])
    case .priorAuthorizationMissing:
      Remedy(
        action:
          "Ask the provider whether an authorization was obtained and for its number; if not, ask the payer for an "
          + "authorization after the fact.",
        channel: .phone, contact: contacts.billingOffice.id,
        bring: ["claim number", "date of service", "the order for the service"], cite: [Self.contentOfDenial])
    case .medicalNecessity:
      Remedy(
        action:
          "Get the coverage policy that the denial must cite; ask the treating physician for a peer-to-peer review "
          + "within 48 hours of the denial and for a letter that answers each criterion of the policy by name; then "
          + "appeal.",
        channel: .mail, contact: contacts.decider.id,
        bring: [
          "denial notice", "coverage policy", "physician letter that answers each criterion",
          "clinical records",
        ],
        cite: [Self.contentOfDenial, Self.claimFile, Self.otherReviewer])
    case .nonCoveredService:
      Remedy(
        action:
          "Check the plan documents first: whether the service is excluded, and in which words. If it is covered, "
          + "appeal and quote the page.",
        channel: .secureMessage, contact: contacts.decider.id,
        bring: ["plan document or Summary of Benefits and Coverage", "this EOB"],
        cite: [Self.contentOfDenial, Self.claimFile])
    case .behavioralParity:
      Remedy(
        action:
          "Ask for the plan's comparative analysis of this limit for behavioral and for medical benefits, and cite "
          + "the parity law in the appeal.",
        channel: .mail, contact: contacts.decider.id,
        bring: ["denial notice", "the plan's rules for comparable medical benefits"], cite: parity)
    case .behavioralRouting:
      Remedy(
        action: "Ask that the claim be sent to the administrator of the right benefits and processed there.",
        channel: .phone, contact: contacts.behavioralServices.id,
        bring: ["claim number", "date of service", "ID card"], cite: [])
    case .experimental:
      Remedy(
        action:
          "Get the policy that calls the service experimental; answer it with published evidence and a physician's "
          + "letter; ask for external review if the appeal is lost.",
        channel: .mail, contact: contacts.decider.id,
        bring: ["denial notice", "coverage policy", "clinical evidence", "physician letter"],
        cite: [Self.contentOfDenial, Self.claimFile, Self.otherReviewer])
    case .timelyFiling:
      Remedy(
        action:
          "Ask the provider for proof of when the claim was sent. A provider in the network filed late at its own "
          + "cost: that is not the member's to pay.",
        channel: .phone, contact: contacts.billingOffice.id,
        bring: ["this EOB", "dates on which the claim was sent"],
        cite: ["the provider's contract with the network"])
    case .informationNeeded:
      Remedy(
        action:
          "Ask what is missing and from whom, send it with the claim number, and note the day it was sent.",
        channel: .phone, contact: contacts.decider.id,
        bring: ["claim number", "the payer's request"], cite: [Self.informationNeeded])
    case .coordinationOfBenefits:
      Remedy(
        action:
          "Tell the payer which plan comes first, and send the other plan's EOB or the end date of that coverage.",
        channel: .phone, contact: contacts.decider.id,
        bring: ["ID cards of all plans", "EOB of the other plan"], cite: [])
    case .bundled:
      Remedy(
        action:
          "Ask the provider's billing office whether the service stands on its own and should be billed with a "
          + "modifier. A provider in the network may not charge the member for a bundled service.",
        channel: .phone, contact: contacts.billingOffice.id,
        bring: ["this EOB", "itemized bill"], cite: ["the provider's contract with the network"])
    case .benefitMaximum:
      Remedy(
        action:
          "Count the visits or amounts of the year against the plan's limit; ask for an exception where the care is "
          + "needed.",
        channel: .phone, contact: contacts.decider.id,
        bring: ["Summary of Benefits and Coverage", "all EOBs of the plan year"], cite: [])
    case .eligibility:
      Remedy(
        action:
          "Prove that the coverage was in force on the date of service, and ask that the claim be processed again.",
        channel: .phone, contact: contacts.decider.id,
        bring: ["ID card", "employer's or marketplace's proof of coverage"], cite: [])
    case .arithmeticError:
      Remedy(
        action: "Compare the amounts with the PDF, and ask the payer to explain the difference in writing.",
        channel: .secureMessage, contact: contacts.decider.id, bring: ["this EOB", "the calculation"],
        cite: [])
    case .balanceBilling:
      Remedy(
        action:
          "Do not pay more than the in-network share; tell the provider and the payer that the No Surprises Act "
          + "applies, and complain if the bill stands.",
        channel: .phone, contact: ContactBook.noSurprises.id,
        bring: ["this EOB", "the provider's bill"], cite: Self.noSurprises)
    }
  }
}
