/// A text of the document that a remittance advice holds, and how long the standard lets it be.
///
/// - Source: 005010X221A1, the elements that are named with each length.
public enum X12Field: Hashable, Sendable, CaseIterable {
  case payerName
  case providerName
  case providerNumber
  case patientName
  case patientFirstName
  case patientMemberId
  case memberName
  case memberFirstName
  case memberId
  case groupNumber
  case claimNumber
  case earlierClaimNumber
  case accountNumber
  case paymentNumber
  case currency
  case procedureCode
  case modifier
  case revenueCode
  case adjustmentReason

  /// Fewest and most characters.
  var length: ClosedRange<Int> {
    switch self {
    case .payerName, .providerName: 1...60  // N102
    case .providerNumber: 2...80  // N104
    case .patientName, .memberName: 1...60  // NM103
    case .patientFirstName, .memberFirstName: 1...35  // NM104
    case .patientMemberId, .memberId: 2...80  // NM109
    case .groupNumber, .earlierClaimNumber: 1...50  // REF02
    case .claimNumber: 1...50  // CLP07
    case .accountNumber: 1...38  // CLP01
    case .paymentNumber: 1...50  // TRN02
    case .currency: 3...3  // CUR02
    case .procedureCode, .revenueCode: 1...48  // SVC01-2, SVC04
    case .modifier: 2...2  // SVC01-3 to SVC01-6
    case .adjustmentReason: 1...5  // CAS02
    }
  }

  /// What people call it.
  var words: String {
    switch self {
    case .payerName: "the payer's name"
    case .providerName: "the provider's name"
    case .providerNumber: "the provider's NPI"
    case .patientName: "the patient's name"
    case .patientFirstName: "the patient's first name"
    case .patientMemberId: "the patient's member ID"
    case .memberName: "the member's name"
    case .memberFirstName: "the member's first name"
    case .memberId: "the member ID"
    case .groupNumber: "the group number"
    case .claimNumber: "the claim number"
    case .earlierClaimNumber: "the number of the earlier claim"
    case .accountNumber: "the account number"
    case .paymentNumber: "the number of the payment"
    case .currency: "the currency"
    case .procedureCode: "a procedure code"
    case .modifier: "a modifier"
    case .revenueCode: "a revenue code"
    case .adjustmentReason: "the reason of a printed adjustment"
    }
  }
}
