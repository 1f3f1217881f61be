internal import DisputeModel

/// The labels that one document has picked, in its own letters.
struct LabelSet {
  let traits: LayoutTraits
  private var amounts: [AmountKind: String] = [:]
  private var shared: [[AmountKind]: String] = [:]
  private var fields: [LabelledField: String] = [:]

  init(_ traits: LayoutTraits, using random: inout SplitMix64) {
    self.traits = traits
    let isSpanish = traits.language == .spanish
    // In the order of the cases, because a dictionary's order differs from run to run.
    for kind in AmountKind.allCases {
      let labels = isSpanish ? SpanishAmountLabels.all : EnglishAmountLabels.all
      amounts[kind] = random.pick(labels[kind] ?? [kind.rawValue])
    }
    for kinds in LayoutTraits.CostShare.allCases.map(\.sharedKinds) where !kinds.isEmpty {
      let labels = isSpanish ? SpanishAmountLabels.shared : EnglishAmountLabels.shared
      shared[kinds] = random.pick(labels[kinds] ?? [""])
    }
    for field in LabelledField.allCases {
      let labels = isSpanish ? FieldLabels.spanish : FieldLabels.english
      fields[field] = random.pick(labels[field] ?? [""])
    }
  }

  subscript(_ kind: AmountKind) -> String { cased(amounts[kind] ?? "") }
  subscript(_ kinds: [AmountKind]) -> String { cased(shared[kinds] ?? "") }
  subscript(_ field: LabelledField) -> String { cased(fields[field] ?? "") }

  /// Labels as they are in the tables of words, with the end of the pointers of the fields that they name.
  func named(_ kinds: Set<AmountKind>, _ printed: Set<LabelledField>) -> [(pointer: String, label: String)] {
    AmountKind.allCases.filter(kinds.contains).map { ("/" + $0.rawValue, amounts[$0] ?? "") }
      + LabelledField.allCases.filter(printed.contains).map { ($0.pointer, fields[$0] ?? "") }
  }

  /// The English or the Spanish words, in the document's letters.
  func words(_ english: String, _ spanish: String) -> String { cased(plain(english, spanish)) }

  /// The English or the Spanish words as they are.
  func plain(_ english: String, _ spanish: String) -> String {
    traits.language == .spanish ? spanish : english
  }

  private func cased(_ text: String) -> String {
    switch traits.letters {
    case .sentence: text
    case .capitals: text.uppercased()
    case .title:
      text.split(separator: " ").map { word in
        LabelSet.smallWords.contains(String(word))
          ? String(word) : word.prefix(1).uppercased() + word.dropFirst()
      }.joined(separator: " ")
    }
  }

  private static let smallWords: Set<String> = [
    "of", "to", "by", "or", "and", "from", "this", "y", "o", "de", "del", "por", "al", "que", "su",
  ]
}

extension LayoutTraits.CostShare {
  /// The kinds that share a column; none where each has its own.
  var sharedKinds: [AmountKind] {
    switch self {
    case .separate: []
    case .copaySlashDeductible: [.copay, .deductible]
    case .copayOrCoinsurance: [.copay, .coinsurance]
    case .deductibleOrCoinsurance: [.deductible, .coinsurance]
    case .allInOne: [.copay, .deductible, .coinsurance]
    }
  }
}
