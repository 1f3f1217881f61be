internal import DisputeModel

/// The claims of all statements, told apart by number, payer and patient: two payers may use one number.
struct ClaimList {
  private struct Key {
    let number: String
    let payer: Payer?
    let patient: PersonName?
  }

  /// The place of each key; what has no number has a place of its own.
  private var keys: [Key?] = []

  /// The place of a claim in the list; the same for the statements of one claim.
  mutating func place(of claim: Claim, in document: ClaimsDocument) -> Int {
    let key = (claim.claimNumber ?? claim.documentNumber).map {
      Key(number: $0, payer: document.payer, patient: PersonName(claim.patient.name))
    }
    if let key, let place = keys.firstIndex(where: { $0.map { Self.isSame($0, key) } ?? false }) {
      return place
    }
    keys.append(key)
    return keys.count - 1
  }

  private static func isSame(_ a: Key, _ b: Key) -> Bool {
    guard a.number == b.number, PayerMatch.maySame(a.payer, b.payer) else { return false }
    // A statement that names no patient may be about either.
    guard let patient = a.patient, let other = b.patient else { return true }
    return patient.isSamePerson(as: other)
  }
}
