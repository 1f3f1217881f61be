/// A value that a template can use.
public enum LetterValue: Hashable, Sendable {
  /// Text that stands in the letter exactly as it is, whatever signs it holds.
  case text(String)
  /// What only the member can fill in; the text says what belongs there.
  case blank(String)
  /// Several values of one form.
  case list([LetterValue])
  /// Values with names.
  case group([String: LetterValue])
  /// Something that holds; what does not hold is absent.
  case flag
}

extension LetterValue {
  /// Text, or nothing where there is none.
  static func known(_ text: String?) -> LetterValue? {
    guard let text, text.contains(where: { !$0.isWhitespace }) else { return nil }
    return .text(text)
  }

  /// Text, or a blank where there is none.
  static func text(_ text: String?, orBlank label: String) -> LetterValue { known(text) ?? .blank(label) }

  /// A list, or nothing where it is empty.
  static func filled(_ values: [LetterValue]) -> LetterValue? { values.isEmpty ? nil : .list(values) }

  /// A group of what is there.
  static func group(of values: [String: LetterValue?]) -> LetterValue {
    .group(values.compactMapValues { $0 })
  }

  /// A flag, or nothing.
  static func flag(_ holds: Bool) -> LetterValue? { holds ? .flag : nil }
}

extension LetterValue: Encodable {
  /// Writes the value as templates see it: texts and blanks as markup, so that only templates have structure.
  public func encode(to encoder: any Encoder) throws {
    switch self {
    case .text(let text):
      var value = encoder.singleValueContainer()
      try value.encode(LetterMarkup.literal(text))
    case .blank(let label):
      var value = encoder.singleValueContainer()
      try value.encode(LetterMarkup.blank(label))
    case .list(let values):
      var list = encoder.unkeyedContainer()
      for value in values { try list.encode(value) }
    case .group(let members):
      var group = encoder.container(keyedBy: Name.self)
      for name in members.keys.sorted() { try group.encode(members[name], forKey: Name(stringValue: name)) }
    case .flag:
      var value = encoder.singleValueContainer()
      try value.encode(true)
    }
  }

  struct Name: CodingKey {
    let stringValue: String
    var intValue: Int? { nil }
    init(stringValue: String) { self.stringValue = stringValue }
    init?(intValue: Int) { nil }
  }
}
