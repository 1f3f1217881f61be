import DisputeModel
import PDFLayout
import Testing

@testable import EOBParser

@Suite struct MoneyReadingTests {
  @Test(
    "Amounts in all their forms",
    arguments: [
      ("0.00", 0), ("415.00", 41_500), ("1,004.57", 100_457), ("$35", 3500), ("$1,234", 123_400),
      ("$0.00", 0), (".50", 50), ("$.5", 50),
      ("(12.34)", -1234), ("($12.34)", -1234), ("$(12.34)", -1234), ("12.34-", -1234), ("-12.34", -1234),
      ("-$12.34", -1234),
      ("$-12.34", -1234), ("−12.34", -1234), ("–12.34", -1234), ("12345.67", 1_234_567), ("12.340", 1234),
      ("999,999,999.99", 99_999_999_999),
      ("35", 3500), ("1,234", 123_400),
    ] as [(String, Int64)])
  func amounts(text: String, cents: Int64) {
    #expect(MoneyReading.number(text.utf8)?.money == Money(minorUnits: cents))
  }

  @Test(
    "Only a currency sign or two decimals make a number money",
    arguments: [("35", false), ("1,234", false), ("$35", true), ("35.00", true), ("70%", false)])
  func isMoney(text: String, isMoney: Bool) {
    #expect(MoneyReading.number(text.utf8)?.isMoney == isMoney)
  }

  @Test("Percentages are no money", arguments: ["0%", "70%", "100%", "62.5%"])
  func percent(text: String) {
    #expect(MoneyReading.number(text.utf8)?.isPercent == true)
  }

  @Test(
    "What is no amount is none",
    arguments: [
      "", "$", "-", ".", ",", "()", "(2)", "(12", "12)", "1,00.00", "1,0000.00", ",100.00", "12,34.56",
      "1.234", "12.3", "12.", "$$1.00", "1$.00", "--1.00", "-1.00-",
      "1-2", "101%", "70%%", "A12.00", "12.00A", "9876543210", "8680000000001", "02-908", "1.2.3", "07/10/24",
      "１２.００",
    ])
  func none(text: String) {
    #expect(MoneyReading.number(text.utf8) == nil)
  }

  @Test("Two amounts, a percentage's amount, and dashes are cells of their own kind")
  func cells() {
    func cell(_ text: String) -> CellNumber? {
      Token(text: text, box: .init(x0: 0, y0: 0, x1: 1, y1: 1), fontSize: 9, startsPhrase: true).number
    }
    if case .pair(let a, let b)? = cell("$15.00/$0.00") {
      #expect(a.money == Money(minorUnits: 1500))
      #expect(b.money == .zero)
    } else {
      Testing.Issue.record("no pair")
    }
    #expect(cell("100%=$81.65")?.money == Money(minorUnits: 8165))
    #expect(cell("100%=--")?.money == .zero)
    for dash in ["-", "--", "—", "–", "−"] { #expect(cell(dash) == .dash) }
    #expect(cell("----") == nil)
    #expect(cell("1/2") == nil)
  }
}
