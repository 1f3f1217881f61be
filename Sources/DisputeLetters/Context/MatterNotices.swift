internal import DisputeModel

extension LetterSubject {
  /// What to know about the claim and what goes with the letter before sending it.
  func matterNotices(for kind: LetterKind) -> [LetterNotice] {
    var notices: [LetterNotice] = []
    if kind == .appeal || kind == .externalReview {
      if isUndenied { notices.append(.nothingDenied) }
      if findings.contains(where: { $0.kind == .wrongProcedureCode && $0.certainty > .possible }) {
        notices.append(.correctedClaimFirst)
      }
      if findings.contains(where: { $0.kind == .timelyFiling || $0.kind == .bundled }) {
        notices.append(.mattersOfProvider)
      }
    }
    if kind == .correctedClaim, !codesDiffer, doRecordedCodesAgree == true { notices.append(.codesAgree) }
    let attached =
      [(document, claim)]
      + (kind == .audit || kind == .appeal ? otherClaims.map { ($0.document, $0.claim) } : [])
    if attached.contains(where: { holdsOthers($0.0, than: $0.1) }) { notices.append(.otherPatients) }
    return notices
  }
}
