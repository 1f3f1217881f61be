/// What kind of document a PDF is.
public enum DocumentType: String, CaseIterable, Codable, Hashable, Sendable {
  /// A payer's statement to a member.
  case explanationOfBenefits
  /// A payer's statement to a provider, whatever its title says.
  case remittanceAdvice
  /// Medicare's statement to a member.
  case medicareSummaryNotice
  /// Holds no claims: a bill, a letter, a guide.
  case notAnEOB
}

/// Where the text of a document comes from.
public enum TextSource: String, CaseIterable, Codable, Hashable, Sendable {
  /// The PDF's own text.
  case embedded
  /// Text recognition.
  case ocr
  /// Both.
  case mixed
}

/// The file that was read.
public struct DocumentSource: Codable, Hashable, Sendable {
  /// Last component of the path; absent for standard input.
  public var fileName: String?
  /// SHA-256 of the bytes, 64 hexadecimal digits.
  public var sha256: String
  /// Number of pages.
  public var pageCount: Int
  /// Where the text comes from.
  public var textSource: TextSource

  /// Creates a source.
  public init(fileName: String?, sha256: String, pageCount: Int, textSource: TextSource = .embedded) {
    self.fileName = fileName
    self.sha256 = sha256
    self.pageCount = pageCount
    self.textSource = textSource
  }
}

/// Who decided the claims.
public struct Payer: Codable, Hashable, Sendable {
  /// Stable identifier, for payers that have a profile.
  public var id: String?
  /// As printed.
  public var name: String?
  /// Part of the payer's business: behavioralHealth, dental, global.
  public var program: String?

  /// Creates a payer.
  public init(id: String? = nil, name: String? = nil, program: String? = nil) {
    self.id = id
    self.name = name
    self.program = program
  }
}

/// The subscriber.
public struct Member: Codable, Hashable, Sendable {
  /// As printed.
  public var name: String?
  /// The one labelled member, customer or enrollee ID.
  public var memberId: String?
  /// Only where both are printed.
  public var subscriberId: String?
  /// Employer or group.
  public var groupName: String?
  /// The payer's number of the group.
  public var groupNumber: String?

  /// Creates a member of whom nothing is known.
  public init() {}
}

/// What a limit limits.
public enum AccumulatorKind: String, CaseIterable, Codable, Hashable, Sendable {
  /// What the member pays before the plan pays.
  case deductible
  /// The most that the member pays in a year.
  case outOfPocketMaximum
  /// The most that the plan pays.
  case benefitMaximum
}

/// Whose spending counts towards a limit.
public enum AccumulatorScope: String, CaseIterable, Codable, Hashable, Sendable {
  /// One person's.
  case individual
  /// The whole family's.
  case family
}

/// What the document says has been met towards a limit.
public struct Accumulator: Codable, Hashable, Sendable {
  /// What is limited.
  public var kind: AccumulatorKind
  /// Whose.
  public var scope: AccumulatorScope?
  /// Where.
  public var network: NetworkStatus?
  /// Met so far.
  public var used: Money?
  /// The limit; absent when it is unlimited.
  public var limit: Money?
  /// Calendar or plan year.
  public var planYear: String?

  /// Creates an accumulator.
  public init(kind: AccumulatorKind) { self.kind = kind }
}

/// How a payment was made.
public enum PaymentMethod: String, CaseIterable, Codable, Hashable, Sendable {
  /// On paper.
  case check
  /// Electronic funds transfer.
  case eft
  /// Virtual card.
  case card
  /// Bank wire.
  case wire
}

/// A payment that the document announces.
public struct Payment: Codable, Hashable, Sendable {
  /// How.
  public var method: PaymentMethod?
  /// Check or trace number.
  public var number: String?
  /// When.
  public var date: CalendarDate?
  /// How much.
  public var amount: Money?
  /// To whom.
  public var payee: String?

  /// Creates a payment of which nothing is known.
  public init() {}
}

/// What the document says about appeals.
public struct AppealRights: Hashable, Sendable {
  /// Calendar days in which an appeal must be filed.
  public var filingDays: Int?
  /// Where to, line by line.
  public var address: [String]
  /// Whom to call.
  public var phone: String?

  /// Creates appeal rights.
  public init(filingDays: Int? = nil, address: [String] = [], phone: String? = nil) {
    self.filingDays = filingDays
    self.address = address
    self.phone = phone
  }
}

/// Everything that was read from one PDF.
public struct ClaimsDocument: Hashable, Sendable {
  /// Version of the document's form.
  public static let schemaVersion = "1.0"

  /// The file.
  public var source: DocumentSource
  /// What it is.
  public var documentType: DocumentType
  /// Who decided.
  public var payer: Payer?
  /// The document's own issue date.
  public var statementDate: CalendarDate?
  /// ISO 4217 code.
  public var currency: String
  /// The subscriber.
  public var member: Member?
  /// The claims in document order.
  public var claims: [Claim]
  /// Limits and what was met towards them.
  public var accumulators: [Accumulator]
  /// Payments.
  public var payments: [Payment]
  /// Appeal rights.
  public var appealRights: AppealRights?
  /// The tool's word about its own reading.
  public var review: Review
  /// Where each value came from, by pointer, in document order.
  public var provenance: [Provenance]

  /// Creates a document without claims.
  public init(source: DocumentSource, documentType: DocumentType) {
    self.source = source
    self.documentType = documentType
    currency = "USD"
    claims = []
    accumulators = []
    payments = []
    review = Review()
    provenance = []
  }
}
