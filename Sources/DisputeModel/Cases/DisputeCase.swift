/// Who decides the appeals of a case: a payer's identifier, or the administrator of its behavioral benefits.
public struct AppealRoute: RawRepresentable, Hashable, Sendable {
  /// As the disputes document spells it.
  public let rawValue: String

  /// Creates a route.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// Cigna's member services.
  public static let cigna = AppealRoute(rawValue: "cigna")
  /// The administrator of Cigna's behavioral benefits.
  public static let cignaBehavioralHealth = AppealRoute(rawValue: "cignaBehavioralHealth")
  /// A payer without an identifier.
  public static let payer = AppealRoute(rawValue: "payer")
  /// Its behavioral administrator.
  public static let behavioralAdministrator = AppealRoute(rawValue: "behavioralAdministrator")
}

extension AppealRoute: Codable {
  /// Reads a text.
  public init(from decoder: any Decoder) throws {
    rawValue = try decoder.singleValueContainer().decode(String.self)
  }

  /// Writes the text.
  public func encode(to encoder: any Encoder) throws {
    var value = encoder.singleValueContainer()
    try value.encode(rawValue)
  }
}

/// Something to do.
public struct NextStep: Codable, Hashable, Sendable {
  /// From 1.
  public var order: Int
  /// What to do.
  public var action: String
  /// The last good day for it.
  public var by: CalendarDate?
  /// What it is good for.
  public var why: String

  /// Creates a step.
  public init(order: Int, action: String, by: CalendarDate?, why: String) {
    self.order = order
    self.action = action
    self.by = by
    self.why = why
  }
}

/// Something to have when the appeal is written.
public struct ChecklistItem: Codable, Hashable, Sendable {
  /// What.
  public var item: String
  /// Whether the records hold it.
  public var have: Bool

  /// Creates an item.
  public init(item: String, have: Bool) {
    self.item = item
    self.have = have
  }
}

/// A claim that is, or could be, disputed.
public struct DisputeCase: Codable, Hashable, Sendable {
  /// The payer's number of the claim, or the form's own number.
  public var claimNumber: String?
  /// Digest of the claims document.
  public var document: String
  /// RFC 6901 pointer to the claim in it.
  public var path: String
  /// Who decides the appeals.
  public var route: AppealRoute
  /// How far it has come.
  public var stage: AppealStage
  /// The steps that brought it there.
  public var moves: [StageMove]
  /// Until when somebody must act; passed ones too, so that nobody believes they are open.
  public var deadlines: [Deadline]
  /// What to do, in order.
  public var nextSteps: [NextStep]
  /// What to have.
  public var checklist: [ChecklistItem]

  /// Creates a case.
  public init(
    claimNumber: String?, document: String, path: String, route: AppealRoute, stage: AppealStage,
    moves: [StageMove] = [], deadlines: [Deadline] = [], nextSteps: [NextStep] = [],
    checklist: [ChecklistItem] = []
  ) {
    self.claimNumber = claimNumber
    self.document = document
    self.path = path
    self.route = route
    self.stage = stage
    self.moves = moves
    self.deadlines = deadlines
    self.nextSteps = nextSteps
    self.checklist = checklist
  }
}
