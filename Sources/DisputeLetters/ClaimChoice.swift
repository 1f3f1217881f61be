internal import DisputeModel

/// A claim and the document that it stands in.
struct ClaimPlace {
  let document: ClaimsDocument
  let index: Int

  var claim: Claim { document.claims[index] }
  var noticeDate: CalendarDate? { document.statementDate ?? claim.processedDate }

  /// All claims of the documents that have a number, in the order of the inputs.
  static func all(numbered number: String, in documents: [ClaimsDocument]) -> [ClaimPlace] {
    documents.flatMap { document in
      document.claims.indices.map { ClaimPlace(document: document, index: $0) }
        .filter { ClaimNumber.same($0.claim.claimNumber ?? $0.claim.documentNumber, number) }
    }
  }

  /// The latest word on a claim: of the latest notice, and of several of one day the last one that takes nothing back.
  ///
  /// - Throws: `LetterError.claimUnknown`, and `LetterError.claimAmbiguous` where the number is not one claim's: a
  ///   letter must not tell one person's care to somebody who asked for another's.
  static func latest(numbered number: String, in documents: [ClaimsDocument]) throws(LetterError)
    -> ClaimPlace
  {
    let places = all(numbered: number, in: documents)
    guard var best = places.first else { throw .claimUnknown }
    for (offset, place) in places.enumerated() {
      for other in places[..<offset] where !place.isSameMatter(as: other) { throw .claimAmbiguous }
      if place.isAtLeastAsLate(as: best) { best = place }
    }
    return best
  }

  private func isAtLeastAsLate(as other: ClaimPlace) -> Bool {
    if let day = noticeDate, let otherDay = other.noticeDate, day != otherDay { return day > otherDay }
    return claim.status != .reversed || other.claim.status == .reversed
  }

  /// Whether nothing that both documents print tells two payers, members or patients apart.
  private func isSameMatter(as other: ClaimPlace) -> Bool {
    PayerMatch.maySame(document.payer, other.document.payer)
      && isSame(document.member?.name, document.member?.memberId, as: other.document.member)
      && !areOthers(claim.patient.name, other.claim.patient.name)
  }

  /// A name that both print decides; without one, the number does.
  private func isSame(_ name: String?, _ number: String?, as other: Member?) -> Bool {
    if let name = PersonName(name), let otherName = PersonName(other?.name) {
      return name.isSamePerson(as: otherName)
    }
    return !differ(number, other?.memberId)
  }

  private func areOthers(_ name: String?, _ other: String?) -> Bool {
    guard let name = PersonName(name), let other = PersonName(other) else { return false }
    return !name.isSamePerson(as: other)
  }

  private func differ(_ a: String?, _ b: String?) -> Bool {
    guard let a, let b else { return false }
    return a != b
  }
}
