import DisputeModel
import Foundation
import Testing

/// Coders that know nothing of this model, as an app on another platform has them.
@Suite struct PlainCodingTests {
  private func read(_ text: String) throws -> Money {
    try JSONDecoder().decode([Money].self, from: Data("[\(text)]".utf8))[0]
  }

  @Test(
    "An amount of up to fifteen digits passes through a binary number unchanged",
    arguments: [0, 1, -1, 7, 10, 41500, -12345, 1_234_567_89, 999_999_999_999_999, -999_999_999_999_999]
      as [Int64])
  func amounts(cents: Int64) throws {
    let amount = Money(minorUnits: cents)
    #expect(try JSONDecoder().decode([Money].self, from: JSONEncoder().encode([amount])) == [amount])
    #expect(try read(amount.decimalString) == amount)
  }

  @Test("Every cent of a range survives")
  func everyCent() throws {
    let amounts = (-20_000...20_000).map { Money(minorUnits: Int64($0)) }
    #expect(try JSONDecoder().decode([Money].self, from: JSONEncoder().encode(amounts)) == amounts)
    let great = (0...1000).map { Money(minorUnits: 999_999_999_999_999 - $0) }
    #expect(try JSONDecoder().decode([Money].self, from: JSONEncoder().encode(great)) == great)
  }

  @Test(
    "An amount that a binary number cannot hold is refused",
    arguments: ["0.001", "1.005", "1e13", "1e300", "true"])
  func refused(text: String) {
    #expect(throws: DecodingError.self) { try read(text) }
  }

  @Test("An amount of more digits is not written", arguments: [1_000_000_000_000_000, .min, .max] as [Int64])
  func tooGreat(cents: Int64) {
    #expect(throws: EncodingError.self) { try JSONEncoder().encode([Money(minorUnits: cents)]) }
  }

  @Test("What a place expects is in the error, what it holds is not")
  func expectation() {
    let error = #expect(throws: DecodingError.self) {
      try JSONDecoder().decode([CalendarDate].self, from: Data(#"["2026-02-30"]"#.utf8))
    }
    guard case .dataCorrupted(let context)? = error else {
      Issue.record("another error")
      return
    }
    #expect(context.underlyingError as? ExpectedForm == ExpectedForm("a day of 1900 to 2199 as YYYY-MM-DD"))
    #expect(!context.debugDescription.contains("2026"))
  }

  @Test("A document of another major version is refused as such")
  func version() {
    #expect(throws: UnsupportedSchemaVersion(major: 2)) {
      try JSONDecoder().decode(ClaimsDocument.self, from: Data(#"{"schemaVersion":"2.0"}"#.utf8))
    }
  }
}
