internal import DisputeModel

extension AppealRoute {
  /// Who decides the appeals.
  var title: String {
    switch self {
    case .cigna: "Cigna"
    case .cignaBehavioralHealth: "Cigna Behavioral Health"
    case .payer: "the payer"
    case .behavioralAdministrator: "the administrator of the behavioral benefits"
    default: VisibleText.line(rawValue)
    }
  }
}

extension Certainty {
  /// How sure a finding is, as a member says it.
  var title: String {
    switch self {
    case .possible: "possible, worth asking"
    case .likely: "likely"
    case .certain: "certain"
    }
  }
}

extension EvidenceSource {
  /// Where evidence stands.
  var title: String {
    switch self {
    case .claims: "claim"
    case .records: "your records"
    case .caseLog: "case log"
    }
  }
}

extension FindingEvidence {
  /// Digits that tell one document of a case from the others.
  private static let digestLength = 8

  /// The file and the pointer; another document than `own` by the beginning of its digest.
  func place(from own: String) -> String {
    var parts = [source.title]
    if let document, document != own { parts.append("document \(document.prefix(Self.digestLength))") }
    parts.append(path.isEmpty ? "the whole of it" : path)
    return parts.joined(separator: ", ")
  }
}
