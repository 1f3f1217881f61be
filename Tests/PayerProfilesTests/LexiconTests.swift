import DisputeModel
import PayerProfiles
import Testing

@Suite struct LexiconTests {
  /// What a label says and where: two of a kind are one too many.
  private struct Entry: Hashable {
    var words: String
    var role: Role
    var place: Label.Place
  }

  @Test("No phrase is listed twice with one role and place")
  func duplicates() {
    var seen = Set<Entry>()
    var twice: [String] = []
    for label in Lexicon.labels
    where !seen.insert(Entry(words: label.phrase, role: label.role, place: label.place)).inserted {
      twice.append("\(label.phrase) (\(label.role))")
    }
    #expect(twice.isEmpty, "\(twice.joined(separator: "; "))")
  }

  @Test("Every kind of amount has labels", arguments: AmountKind.allCases)
  func amounts(kind: AmountKind) {
    #expect(Lexicon.labels.contains { $0.role == .amount(kind) })
  }

  @Test("No phrase announces two kinds of amounts")
  func unambiguous() {
    var kinds: [String: Role] = [:]
    for label in Lexicon.labels where !label.role.amountKinds.isEmpty {
      if let known = kinds[label.phrase] { #expect(known == label.role, "\(label.phrase)") }
      kinds[label.phrase] = label.role
    }
  }

  @Test("Phrases are words a space apart, in the form in which they are compared")
  func phrases() {
    for label in Lexicon.labels {
      #expect(!label.phrase.isEmpty)
      #expect(label.phrase == label.phrase.lowercased(), "\(label.phrase)")
      #expect(
        !label.phrase.hasPrefix(" ") && !label.phrase.hasSuffix(" ") && !label.phrase.contains("  "),
        "\(label.phrase)")
    }
  }

  @Test("Every category of notes but the last resort has a rule")
  func remarks() {
    let categories = Set(Lexicon.remarkRules.map(\.category))
    for category in RemarkCategory.allCases where category != .other {
      #expect(categories.contains(category), "\(category)")
    }
  }
}
