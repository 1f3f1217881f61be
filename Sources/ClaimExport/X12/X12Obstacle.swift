public import DisputeModel

/// What keeps a claim, or a document, from becoming a remittance advice.
public enum X12Obstacle: Error, Hashable, Sendable {
  /// The document holds no claims.
  case noClaims
  /// An error or a warning names the claim or the document; money must not be posted from it unseen.
  case needsReview
  /// Not decided yet.
  case pending
  /// The document does not print an amount.
  case noAmount(AmountKind)
  /// Billed less paid is this much more than what the amounts between them add up to.
  case doesNotBalance(difference: Money)
  /// What the member owes does not follow from the amounts: this much more, or less, than they allow.
  case owedDoesNotFollow(difference: Money)
  /// The printed adjustments and the columns of amounts cannot both be right.
  case adjustmentsContradict
  /// A printed adjustment has a group or a code of another form.
  case unknownAdjustment
  /// An amount has more digits than the standard allows.
  case tooLarge
  /// The document does not print the payer's number of the claim.
  case noClaimNumber
  /// The document does not print who the patient is.
  case noPatient
  /// The document does not print the provider's name.
  case noProvider
  /// The document does not print the provider's National Provider Identifier, or it fails its check digit.
  case noProviderNumber
  /// The document does not print the payer's name.
  case noPayer
  /// The document prints no date on which anything was decided or paid.
  case noDate
  /// A payment went to the member; a remittance advice tells a provider what it was paid.
  case paidToMember
  /// A payment went to somebody who is none of the providers of the claims.
  case paidToSomebodyElse
  /// A payment is this much more than what the claims say was paid; interest, for one, is not told apart.
  case paymentDiffers(difference: Money)
  /// The sum of the payments is negative; only the payer knows which later payment it is taken from.
  case negativePayment
  /// A text is longer, or shorter, than the standard allows.
  case wrongLength(X12Field)
  /// A text has characters that the standard has no place for.
  case unwritable(X12Field)

  /// A clause for people, without text of the document.
  public var message: String {
    switch self {
    case .noClaims: "there is no claim"
    case .needsReview: "an issue asks for review"
    case .pending: "the claim is not decided yet"
    case .noAmount(let kind): "the claim has no total for \(kind.rawValue)"
    case .doesNotBalance(let difference):
      "billed less paid is \(difference) more than the other amounts explain"
    case .owedDoesNotFollow(let difference):
      "patientResponsibility is \(difference) more than the other amounts explain"
    case .adjustmentsContradict: "the printed adjustments contradict the columns of amounts"
    case .unknownAdjustment: "a printed adjustment has a group or reason that is none of X12's"
    case .tooLarge: "an amount is too large"
    case .noClaimNumber: "there is no claim number"
    case .noPatient: "there is no patient's name"
    case .noProvider: "there is no provider's name"
    case .noProviderNumber: "there is no valid NPI of the provider"
    case .noPayer: "there is no payer's name"
    case .noDate: "there is no date of payment, processing or issue"
    case .paidToMember: "a payment went to the member, and not to the provider"
    case .paidToSomebodyElse: "a payment went to somebody who is none of the claims' providers"
    case .paymentDiffers(let difference):
      "the payment is \(difference) more than planPaid of its claims, and the document does not say why"
    case .negativePayment: "the payments add up to less than nothing"
    case .wrongLength(let field):
      "\(field.words) has less than \(field.length.lowerBound) or more than \(field.length.upperBound) characters"
    case .unwritable(let field): "\(field.words) has characters that X12 has no place for"
    }
  }
}
