/// Something about the input that the reader should know: a record that matches no claim, say.
public struct DisputeNotice: Codable, Hashable, Sendable {
  /// What it is.
  public enum Code: String, CaseIterable, Codable, Hashable, Sendable {
    /// A claim number in the records or the case log is none of the claims'.
    case claimNumberUnknown
    /// A claim number in the records or the case log is that of several claims.
    case claimNumberAmbiguous
    /// Two inputs are the same document; the second was left out.
    case sameDocument
    /// The values that a claim's findings would stand on are named by issues of the reading.
    case readingUncertain
    /// An appeal or event cannot have happened after the one before it.
    case illegalMove
  }

  /// What.
  public var code: Code
  /// What the pointer points into.
  public var source: EvidenceSource
  /// RFC 6901 pointer.
  public var path: String
  /// Digest of the claims document.
  public var document: String?
  /// One sentence.
  public var message: String

  /// Creates a notice.
  public init(code: Code, source: EvidenceSource, path: String, document: String? = nil, message: String) {
    self.code = code
    self.source = source
    self.path = path
    self.document = document
    self.message = message
  }
}

/// Findings, cases and deadlines of a set of claims.
public struct DisputesDocument: Codable, Hashable, Sendable {
  /// Version of the document's form.
  public static let schemaVersion = "1.0"

  /// Version of the form that this document has.
  public var schemaVersion: String
  /// The day on which it was true.
  public var asOf: CalendarDate
  /// What may be wrong, the surest first within a claim.
  public var findings: [Finding]
  /// One for each claim with a finding, an appeal or a word about it.
  public var cases: [DisputeCase]
  /// Those that findings and cases name.
  public var contacts: [Contact]
  /// What the reader should know about the input.
  public var notices: [DisputeNotice]

  /// Creates a document of the present form.
  public init(
    asOf: CalendarDate, findings: [Finding] = [], cases: [DisputeCase] = [], contacts: [Contact] = [],
    notices: [DisputeNotice] = []
  ) {
    schemaVersion = DisputesDocument.schemaVersion
    self.asOf = asOf
    self.findings = findings
    self.cases = cases
    self.contacts = contacts
    self.notices = notices
  }
}
