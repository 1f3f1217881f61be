internal import DisputeModel

/// Whom a printed payment went to.
enum X12Payee: Hashable {
  /// The document does not say, or says only that it is the provider.
  case unnamed
  /// A provider of one of the claims.
  case provider(String)
  /// The member, or the patient.
  case member
  /// Somebody else.
  case other

  /// Looks the payee of a payment up.
  init(of payment: Payment, in document: ClaimsDocument) {
    guard let name = payment.payee, case let payee = FoldedName(name), !payee.words.isEmpty else {
      self = .unnamed
      return
    }
    let isOne = { (names: [String?]) in names.contains { X12Payee.isSame(name, $0) } }
    if isOne(document.claims.map(\.provider.name)) {
      self = .provider(name)
    } else if Self.wordsForProviders.contains(payee.words.joined(separator: " ")) {
      self = .unnamed
    } else if isOne(document.claims.map(\.patient.name) + [document.member?.name])
      || Self.wordsForMembers.contains(payee.words.joined(separator: " "))
    {
      self = .member
    } else {
      self = .other
    }
  }

  /// Whether two names are the same but for their spelling, and for a comma with the last name in front of it.
  static func isSame(_ name: String, _ other: String?) -> Bool {
    guard let other else { return false }
    return !spellings(of: name).isDisjoint(with: spellings(of: other))
  }

  private static func spellings(of name: String) -> Set<FoldedName> {
    let parts = name.split(separator: ",", maxSplits: 1)
    let turned = parts.count == 2 ? [FoldedName("\(parts[1]) \(parts[0])")] : []
    return Set([FoldedName(name)] + turned)
  }

  /// What documents print for a provider instead of a name, folded.
  private static let wordsForProviders: Set<String> = [
    "PROVIDER", "PROVIDERS", "THE PROVIDER", "YOUR PROVIDER", "PROVIDER OF SERVICE", "PROVIDER OF SERVICES",
    "SERVICE PROVIDER", "HEALTH CARE PROVIDER", "HEALTHCARE PROVIDER", "BILLING PROVIDER",
    "RENDERING PROVIDER", "DOCTOR", "YOUR DOCTOR", "PHYSICIAN", "DENTIST", "FACILITY", "HOSPITAL",
  ]
  /// What documents print for the member, folded.
  private static let wordsForMembers: Set<String> = [
    "YOU", "MEMBER", "THE MEMBER", "SUBSCRIBER", "THE SUBSCRIBER", "PATIENT", "THE PATIENT", "INSURED",
    "ENROLLEE", "EMPLOYEE", "CUSTOMER", "PARTICIPANT", "POLICYHOLDER", "POLICY HOLDER", "BENEFICIARY",
  ]
}
