/// How serious an issue is.
public enum IssueSeverity: String, CaseIterable, Codable, Hashable, Sendable {
  /// A value is wrong or missing.
  case error
  /// A value may be wrong.
  case warning
  /// Worth knowing; asks for nothing.
  case info
}

/// What an issue is.
///
/// Codes may be added, never renamed.
public struct IssueCode: RawRepresentable, Codable, Hashable, Sendable {
  /// The name in the claims document.
  public let rawValue: String

  /// Creates a code from its name.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// The amounts of a line obey no identity that the document's other lines obey.
  public static let lineDoesNotBalance = IssueCode(rawValue: "lineDoesNotBalance")
  /// A printed sum differs from the sum of its parts.
  public static let totalDoesNotMatch = IssueCode(rawValue: "totalDoesNotMatch")
  /// A column's heading allows several readings, or none.
  public static let columnAmbiguous = IssueCode(rawValue: "columnAmbiguous")
  /// The check digit of an NPI is wrong.
  public static let npiInvalid = IssueCode(rawValue: "npiInvalid")
  /// A date cannot be what its label says.
  public static let dateImplausible = IssueCode(rawValue: "dateImplausible")
  /// A claim has no number: an information, or a warning where other claims of the document have one.
  public static let claimNumberMissing = IssueCode(rawValue: "claimNumberMissing")
  /// Text is in a font that does not tell which characters it is.
  public static let unreadableText = IssueCode(rawValue: "unreadableText")
  /// Text was recognised in a picture of the page, so any value may be misread.
  public static let lowConfidenceText = IssueCode(rawValue: "lowConfidenceText")
  /// The document is a statement of claims, and none of its services was understood.
  public static let unknownLayout = IssueCode(rawValue: "unknownLayout")
  /// A table of amounts has no heading.
  public static let headerMissing = IssueCode(rawValue: "headerMissing")
  /// Two places print different values for one thing.
  public static let conflictingValues = IssueCode(rawValue: "conflictingValues")
  /// The document's pages announce more pages than there are.
  public static let documentTruncated = IssueCode(rawValue: "documentTruncated")
  /// The document holds no claims; the message says why.
  public static let notAnEOB = IssueCode(rawValue: "notAnEOB")
  /// One number stands for several amounts.
  public static let mergedColumn = IssueCode(rawValue: "mergedColumn")
}

/// One remark of the tool about its reading, or about a fault of the document.
public struct Issue: Codable, Hashable, Sendable {
  /// How serious.
  public var severity: IssueSeverity
  /// What.
  public var code: IssueCode
  /// RFC 6901 pointer into the claims document; empty for the whole document.
  public var path: String
  /// One sentence with labels and numbers, never with names or identifiers.
  public var message: String

  /// Creates an issue.
  public init(severity: IssueSeverity, code: IssueCode, path: String, message: String) {
    self.severity = severity
    self.code = code
    self.path = path
    self.message = message
  }
}

/// The tool's word about its own reading.
public struct Review: Hashable, Sendable {
  /// The issues in document order.
  public var issues: [Issue]

  /// Creates a review.
  public init(issues: [Issue] = []) { self.issues = issues }

  /// Whether a person should look: true when any issue is an error or a warning.
  public var required: Bool { issues.contains { $0.severity != .info } }
}
