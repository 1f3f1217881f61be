internal import DisputeModel

/// Who decided a claim, as far as the document tells.
struct PayerIdentity: Hashable {
  private let id: String?
  private let name: Wording?

  init(_ payer: Payer?) {
    id = payer?.id?.lowercased()
    name = Wording(payer?.name)
  }

  /// Whether nothing tells who it is.
  var isUnknown: Bool { id == nil && name == nil }

  /// Whether two may be one payer: by their identifiers, else by their names; what is not known may be anybody.
  func isSame(as other: PayerIdentity) -> Bool {
    if let id, let otherId = other.id { return id == otherId }
    if let name, let otherName = other.name { return name == otherName }
    return true
  }

  /// Whether it is the payer that a member's records name: by its identifier, or by its name.
  ///
  /// - Returns: `nil` where the document does not tell: it has no identifier, and its name need not be that of the
  ///   records.
  func isNamed(_ payer: String) -> Bool? {
    guard let wanted = Wording(payer)?.letters else { return nil }
    if name?.letters.contains(wanted) ?? false { return true }
    guard let id = Wording(id)?.letters else { return nil }
    return wanted.contains(id)
  }
}
