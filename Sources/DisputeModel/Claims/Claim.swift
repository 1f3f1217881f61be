/// How a payer disposed of a claim.
public enum ClaimStatus: String, CaseIterable, Codable, Hashable, Sendable {
  /// Everything that is none of the other cases.
  case paid
  /// Every line's full billed amount is not covered.
  case denied
  /// Some lines' full billed amounts are not covered.
  case partiallyDenied
  /// Not decided yet.
  case pending
  /// Replaces an earlier claim.
  case adjusted
  /// Takes an earlier claim back.
  case reversed
}

/// The patient's relationship to the subscriber.
public enum Relationship: String, CaseIterable, Codable, Hashable, Sendable {
  /// The subscriber.
  case `self`
  /// Husband or wife.
  case spouse
  /// Son or daughter.
  case child
  /// Any other.
  case other
}

/// Whether a provider (or a limit) belongs to the plan's network.
public enum NetworkStatus: String, CaseIterable, Codable, Hashable, Sendable {
  /// Has an agreement with the plan.
  case inNetwork
  /// Has none.
  case outOfNetwork
}

/// Who received the services.
public struct Patient: Codable, Hashable, Sendable {
  /// As printed.
  public var name: String?
  /// To the subscriber.
  public var relationship: Relationship?
  /// Where each claim prints its own.
  public var memberId: String?
  /// The provider's number for the patient.
  public var accountNumber: String?

  /// Creates a patient of whom nothing is known.
  public init() {}
}

/// Who gave the services.
public struct Provider: Codable, Hashable, Sendable {
  /// As printed.
  public var name: String?
  /// National Provider Identifier, as printed even when its check digit is wrong.
  public var npi: String?
  /// As printed for this claim.
  public var networkStatus: NetworkStatus?

  /// Creates a provider of whom nothing is known.
  public init() {}
}

/// A claim adjustment that a document prints with its amount.
public struct Adjustment: Codable, Hashable, Sendable {
  /// CO, PR, OA or PI.
  public var group: String
  /// The claim adjustment reason code, without its meaning.
  public var reason: String
  /// What is taken off.
  public var amount: Money

  /// Creates an adjustment.
  public init(group: String, reason: String, amount: Money) {
    self.group = group
    self.reason = reason
    self.amount = amount
  }
}

/// One service of a claim.
public struct ServiceLine: Hashable, Sendable {
  /// When.
  public var serviceDates: DateSpan?
  /// What, in the document's words.
  public var description: String?
  /// CPT, HCPCS or CDT code.
  public var procedureCode: String?
  /// Two characters each; `nil` when the document has no place for them.
  public var modifiers: [String]?
  /// Four digits.
  public var revenueCode: String?
  /// Two digits.
  public var placeOfService: String?
  /// How many.
  public var units: Int?
  /// What was charged, paid and owed.
  public var amounts = Amounts()
  /// Codes that point to the claim's remarks.
  public var remarkCodes: [String]?
  /// Adjustments with amounts of their own.
  public var adjustments: [Adjustment] = []
  /// One number for several amounts (copay or coinsurance, say), which belongs to none of them alone.
  public var mergedAmounts: [MergedAmount] = []

  /// Creates a line of which nothing is known.
  public init() {}
}

/// An amount that a document prints for several kinds together.
public struct MergedAmount: Codable, Hashable, Sendable {
  /// The kinds that share the number.
  public var kinds: [AmountKind]
  /// Their sum.
  public var amount: Money

  /// Creates a merged amount.
  public init(kinds: [AmountKind], amount: Money) {
    self.kinds = kinds
    self.amount = amount
  }
}

/// One claim of a document.
public struct Claim: Hashable, Sendable {
  /// The payer's number of the claim.
  public var claimNumber: String?
  /// A form's own document or sequence number.
  public var documentNumber: String?
  /// How the payer disposed of it.
  public var status: ClaimStatus = .paid
  /// On an adjusted claim, the earlier claim's number.
  public var replaces: String?
  /// On a reversed claim, the later claim's number.
  public var replacedBy: String?
  /// Who received the services.
  public var patient = Patient()
  /// Who gave them.
  public var provider = Provider()
  /// From the first to the last service.
  public var serviceDates: DateSpan?
  /// When the payer received the claim.
  public var receivedDate: CalendarDate?
  /// When the payer decided it.
  public var processedDate: CalendarDate?
  /// ICD-10-CM codes, when printed.
  public var diagnosisCodes: [String] = []
  /// The services.
  public var lines: [ServiceLine] = []
  /// The claim's sums as printed.
  public var totals = Amounts()
  /// Sums that a document prints for several kinds together.
  public var mergedTotals: [MergedAmount] = []
  /// The legend of every code that the claim uses.
  public var remarks: [Remark] = []

  /// Creates a claim of which nothing is known.
  public init() {}
}
