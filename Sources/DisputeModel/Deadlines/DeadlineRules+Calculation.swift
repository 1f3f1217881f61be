extension DeadlineRules {
  /// Calculates a deadline from the day that its period counts from.
  ///
  /// `nil` where no row of the table holds, where a request for information without an answer stopped the clock, and
  /// outside the years 1900…2199.
  ///
  /// - Parameters:
  ///   - kind: what has to be done.
  ///   - trigger: the day of the event, which is itself not counted.
  ///   - basis: what that day is. `presumedReceipt` gives a deadline that is information only.
  ///   - circumstances: what decides which row holds, and how its clock runs.
  public static func deadline(
    _ kind: DeadlineKind, from trigger: CalendarDate, basis: DeadlineBasis,
    circumstances: DeadlineCircumstances = DeadlineCircumstances()
  ) -> Deadline? {
    guard let rule = rule(for: kind, under: circumstances) else { return nil }
    let printed = rule.printedDays(circumstances.filingDaysPrinted)
    let period = printed.map(DeadlinePeriod.days) ?? rule.period
    guard var date = period.lastDay(after: trigger) else { return nil }
    var notes: [DeadlineNote] = []
    var citation = rule.citation
    var paused = 0

    if printed != nil {
      notes.append(.printedPeriod)
      citation = "period printed in the document; \(citation)"
    } else if !rule.isSetByLaw {
      notes.append(.periodOfPlan)
    }
    if case .hours = period { notes.append(.hoursAsDays) }
    // Only plans under federal employee benefits law had to disregard the period; unknown, the earlier date is safe.
    if rule.disregardsOutbreakPeriod, circumstances.market == .employer {
      let days = OutbreakPeriod.disregardedDays(trigger: trigger, lastDay: date)
      if days > 0 {
        guard let later = date.adding(days: days) else { return nil }
        (date, paused) = (later, days)
        notes.append(.outbreakPeriod)
        citation += "; \(OutbreakPeriod.citation)"
      }
    }
    if rule.pausesForInformation {
      let pause = InformationPause.lastDay(
        date, trigger: trigger, requests: circumstances.informationRequests)
      guard let pause else { return nil }
      if pause.days > 0 {
        (date, paused) = (pause.date, pause.days)
        notes.append(.clockPaused)
      }
    }
    if rule.rollsToBusinessDay {
      guard let rolled = FederalHolidays.businessDay(onOrAfter: date) else { return nil }
      if rolled != date { notes.append(.rolled) }
      date = rolled
    }
    var sendBy: CalendarDate?
    if rule.isFiling {
      if !FederalHolidays.isBusinessDay(date) { notes.append(.noBusinessDay) }
      if FederalHolidays.observed(on: date) != nil { notes.append(.officesClosed) }
      let open = FederalHolidays.openDay(onOrBefore: date)
      sendBy = open == date ? nil : open
    }
    if rule.isShorterPrinted(circumstances.filingDaysPrinted) { notes.append(.shorterPrinted) }
    if basis == .presumedReceipt {
      notes.append(rule.presumesReceipt ? .presumedByRule : .presumedReceipt)
      if !rule.presumesReceipt { citation += "; \(presumptionOfMail)" }
    }
    return Deadline(
      kind: kind, date: date, countedFrom: trigger, basis: basis, rule: citation,
      latest: basis == .presumedReceipt, sendBy: sendBy, pausedDays: paused == 0 ? nil : paused, notes: notes)
  }

  /// The member's deadlines after a denial: one that can be relied on and, where receipt is unknown and the rule counts
  /// from receipt, a later one for information, with `latest` true.
  ///
  /// - Parameters:
  ///   - kind: what has to be done.
  ///   - noticeOn: the printed date of the notice.
  ///   - receivedOn: the day on which the member received it; `nil` when unknown.
  ///   - circumstances: what decides which row holds, and how its clock runs.
  public static func deadlines(
    _ kind: DeadlineKind, noticeOn: CalendarDate?, receivedOn: CalendarDate? = nil,
    circumstances: DeadlineCircumstances = DeadlineCircumstances()
  ) -> [Deadline] {
    guard let rule = rule(for: kind, under: circumstances) else { return [] }
    func deadline(_ day: CalendarDate?, _ basis: DeadlineBasis) -> Deadline? {
      day.flatMap { self.deadline(kind, from: $0, basis: basis, circumstances: circumstances) }
    }
    switch rule.trigger {
    case .notice:
      let day = deadline(noticeOn, .noticeDate) ?? deadline(receivedOn, .receiptDate)
      return day.map { [$0] } ?? []
    case .receiptOfNotice:
      if let receivedOn { return deadline(receivedOn, .receiptDate).map { [$0] } ?? [] }
      guard let safe = deadline(noticeOn, .noticeDateReceiptUnknown) else { return [] }
      let presumed = deadline(noticeOn?.adding(days: presumedDaysOfMail), .presumedReceipt)
      return [safe] + [presumed].compactMap { $0 }.filter { $0.date > safe.date }
    case .receiptByPayer, .receiptByReviewer, .lastDayOfAnswer: return []
    }
  }

  /// The day on which the member asks for an answer that did not come; `nil` after the year 2199.
  ///
  /// - Parameter answer: the deadline of the payer or the reviewer. Its rule is the one to cite.
  public static func followUp(after answer: Deadline) -> Deadline? {
    guard let day = deadline(.followUp, from: answer.date, basis: .lastDayOfAnswer) else { return nil }
    return Deadline(
      kind: day.kind, date: day.date, countedFrom: day.countedFrom, basis: day.basis, rule: answer.rule)
  }
}

extension DeadlineRule {
  /// Whether the document prints a shorter period than the row's, which does not count but may hold a truth.
  fileprivate func isShorterPrinted(_ printed: Int?) -> Bool {
    guard printedPeriod == .whenLonger, let printed, printed > 0, case .days(let own) = period else {
      return false
    }
    return printed < own
  }

  /// The printed days that take the place of the row's period; `nil` when the row's counts.
  fileprivate func printedDays(_ printed: Int?) -> Int? {
    guard let printed, printed > 0, case .days(let own) = period else { return nil }
    return switch printedPeriod {
    case .never: nil
    case .whenLonger: printed > own ? printed : nil
    }
  }
}
