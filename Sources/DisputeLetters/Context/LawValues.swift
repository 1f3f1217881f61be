internal import DisputeModel

/// Which law a letter may name: of what is not known, only what is true either way.
enum LetterLaw: String {
  /// An employer's plan that bears its own risk.
  case selfFunded
  /// An employer's plan with an insurer.
  case insured
  /// Coverage that the member bought.
  case individual
  /// Not known.
  case unknown

  init(_ plan: PlanTerms) {
    if plan.market == .individual {
      self = .individual
      return
    }
    switch plan.funding {
    case .selfFunded: self = .selfFunded
    case .insured: self = .insured
    case .unknown, nil: self = .unknown
    }
  }
}

extension LetterSubject {
  /// Which law holds.
  var law: LetterLaw { LetterLaw(records.plan) }

  /// Exactly one of `selfFunded`, `insured`, `individual` and `unknown` is there.
  var lawValues: LetterValue {
    .group(of: [
      law.rawValue: .flag, "state": .known(records.plan.state), "medical": .flag(isMedicalJudgment),
      "urgent": .flag(isUrgent), "directory": .flag(mayDirectoryLawHold),
    ])
  }

  /// Whether the answer cannot wait; care that was given is not urgent.
  var isUrgent: Bool { answerKind == .payerDecisionUrgent }

  /// Whether the program's rules are its own.
  var isPublicProgram: Bool { document.publicProgram != nil }

  /// Which answer an appeal of today is owed.
  var answerKind: DeadlineKind {
    DeadlineKind.payerDecision(
      filedOn: asOf, serviceOn: serviceDays?.from, urgent: records.plan.urgentCare == true)
  }

  /// How long the payer has for its answer, and by which rule.
  var answer: LetterValue {
    let rules = levels.compactMap { levels in
      DeadlineRules.rule(for: answerKind, under: circumstances(levels: levels, urgent: isUrgent))
    }
    let periods = rules.map { LetterWords.period($0.period) }
    let period: String? =
      if let first = periods.first, let last = periods.last, first != last {
        "\(first) (\(last) where the plan has two levels of internal appeal)"
      } else {
        periods.first
      }
    return .group(of: [
      "period": .text(period, orBlank: "period for the answer, from the plan's documents"),
      "rule": .known(rules.first?.citation),
    ])
  }

  /// The levels that the plan has, or may have.
  private var levels: [InternalLevels] {
    if standing.isLevelCountKnown { return [standing.circumstances.internalLevels] }
    return isSecondLevel ? [.two] : [.one, .two]
  }

  /// What decides about a deadline.
  func circumstances(levels: InternalLevels, urgent: Bool) -> DeadlineCircumstances {
    DeadlineCircumstances(
      internalLevels: levels, urgent: urgent, market: records.plan.market,
      program: document.publicProgram, filingDaysPrinted: document.appealRights?.filingDays)
  }
}
