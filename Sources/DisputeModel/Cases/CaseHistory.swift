/// A step from one stage to the next.
public struct StageMove: Codable, Hashable, Sendable {
  /// Where the dispute was.
  public var from: AppealStage
  /// Where it went.
  public var to: AppealStage
  /// When.
  public var on: CalendarDate
  /// What shows it; never empty.
  public var evidence: [FindingEvidence]
}

/// Why a step cannot be.
public enum IllegalMove: Error, Hashable, Sendable {
  /// The second stage does not follow the first one.
  case noSuchWay(from: AppealStage, to: AppealStage)
  /// It would lie before the step that came before it.
  case beforePreviousMove(on: CalendarDate, previous: CalendarDate)
  /// Nothing shows it.
  case noEvidence
}

/// The way of a dispute through the stages; only legal steps can be added.
public struct CaseHistory: Codable, Hashable, Sendable {
  /// What the plan leaves open.
  public let ways: AppealWays
  /// The steps so far, in the order of their days.
  public private(set) var moves: [StageMove]

  /// Creates the history of a dispute that was not filed yet.
  public init(ways: AppealWays = AppealWays()) {
    self.ways = ways
    moves = []
  }

  /// Where the dispute is.
  public var stage: AppealStage { moves.last?.to ?? .notFiled }

  /// Takes a step.
  ///
  /// - Throws: `IllegalMove`; the history stays as it was.
  public mutating func move(
    to stage: AppealStage, on day: CalendarDate, evidence: [FindingEvidence]
  ) throws(IllegalMove) {
    guard ways.next(after: self.stage).contains(stage) else {
      throw .noSuchWay(from: self.stage, to: stage)
    }
    if let previous = moves.last?.on, day < previous {
      throw .beforePreviousMove(on: day, previous: previous)
    }
    guard !evidence.isEmpty else { throw .noEvidence }
    moves.append(StageMove(from: self.stage, to: stage, on: day, evidence: evidence))
  }

  /// Reads a history.
  ///
  /// - Throws: `DecodingError` where a step is illegal.
  public init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    self.init(ways: try values.decode(AppealWays.self, forKey: .ways))
    for move in try values.decode([StageMove].self, forKey: .moves) {
      do {
        try self.move(to: move.to, on: move.on, evidence: move.evidence)
      } catch {
        throw DecodingError.dataCorruptedError(
          forKey: .moves, in: values, debugDescription: "a step is not legal: \(error)")
      }
    }
  }
}
