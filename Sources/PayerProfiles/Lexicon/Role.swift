public import DisputeModel

/// What a label on an EOB announces, whether it heads a column or stands beside a value.
public enum Role: Hashable, Sendable {
  /// One amount.
  case amount(AmountKind)
  /// Several amounts under one heading: `$15.00/$0.00` in a cell gives each its own, a single number
  /// belongs to none of them alone.
  case amounts([AmountKind])
  /// Money that the claims document has no place for: a remaining balance, a foreign currency.
  case otherMoney
  /// The plan's or the member's percentage.
  case percent

  // Service lines
  case serviceDate, serviceFrom, serviceTo, description, procedureCode, modifiers, revenueCode
  /// A date and under it what was done.
  case dateAndDescription
  /// What was done and, last or in parentheses, its code.
  case descriptionAndCode
  case placeOfService, units, remarkCode, lineNumber, lineApproval, diagnosis

  // Claims
  case claimNumber, documentNumber, claimStatus
  case patientName, patientRelationship, patientAccount, patientMemberId
  case providerName, providerNPI, networkStatus, preferredProvider
  case receivedDate, processedDate, paidDate
  case replaces, replacedBy

  // Document
  case statementDate, payerName
  case memberName, memberId, subscriberId, groupName, groupNumber

  // Payments
  case paymentNumber, paymentDate, paymentAmount, paymentMethod, payee

  // Accumulators
  case limit, used, remaining, accumulatorKind, accumulatorScope, accumulatorNetwork

  /// A label that is known and wanted for nothing but to end the value before it.
  case ignored
  /// The start of a row of sums.
  case total
  /// The heading of a part of the document.
  case section(Section)

  /// Parts of a document that are read in their own way.
  public enum Section: Hashable, Sendable {
    /// The legend of remark codes.
    case notes
    /// Explanations of words: decoys that repeat every label.
    case glossary
    /// How to appeal.
    case appeal
    /// What has been met towards limits.
    case accumulators
    /// Anything else.
    case other
  }

  /// Whether the role is the heading of a part of the document.
  public var isSection: Bool {
    if case .section = self { true } else { false }
  }

  /// The amounts that the role announces.
  public var amountKinds: [AmountKind] {
    switch self {
    case .amount(let kind): [kind]
    case .amounts(let kinds): kinds
    default: []
    }
  }
}

/// A phrase that documents print to announce a value.
public struct Label: Hashable, Sendable {
  /// Where a label may stand.
  public enum Place: Hashable, Sendable {
    /// At the start of a phrase, beside or above its value, or as a column heading.
    case anywhere
    /// In the middle of a sentence too: `received this claim on`.
    case sentence
    /// As a column heading only: too short to be trusted elsewhere.
    case heading
    /// Beside or above a value only.
    case field
  }

  /// The phrase, as words; case, punctuation and spacing do not count.
  public var phrase: String
  /// What it announces.
  public var role: Role
  /// Where it may stand.
  public var place: Place

  /// Creates a label.
  public init(_ phrase: String, _ role: Role, _ place: Place = .anywhere) {
    self.phrase = phrase
    self.role = role
    self.place = place
  }
}
