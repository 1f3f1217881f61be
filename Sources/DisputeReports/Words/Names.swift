internal import DisputeModel

extension AppealStage {
  /// How far the dispute has come, as a member says it.
  var title: String {
    switch self {
    case .notFiled: "nothing filed yet"
    case .informalReview: "messages and calls, no appeal yet"
    case .internal1: "first internal appeal"
    case .internal2: "second internal appeal"
    case .externalReview: "external review"
    case .closed: "closed"
    }
  }
}

extension Channel {
  /// How to do something.
  var title: String {
    switch self {
    case .phone: "by phone"
    case .secureMessage: "by secure message"
    case .portal: "in the portal"
    case .mail: "by mail"
    case .fax: "by fax"
    case .email: "by e-mail"
    case .inPerson: "in person"
    }
  }
}

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
  /// The pointer, which begins with the number of the line in a case log.
  var place: String { "\(source.title), \(path.isEmpty ? "the whole document" : VisibleText.line(path))" }
}
