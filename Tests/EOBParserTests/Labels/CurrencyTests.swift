import DisputeModel
import Testing

/// The currency is what the document states for its amounts, and dollars where it states none.
@Suite struct CurrencyTests {
  private static func currency(_ texts: String...) -> String {
    Statement.document(below: texts, leading: 20).currency
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
