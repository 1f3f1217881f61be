/// What a piece of evidence is a pointer into.
public enum EvidenceSource: String, CaseIterable, Codable, Hashable, Sendable {
  /// A claims document.
  case claims
  /// The member's records.
  case records
  /// The case log; the pointer's first number counts its lines from 0.
  case caseLog
}

/// A pointer to a value that a finding stands on.
public struct FindingEvidence: Codable, Hashable, Sendable {
  /// What it points into.
  public var source: EvidenceSource
  /// RFC 6901 pointer.
  public var path: String
  /// Digest of the claims document.
  public var document: String?
  /// What the value says, in words.
  public var says: String

  /// Creates evidence.
  public init(source: EvidenceSource, path: String, document: String? = nil, says: String) {
    self.source = source
    self.path = path
    self.document = document
    self.says = says
  }
}

/// What to do about a finding.
public struct Remedy: Codable, Hashable, Sendable {
  /// One or two sentences.
  public var action: String
  /// How to do it.
  public var channel: Channel
  /// Whom to turn to: the `id` of a contact.
  public var contact: String
  /// What to have at hand or to attach.
  public var bring: [String]
  /// Law, policy and numbers to name.
  public var cite: [String]

  /// Creates a remedy.
  public init(action: String, channel: Channel, contact: String, bring: [String] = [], cite: [String] = []) {
    self.action = action
    self.channel = channel
    self.contact = contact
    self.bring = bring
    self.cite = cite
  }
}

/// Something that may be wrong with a claim, with the evidence and the remedy.
public struct Finding: Codable, Hashable, Sendable {
  /// The same inputs give the same identifier.
  public var id: String
  /// What it is.
  public var kind: FindingKind
  /// The payer's number of the claim.
  public var claimNumber: String?
  /// Index from 0, when it is about one line.
  public var line: Int?
  /// Digest of the claims document.
  public var document: String
  /// RFC 6901 pointer to the claim or line in it.
  public var path: String
  /// How sure it is.
  public var certainty: Certainty
  /// What the member would no longer owe, or the plan would pay; absent where that cannot be computed.
  public var amountAtStake: Money?
  /// One sentence that a member understands.
  public var statement: String
  /// What it stands on; never empty.
  public var evidence: [FindingEvidence]
  /// What to do.
  public var remedy: Remedy

  /// Creates a finding.
  public init(
    id: String, kind: FindingKind, claimNumber: String?, line: Int?, document: String, path: String,
    certainty: Certainty, amountAtStake: Money?, statement: String, evidence: [FindingEvidence],
    remedy: Remedy
  ) {
    self.id = id
    self.kind = kind
    self.claimNumber = claimNumber
    self.line = line
    self.document = document
    self.path = path
    self.certainty = certainty
    self.amountAtStake = amountAtStake
    self.statement = statement
    self.evidence = evidence
    self.remedy = remedy
  }
}
