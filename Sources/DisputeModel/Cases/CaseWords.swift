extension AppealStage {
  /// How far the dispute has come, as a member says it.
  public var title: String {
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

extension AppealLevel {
  /// What is asked for at the level, as a member says it.
  public var title: String { AppealStage(self).title }
}

extension AppealOutcome {
  /// How the appeal ended, as a member says it.
  public var title: String {
    switch self {
    case .upheld: "the decision stands"
    case .overturned: "in the member's favor"
    case .partlyOverturned: "partly in the member's favor"
    case .withdrawn: "taken back"
    }
  }
}

extension Channel {
  /// How something is sent or said.
  public var title: String {
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
