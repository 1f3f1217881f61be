internal import DisputeModel

/// The patients of all claims, told apart by name and relationship, or by their own numbers where no name is printed.
struct PatientList {
  private enum Key {
    /// The name, and the relationship as far as it is known.
    case name(PersonName, Relationship?)
    case number(String)
    case document(String)
  }

  private var keys: [Key] = []

  /// The place of a claim's patient in the list; the same for the same person.
  mutating func place(of claim: Claim, in document: ClaimsDocument) -> Int {
    let key = Self.key(of: claim, in: document)
    let places = keys.indices.filter { Self.isSame(keys[$0], key) }
    // A father and his son of one name: who is meant where the relationship is missing cannot be told.
    if let place = places.first, places.count == 1 || !Self.isOpen(key) {
      if case .name(let name, nil) = keys[place], case .name(_, let relationship) = key {
        keys[place] = .name(name, relationship)
      }
      return place
    }
    keys.append(key)
    return keys.count - 1
  }

  /// The patient's name; the subscriber's, where the claim names nobody.
  private static func key(of claim: Claim, in document: ClaimsDocument) -> Key {
    if let name = PersonName(claim.patient.name) { return .name(name, claim.patient.relationship) }
    if let number = claim.patient.memberId { return .number(number) }
    if let name = PersonName(document.member?.name) {
      return .name(name, claim.patient.relationship)
    }
    // Where nobody is named, only claims of one document are one person's.
    return .document(document.source.sha256)
  }

  /// Whether only a name is known.
  private static func isOpen(_ key: Key) -> Bool {
    if case .name(_, nil) = key { true } else { false }
  }

  private static func isSame(_ a: Key, _ b: Key) -> Bool {
    switch (a, b) {
    case (.name(let name, let relationship), .name(let other, let otherRelationship)):
      name.isSamePerson(as: other)
        && isSame(relationship, otherRelationship)
    case (.number(let number), .number(let other)): number == other
    case (.document(let document), .document(let other)): document == other
    default: false
    }
  }

  /// Whether two relationships may be one; a dependent may be called a spouse or a child elsewhere.
  private static func isSame(_ a: Relationship?, _ b: Relationship?) -> Bool {
    guard let a, let b, a != b else { return true }
    return a != .`self` && b != .`self` && (a == .other || b == .other)
  }
}
