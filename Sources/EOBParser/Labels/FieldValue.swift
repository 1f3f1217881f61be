import DisputeModel
import PayerProfiles

/// Reads the value of a role from tokens, or says that the tokens are no such value.
struct FieldValue {
  /// A value and how many tokens it takes.
  struct Found {
    var value: Field.Value
    var count: Int
  }

  /// Names are no longer than this many words; more is prose.
  private static let maximumNameWords = 14

  /// Payers' claim numbers are longer than this; shorter ones are sequence numbers.
  private static let minimumClaimNumberLength = 5

  static func read(_ role: Role, from tokens: ArraySlice<Token>) -> Found? {
    guard let first = tokens.first else { return nil }
    switch role {
    case .claimNumber:
      // `CLAIM #: 001` counts claims within a document.
      guard let found = identifier(tokens, of: role), case .text(let text) = found.value,
        text.utf8.count >= minimumClaimNumberLength
      else { return nil }
      return found
    case .groupNumber: return identifier(tokens, of: role) ?? shortGroup(first)
    case .memberId, .subscriberId, .patientMemberId, .documentNumber, .patientAccount, .paymentNumber,
      .replaces, .replacedBy:
      return identifier(tokens, of: role)
    case .providerNPI:
      return CodeReading.npi(first.text).map { Found(value: .text($0), count: 1) }
    case .receivedDate, .processedDate, .paidDate, .statementDate, .paymentDate:
      let words = tokens.prefix(6).map { $0.text[...] }
      if let found = DateReading.date(in: words, at: 0) {
        return Found(value: .date(found.date), count: found.count)
      }
      // `11 24 25`: separators that a print stream lost.
      guard words.count >= 3, words.prefix(3).allSatisfy({ $0.utf8.count <= 4 }),
        let date = DateReading.date(words.prefix(3).joined(separator: "/"))
      else { return nil }
      return Found(value: .date(date), count: 3)
    case .serviceDate, .serviceFrom, .serviceTo:
      let words = tokens.prefix(10).map { $0.text[...] }
      return DateSpanReading.span(in: words, at: 0).map { Found(value: .span($0.span), count: $0.count) }
    case .amount, .amounts, .paymentAmount, .otherMoney, .limit, .used, .remaining:
      guard let number = first.number, number.isMoney || number == .dash && tokens.count == 1,
        let money = number.money
      else { return nil }
      return Found(value: .money(money), count: 1)
    case .patientName, .memberName, .groupName, .payee, .payerName:
      return name(tokens)
    case .providerName:
      return name(tokens).map { withPlace($0, tokens) }
    case .networkStatus, .preferredProvider:
      return (status(tokens, StatusReading.network) ?? status(tokens, StatusReading.statedNetwork)).map {
        Found(value: .network($0.value), count: $0.count)
      }
    case .patientRelationship:
      return status(tokens, StatusReading.relationship).map {
        Found(value: .relationship($0.value), count: $0.count)
      }
    case .paymentMethod:
      return StatusReading.method(tokens.map(\.text).joined(separator: " ")).map {
        Found(value: .method($0), count: tokens.count)
      }
    case .procedureCode:
      let code = first.text.split { $0 == "-" || $0 == "," || $0 == "/" }.first
      return code.flatMap { CodeReading.procedureCode($0) }.map { _ in
        Found(value: .text(first.text), count: 1)
      }
    case .units:
      guard first.letters.count <= 4, !first.letters.isEmpty,
        first.letters.allSatisfy({ (48...57).contains($0) })
      else { return nil }
      return Found(value: .text(first.text), count: 1)
    case .revenueCode, .placeOfService, .modifiers:
      return first.letters.isEmpty ? nil : Found(value: .text(first.text), count: 1)
    case .remarkCode:
      guard tokens.allSatisfy({ CodeReading.remarkCode($0.text) != nil || $0.text == "/" }) else {
        return nil
      }
      return Found(value: .text(tokens.map(\.text).joined(separator: " ")), count: tokens.count)
    case .diagnosis, .claimStatus, .description, .dateAndDescription, .descriptionAndCode:
      return Found(value: .text(tokens.map(\.text).joined(separator: " ")), count: tokens.count)
    default:
      return Found(value: .text(tokens.map(\.text).joined(separator: " ")), count: tokens.count)
    }
  }

  /// A group's code with fewer digits than other identifiers have: `RXPDP26`.
  private static func shortGroup(_ token: Token) -> Found? {
    let text = token.text.utf8
    let digits = text.count { (48...57).contains($0) }
    let capitals = text.count { (65...90).contains($0) }
    guard digits >= 2, capitals >= 2, digits + capitals == text.count else { return nil }
    return Found(value: .text(token.text), count: 1)
  }

