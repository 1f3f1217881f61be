internal import DisputeModel

/// The patients of all claims, told apart by name, or by their own numbers where no name is printed.
struct PatientList {
  private enum Key {
    case name(PersonName)
    case number(String)
    case document(String)
  }

  private var keys: [Key] = []

  /// The place of a claim's patient in the list; the same for the same person.
  mutating func place(of claim: Claim, in document: ClaimsDocument) -> Int {
    let key = Self.key(of: claim, in: document)
    if let place = keys.firstIndex(where: { Self.isSame($0, key) }) { return place }
    keys.append(key)
    return keys.count - 1
  }

  /// The patient's name; the subscriber's, where the claim names nobody.
  private static func key(of claim: Claim, in document: ClaimsDocument) -> Key {
    if let name = PersonName(claim.patient.name) { return .name(name) }
    if let number = claim.patient.memberId { return .number(number) }
    if let name = PersonName(document.member?.name) { return .name(name) }
    // Where nobody is named, only claims of one document are one person's.
    return .document(document.source.sha256)
  }

  private static func isSame(_ a: Key, _ b: Key) -> Bool {
    switch (a, b) {
    case (.name(let name), .name(let other)): name.isSamePerson(as: other)
    case (.number(let number), .number(let other)): number == other
    case (.document(let document), .document(let other)): document == other
    default: false
    }
  }
}
