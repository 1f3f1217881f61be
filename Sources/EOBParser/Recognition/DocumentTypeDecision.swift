import DisputeModel
import PayerProfiles

/// Decides what kind of document was read, from its phrases and from what was found in it.
struct DocumentTypeDecision {
  /// The type and why.
  struct Outcome: Sendable {
    var type: DocumentType
    var reasons: [String] = []
  }

  /// Cues that outweigh claims that seem to be there.
  private static let strongEvidence = 5
  private static let remittanceEvidence = 4
  /// Cues for a statement of claims that make one of a document whose services are not understood: its title does.
  private static let statementEvidence = -3

  /// - Parameters:
  ///   - claimCount: claims with services that were found.
  ///   - hasPlanPayment: whether amounts of the plan's part stand in them.
  ///   - hasClaimNumber: whether a claim is numbered.
  ///   - hasUnreadServices: whether there is what may be services, and none of it is understood.
  static func decide(
    _ search: PhraseSearch, claimCount: Int, hasPlanPayment: Bool, hasClaimNumber: Bool,
    hasUnreadServices: Bool
  ) -> Outcome {
    if !hasClaimNumber, !claimWords.contains(where: { search.contains(letters: $0) }) {
      return Outcome(type: .notAnEOB, reasons: ["names neither claims nor benefits"])
    }
    let against = score(notAnEOBCues, search)
    if claimCount == 0, !hasUnreadServices || against.score > statementEvidence {
      return Outcome(type: .notAnEOB, reasons: ["no services with amounts"])
    }
    var weight = against.score
    if hasPlanPayment { weight -= 2 }
    if hasClaimNumber { weight -= 2 }
    if weight >= strongEvidence { return Outcome(type: .notAnEOB, reasons: against.reasons) }
    let medicare = score(medicareSummaryCues.filter { isOwn($0.letters, search) }, search)
    if medicare.score > 0 { return Outcome(type: .medicareSummaryNotice, reasons: medicare.reasons) }
    let remittance = score(remittanceCues, search)
    if remittance.score >= remittanceEvidence {
      return Outcome(type: .remittanceAdvice, reasons: remittance.reasons)
    }
    return Outcome(
      type: .explanationOfBenefits,
      reasons: [
        claimCount == 0
          ? "title and amounts of a statement, whose services are not understood"
          : "\(claimCount) \(claimCount == 1 ? "claim" : "claims") with services"
      ])
  }

  /// Whether a phrase stands for itself somewhere: an insurer that pays after Medicare speaks of `your Medicare Summary
  /// Notice`.
  private static func isOwn(_ letters: [UInt8], _ search: PhraseSearch) -> Bool {
    search.count(ofLetters: letters, limit: limitOfMentions)
      > search.count(ofLetters: Array("your".utf8) + letters, limit: limitOfMentions)
  }

  /// A document that names another one more often than this is one of those.
  private static let limitOfMentions = 9

  /// A phrase of the lexicon with its letters.
  private typealias Cue = (cue: DocumentCue, letters: [UInt8])

  private static let claimWords = Lexicon.claimWords.map { Letters.squeezed($0) }
  private static let notAnEOBCues = withLetters(Lexicon.notAnEOBCues)
  private static let medicareSummaryCues = withLetters(Lexicon.medicareSummaryCues)
  private static let remittanceCues = withLetters(Lexicon.remittanceCues)

  private static func withLetters(_ cues: [DocumentCue]) -> [Cue] {
    cues.map { ($0, Letters.squeezed($0.phrase)) }
  }

  private static func score(_ cues: [Cue], _ search: PhraseSearch) -> (score: Int, reasons: [String]) {
    var score = 0
    var reasons: [String] = []
    for (cue, letters) in cues where search.contains(letters: letters) {
      score += cue.weight
      if cue.weight > 0 { reasons.append("prints “\(cue.phrase)”") }
    }
    return (score, reasons)
  }
}
