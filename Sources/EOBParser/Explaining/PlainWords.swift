import DisputeModel
import PayerProfiles

/// Names of the code and of the claims document as people say them.
package enum PlainWords {
  private static let abbreviations: Set<Substring> = ["npi", "id"]

  /// `notCovered` → `not covered`; other words stay as they are.
  package static func spaced(_ text: some StringProtocol) -> String {
    var result = ""
    var previous: Character = " "
    for (index, character) in zip(text.indices, text) {
      let next = text.index(after: index)
      let isAbbreviation = next < text.endIndex && text[next].isUppercase
      let opensWord = character.isUppercase && previous.isLowercase
      result +=
        opensWord ? " " + (isAbbreviation ? String(character) : character.lowercased()) : String(character)
      previous = character
    }
    return result.split(separator: " ", omittingEmptySubsequences: false)
      .map { abbreviations.contains($0) ? $0.uppercased() : String($0) }.joined(separator: " ")
  }

  /// What a column or a label announces.
  static func name(_ role: Role) -> String {
    switch role {
    case .amount(let kind): spaced(kind.rawValue)
    case .amounts(let kinds): kinds.map { spaced($0.rawValue) }.joined(separator: " or ")
    case .otherMoney: "money without a place in the claims"
    case .ignored: "of no use"
    case .section, .total: "sums"
    case .dateAndDescription: "service date over description"
    case .descriptionAndCode: "description with procedure code"
    case .used: "met so far"
    case .limit: "limit"
    case .remaining: "left of the limit"
    case .accumulatorKind: "kind of limit"
    case .accumulatorScope: "whose limit"
    case .accumulatorNetwork: "network of the limit"
    default: spaced("\(role)")
    }
  }

  /// What a column holds; empty when its heading is not understood.
  static func name(_ heading: Heading) -> String {
    if !heading.stack.isEmpty { return heading.stack.map(name).joined(separator: " over ") }
    guard let role = heading.role else { return heading.secondary.map(name) ?? "" }
    return [role, heading.secondary].compactMap(\.self).map(name).joined(separator: ", ")
  }
}
