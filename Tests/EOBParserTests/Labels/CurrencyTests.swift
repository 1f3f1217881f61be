import DisputeModel
import TestSupport
import Testing

/// The currency is what the document states for its amounts, and dollars where it states none.
@Suite struct CurrencyTests {
  private static func currency(_ texts: String...) -> String {
    var page = Statement.page()
    SyntheticTable(Statement.columns).draw(
      [Statement.visit, Statement.test, Statement.totals], on: &page, baseline: 160)
    for (number, text) in texts.enumerated() { page.text(text, x: 40, baseline: 400 + Float(number) * 20) }
    return Statement.parse(page).currency
  }

  @Test(
    "Stated",
    arguments: ["Currency of this statement: EUR", "All amounts below are in euros (EUR).", "Currency: EUR"])
  func stated(text: String) { #expect(Self.currency(text) == "EUR") }

  @Test(
    "Not stated for the document",
    arguments: [
      "Local currency EUR", "The invoice was changed from EUR at the rate of the day.",
      "Call our office in EUR.",
    ])
  func notStated(text: String) { #expect(Self.currency(text) == "USD") }

  @Test("Two statements that differ state none")
  func conflicting() {
    #expect(Self.currency("Currency of payment: EUR", "All amounts are in pounds (GBP).") == "USD")
  }
}
