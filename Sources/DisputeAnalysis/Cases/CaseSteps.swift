internal import DisputeModel

/// What to do next in a case.
enum CaseSteps {
  /// The steps in order, numbered from 1.
  static func steps(of reading: CaseReading, findings: [Finding], deadlines: [Deadline], asOf: CalendarDate)
    -> [NextStep]
  {
    let steps: [Step]
    switch reading.standing.next {
    case .file(.internal1) where !reading.isDecided: steps = firstSteps(findings, deadlines)
    case .file(let level):
      let remedies = reading.history.hasAppeal ? [] : firstSteps(findings, deadlines)
      steps = remedies + filing(DeadlineKind(toFileAt: level), deadlines, reading, asOf)
    case .await(let level, let filedOn): steps = waiting(level, filedOn: filedOn, deadlines, asOf)
    case .outcomeUnknown:
      steps = [("Write down how the appeal was decided.", nil, "What comes next depends on it.")]
    case .exhausted:
      steps = [
        (
          "The external decision binds the plan; a court is what is left. Ask a lawyer or a consumer assistance program.",
          nil, "External review is the last level."
        )
      ]
    case .won, .closed: steps = []
    }
    return steps.enumerated().map { index, step in
      NextStep(order: index + 1, action: step.action, by: step.by, why: step.why)
    }
  }

  private typealias Step = (action: String, by: CalendarDate?, why: String)

  /// The remedies of the findings, the most pressing first, each once.
  private static func firstSteps(_ findings: [Finding], _ deadlines: [Deadline]) -> [Step] {
    var seen: Set<String> = []
    let call = deadlines.first { $0.kind == .peerToPeer }
    let steps = findings.filter { seen.insert($0.remedy.action).inserted }.map { finding -> Step in
      let isJudged = finding.kind == .medicalNecessity || finding.kind == .experimental
      return (finding.remedy.action, isJudged ? call?.date : nil, finding.statement)
    }
    return steps.filter { $0.by != nil } + steps.filter { $0.by == nil }
  }

  private static func filing(
    _ kind: DeadlineKind, _ deadlines: [Deadline], _ reading: CaseReading, _ asOf: CalendarDate
  ) -> [Step] {
    guard let deadline = deadlines.last(where: { $0.kind == kind && !$0.latest }) else {
      guard DeadlineRules.rule(for: kind, under: reading.circumstances) != nil else {
        let program = reading.circumstances.program?.title ?? "the plan"
        return [
          (
            "Read in the payer's decision who decides next and until when to ask.", nil,
            "The rules of \(program) for this step are its own and are not known here."
          )
        ]
      }
      return [
        (
          "\(action(kind)); find out until when, the notice has no date here.", nil,
          "Without an appeal in time the decision stands."
        )
      ]
    }
    guard !deadline.isPast(on: asOf) else {
      return [
        (
          "The time for this has passed on \(deadline.date): ask the payer in writing to accept it late, and say why.",
          nil, "\(action(kind)) was due; \(deadline.rule)."
        )
      ]
    }
    return [
      (
        "\(action(kind)).", deadline.sendBy.map { max($0, asOf) } ?? deadline.date,
        "Without it in time the decision stands (\(deadline.rule))."
      )
    ]
  }

  private static func action(_ kind: DeadlineKind) -> String {
    switch kind {
    case .internalAppealLevel2: "File the second internal appeal; another reviewer has to decide it"
    case .externalReview: "Ask for external review by an independent reviewer"
    default: "File the internal appeal"
    }
  }

  /// Until when to wait for a decision, and what to do when it is late.
  private static func waiting(
    _ level: AppealLevel, filedOn: CalendarDate?, _ deadlines: [Deadline], _ asOf: CalendarDate
  ) -> [Step] {
    let answers: Set<DeadlineKind> = [
      .payerDecisionPreService, .payerDecisionPostService, .payerDecisionUrgent, .externalDecision,
    ]
    if let late = deadlines.last(where: { $0.kind == .followUp }) {
      return [
        (
          "Ask in writing for the decision, which is late since \(late.date).", asOf,
          "The payer had to answer by \(late.countedFrom) (\(late.rule)); a missed clock may open external review."
        )
      ]
    }
    guard let answer = deadlines.last(where: { answers.contains($0.kind) }) else {
      return [
        (
          "Ask until when the appeal has to be decided.", nil,
          filedOn == nil
            ? "The records hold no day of filing."
            : "The payer waits for information, or its clock cannot be counted."
        )
      ]
    }
    return [
      (
        "Wait for the decision until \(answer.date); ask for it from the day after.",
        answer.date.adding(days: 1),
        "\(answer.rule)."
      )
    ]
  }
}

extension CaseHistory {
  /// Whether the dispute has come to an appeal.
  fileprivate var hasAppeal: Bool { ![.notFiled, .informalReview].contains(stage) }
}
