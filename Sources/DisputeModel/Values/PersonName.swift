/// A name as a set of words, so that order, case, titles and punctuation make no difference.
public struct PersonName: Hashable, Sendable {
  /// Words that say what somebody is, not who.
  private static let titles: Set<String> = [
    "MD", "DO", "DR", "PHD", "PSYD", "LCSW", "LPC", "LMFT", "NP", "PA", "RN", "PT", "DPT", "DC", "DDS", "DMD",
    "OD", "INC", "LLC", "LLP", "PLLC", "PC", "PLC", "LTD", "CORP", "MR", "MRS", "MS",
  ]

  private let words: [String]

  /// The name of a text; `nil` when no word is left.
  public init?(_ text: String?) {
    guard let text else { return nil }
    let plain = text.uppercased().filter { $0 != "." && $0 != "'" && $0 != "’" }
    let words = plain.split { !$0.isLetter && !$0.isNumber }.map(String.init)
    let significant = words.filter { !Self.titles.contains($0) }
    guard !significant.isEmpty else { return nil }
    self.words = significant.sorted()
  }

  /// Whether all words of another name are in this one.
  public func holds(_ other: PersonName) -> Bool { Set(other.words).isSubset(of: words) }

  /// Whether two names are one person's, where one of them may leave out a middle initial.
  public func isSamePerson(as other: PersonName) -> Bool {
    if words == other.words { return true }
    let full = words.filter { $0.count > 1 }
    let otherFull = other.words.filter { $0.count > 1 }
    guard full == otherFull, full.count > 1 else { return false }
    let initials = words.filter { $0.count == 1 }
    let otherInitials = other.words.filter { $0.count == 1 }
    return initials.isEmpty || otherInitials.isEmpty
  }
}
