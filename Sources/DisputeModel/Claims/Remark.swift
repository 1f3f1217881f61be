/// What a payer's note is about.
///
/// Classified from the document's own text and printed CARCs only, because
/// payers' codes mean different things in different documents.
public enum RemarkCategory: String, CaseIterable, Codable, Hashable, Sendable {
  /// A reduction that the provider agreed to.
  case contractualDiscount
  /// Not medically necessary.
  case medicalNecessity
  /// Approval in advance was missing, late or exceeded.
  case priorAuthorization
  /// Excluded by the plan.
  case nonCovered
  /// Already processed.
  case duplicate
  /// The provider has no agreement with the plan.
  case outOfNetwork
  /// The claim came too late.
  case timelyFiling
  /// Something is missing or was asked for.
  case informationNeeded
  /// Another plan pays or paid.
  case coordinationOfBenefits
  /// Part of another service.
  case bundled
  /// Experimental, investigational or unproven.
  case experimental
  /// A limit of visits, days or money is used up.
  case benefitMaximum
  /// The member's deductible, copay or coinsurance.
  case costShare
  /// Not covered on that day, or not a member.
  case eligibility
  /// None of these.
  case other
}

/// One entry of a document's legend of notes.
public struct Remark: Codable, Hashable, Sendable {
  /// As printed beside the service.
  public var code: String
  /// As printed, wrapped lines joined; `nil` when the document has no legend for the code.
  public var text: String?
  /// What it is about.
  public var category: RemarkCategory

  /// Creates a remark.
  public init(code: String, text: String?, category: RemarkCategory) {
    self.code = code
    self.text = text
    self.category = category
  }
}
