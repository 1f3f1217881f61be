internal import DisputeModel

/// Who decided a claim, as far as the document tells.
struct PayerIdentity: Hashable {
  private let payer: Payer?

  init(_ payer: Payer?) { self.payer = payer }

  private var name: Wording? { Wording(payer?.name) }

  /// Whether nothing tells who it is.
  var isUnknown: Bool { payer?.id == nil && name == nil }

  /// Whether two may be one payer; what is not known may be anybody.
  func isSame(as other: PayerIdentity) -> Bool { PayerMatch.maySame(payer, other.payer) }

  /// Whether it is the payer that a member's records name: by its identifier, or by its name.
  ///
  /// - Returns: `nil` where the document does not tell: it has no identifier, and its name need not be that of the
  ///   records.
  func isNamed(_ words: String) -> Bool? {
    guard let wanted = Wording(words)?.letters else { return nil }
    if name?.letters.contains(wanted) ?? false { return true }
    return Wording(payer?.id).map { wanted.contains($0.letters) }
  }
}
