internal import DisputeModel

/// One claim's side of records and log, and how far its dispute has come.
struct CaseReading {
  /// The claim.
  let filed: FiledClaim
  /// Messages, calls and letters about it.
  let communications: [CaseRecords.Sourced<Communication>]
  /// Whether the member opened or closed a case of it.
  let isFollowed: Bool
  /// Its appeals in the order of their days.
  let appeals: [CaseRecords.Sourced<Appeal>]
  /// Where the dispute stands.
  let standing: AppealStanding
  /// Entries that cannot be steps.
  let notices: [DisputeNotice]

  /// Reads what the records say of a claim.
  init(_ filed: FiledClaim, in docket: Docket) {
    self.filed = filed
    let records = docket.records
    communications = records.communications.filter { filed.isNamed($0.value.claimNumber) }
    appeals = records.appeals.filter { filed.isNamed($0.value.claimNumber) }
    isFollowed = (records.openings + records.closings).contains { filed.isNamed($0.value.claimNumber) }
    standing = AppealStanding(
      in: records, isNamed: { filed.isNamed($0) },
      claim: AppealedClaim(
        noticeOn: filed.noticeDate, serviceOn: filed.serviceDates?.from,
        program: filed.document.publicProgram,
        filingDaysPrinted: filed.document.appealRights?.filingDays), asOf: docket.asOf)
    notices =
      standing.progress.refusals.map { refusal in
        DisputeNotice(
          code: .illegalMove, source: refusal.evidence.source, path: refusal.evidence.path,
          message: Self.words(of: refusal.reason))
      }
      + records.strayDecisions.filter { filed.isNamed($0.value.claimNumber) }.map { stray in
        DisputeNotice(
          code: .illegalMove, source: stray.source, path: stray.path,
          message: "This decision decides no appeal that is known on its day.")
      }
  }

  /// The steps so far.
  var history: CaseHistory { standing.progress.history }

  /// What the plan leaves open.
  var circumstances: DeadlineCircumstances { standing.circumstances }

  /// Whether the records say anything about the claim.
  var isOpenedByMember: Bool {
    isFollowed || !communications.isEmpty || !appeals.isEmpty || !history.moves.isEmpty
  }

  /// Whether there is a decision that can be appealed: a claim that waits has none yet.
  var isDecided: Bool { filed.claim.status != .pending }

  /// The circumstances of one appeal: those of the plan, and what the payer asked for meanwhile.
  func circumstances(of appeal: Appeal) -> DeadlineCircumstances { circumstances.with(appeal) }

  private static func words(of move: IllegalMove) -> String {
    switch move {
    case .noSuchWay(let from, let to):
      "A case at \(from.rawValue) cannot go to \(to.rawValue); an earlier step is missing, or the plan has no such level."
    case .beforePreviousMove(let on, let previous):
      "The step of \(on) lies before the one of \(previous)."
    case .noEvidence: "Nothing shows this step."
    }
  }
}

extension FiledClaim {
  /// Whether a number names the claim.
  func isNamed(_ number: String?) -> Bool {
    guard let number else { return false }
    return number == claim.claimNumber || number == claim.documentNumber
  }
}