  private static func identifier(_ tokens: ArraySlice<Token>, of role: Role) -> Found? {
    // `Replaces claim number 123`: words of the label that the label did not name.
    let skipped = tokens.prefix {
      ["number", "no", "num", "id"].contains(String(decoding: $0.letters, as: UTF8.self))
    }.count
    if skipped > 0, skipped < tokens.count {
      return identifier(tokens.dropFirst(skipped), of: role).map {
        Found(value: $0.value, count: $0.count + skipped)
      }
    }
    guard let first = tokens.first, first.date == nil, first.number?.isMoney != true else { return nil }
    let isMembers = role == .memberId || role == .subscriberId || role == .patientMemberId
    return GroupedIdentifier(
      tokens, takesPrefix: role != .groupNumber && role != .paymentNumber, takesPerson: isMembers
    ).map { Found(value: .text($0.text), count: $0.count) }
  }

  /// A practice's name with its place: `Sample Dermatology (Blaine)`, but not `(In network)`.
  private static func withPlace(_ name: Found, _ tokens: ArraySlice<Token>) -> Found {
    let rest = tokens.dropFirst(name.count)
    guard case .text(let text) = name.value, let first = rest.first, rest.count <= 2,
      first.text.hasPrefix("("), rest.last?.text.hasSuffix(")") == true,
      rest.allSatisfy({ token in token.letters.allSatisfy { $0 >= 97 } }),
      first.text.dropFirst().unicodeScalars.first?.properties.isUppercase == true
    else { return name }
    let place = rest.map(\.text).joined(separator: " ")
    guard StatusReading.statedNetwork(place) == nil, StatusReading.relationship(place) == nil else {
      return name
    }
    return Found(value: .text(text + " " + place), count: tokens.count)
  }

  private static func name(_ tokens: ArraySlice<Token>) -> Found? {
    guard let first = tokens.first, first.letters.contains(where: { $0 >= 97 }), first.date == nil,
      first.number == nil,
      !tokens.contains(where: \.endsWithColon),
      let initial = first.text.unicodeScalars.first(where: { $0.properties.isAlphabetic }),
      initial.properties.isUppercase || !initial.properties.isLowercase,
      // `PROVIDER` over or before `EXPLANATION OF BENEFITS` is a part of the document's title.
      Lexicon.beginningOfTitle(
        in: tokens.prefix(Self.wordsOfTitle).map { String(decoding: $0.letters, as: UTF8.self) })
        != 0
    else { return nil }
    var words: [String] = []
    for (index, token) in zip(tokens.indices, tokens) {
      // `NAME on 12/14/23`
      if token.letters.elementsEqual("on".utf8) || token.letters.elementsEqual("el".utf8), !words.isEmpty,
        beginsDate(tokens[(index + 1)...])
      {
        break
      }
      // `NAME, processed on`: the sentence goes on.
      if words.last?.hasSuffix(",") == true, let initial = token.letters.first,
        token.text.utf8.first == initial, initial >= 97
      {
        break
      }
      if token.text.hasPrefix("(") || token.number?.isMoney == true || token.text == "|" { break }
      // `NAME / EE`, `NAME #40117`: who the person is, and the number of the group.
      if !words.isEmpty, token.text == "#" || token.text == "/" && saysRelationship(tokens[(index + 1)...]) {
        break
      }
      words.append(token.text)
      if words.count > maximumNameWords { return nil }
    }
    guard !words.isEmpty else { return nil }
    var count = words.count
    if let network = StatusReading.trailingNetwork(words), network.count < words.count {
      count = words.count - network.count
      words.removeLast(network.count)
    }
    var text = words.joined(separator: " ")
    while let last = text.last, last == "," || last == ";" || last == "-" || last == "–" || last == "/" {
      text.removeLast()
    }
    guard !text.isEmpty else { return nil }
    return Found(value: .text(text), count: count)
  }

  /// Whether nothing but a relationship is left.
  private static func saysRelationship(_ tokens: ArraySlice<Token>) -> Bool {
    StatusReading.relationship(tokens.map(\.text).joined(separator: " ")) != nil
  }

  /// As many words tell whether a title begins.
  private static let wordsOfTitle = 6

  /// Whether a date begins, also one that the line's end breaks.
  private static func beginsDate(_ tokens: ArraySlice<Token>) -> Bool {
    guard let first = tokens.first else { return true }
    return DateReading.date(in: tokens.prefix(4).map { $0.text[...] }, at: 0) != nil
      || tokens.count < 3 && DateReading.monthNumber(first.letters) != nil
  }

  private static func status<T>(_ tokens: ArraySlice<Token>, _ read: (String) -> T?) -> (
    value: T, count: Int
  )? {
    for count in stride(from: min(6, tokens.count), through: 1, by: -1) {
      if let value = read(tokens.prefix(count).map(\.text).joined(separator: " ")) { return (value, count) }
    }
    return nil
  }
}
