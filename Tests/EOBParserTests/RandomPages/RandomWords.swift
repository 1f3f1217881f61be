import Forge
import PayerProfiles

/// Words of all kinds that documents hold, and some that none should.
enum RandomWords {
  private static let punctuation = [
    ":", "-", "–", "—", "/", "|", ".", ",", "(", ")", "()", "):", "(:", "*", "**", "$", "%", "#", "##", "=",
    "==", "______", "------", "======a", ".....", "[", "]", "''", "#:",
    "a:", ":a", "::", "a:b:c", "-:-", "Note:", "(1", "1)", "$(", "--", "---",
  ]

  private static let unicode = [
    "é", "Ñ", "reclamación", "días", "ü:", "日本", "\u{301}", "e\u{301}:", "\u{200D}",
    "\u{1F468}\u{200D}\u{1F469}", "\u{202E}abc", "\u{FFFD}", "\u{0}",
    "ﬁ", "Ⅷ", "٣٤", "１２３", "½", "€12.00", "−5.00", "\u{AD}x", "İ", "ß", "\u{1F1FA}\u{1F1F8}:", "’s",
    "\u{300}:\u{300}", "#\u{301}", ":\u{301}x", "a:\u{301}",
  ]

  private static let names = [
    "Jordan", "Sample", "MARIA", "Example-", "Clinic", "Cigna", "Anthem", "Medicare", "UMR", "Insurance",
    "Company", "of", "DE", "LA", "TX", "75001", "NPI",
  ]

  private static let amounts = [
    "0.00", "$0.00", "-", "--", "415.00", "$1,004.57", "(12.34)", "12.34-", "-$3.00", "$-3.00", "70%",
    "100%=$81.65", "100%=--", "$15.00/$0.00", "999,999,999.99",
    "999999999.99", "9999999999.99", "$35", "(2)", ".50", "$.5", "1,00", "1.234", "$$1", "0",
    "00000000000000000000", "1", "99213", "35.", "-.5", "$", "($)", "(%)",
  ]

  private static let dates = [
    "07/10/24", "2024-03-05", "13/45/2024", "02/30/2024", "July", "10,", "2024", "10", "de", "julio",
    "01/23/24-01/24/24", "03/13", "12/31-01/02/24", "to", "through",
    "May", "28", "30,", "27-Jul-2024", "0/0/0000", "99/99/9999", "00/00/00", "99999999999999999999", "28,",
    "-1", "1900", "2199", "2200",
  ]

  private static let codes = [
    "99213", "J3301", "D0150", "0001F", "25", "26,59", "99213-25", "A1", "B81,", "CO-45", "CO45", "PR-1",
    "[A]", "(1)", "N372/CO-97", "1234567893", "1234567890", "8680000000001",
    "U12345678", "123", "45", "6789", "0450", "11", "a1", "(A)", "C+D=E", "ICN", "-3", "A-B", "--A",
  ]

  private static let labels = Lexicon.labels.map(\.phrase)
  private static let cues =
    (Lexicon.remittanceCues + Lexicon.medicareSummaryCues + Lexicon.notAnEOBCues).map(\.phrase)
    + PayerProfile.builtIn.flatMap { $0.names + $0.marks }
    + [
      "180 days appeal", "Mail to:", "You have met $200.00 of your $500.00 deductible", "(800) 555-0100",
      "Service 2 of 6:", "Dear Member", "Notes for claim",
    ]

  /// One word or one phrase.
  static func phrase(using random: inout SplitMix64) -> String {
    switch random.int(0...11) {
    case 0, 1, 2: cased(random.pick(labels), using: &random) + (random.chance(30) ? ":" : "")
    case 3, 4, 5: random.pick(amounts)
    case 6: random.pick(dates)
    case 7: random.pick(codes)
    case 8: random.pick(names)
    case 9: random.pick(cues)
    case 10: random.pick(punctuation)
    default: random.pick(unicode)
    }
  }

  /// An amount or what may stand in its place.
  static func cell(using random: inout SplitMix64) -> String {
    random.chance(80) ? random.pick(amounts) : phrase(using: &random)
  }

  /// A label, mostly of an amount.
  static func heading(using random: inout SplitMix64) -> String {
    cased(random.pick(labels), using: &random) + (random.chance(5) ? "-" : "")
  }

  private static func cased(_ text: String, using random: inout SplitMix64) -> String {
    switch random.int(0...2) {
    case 0: text.uppercased()
    case 1:
      text.split(separator: " ").map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined(separator: " ")
    default: text
    }
  }
}
