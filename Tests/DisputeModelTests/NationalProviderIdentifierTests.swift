import DisputeModel
import Testing

@Suite struct NationalProviderIdentifierTests {
  @Test("The check digit of the published example is right")
  func example() {
    #expect(NationalProviderIdentifier.isValid("1234567893"))
    #expect(!NationalProviderIdentifier.isValid("1234567898"))
  }

  @Test(
    "Of ten last digits exactly one is right",
    arguments: ["123456789", "100000000", "199999999", "234567890", "155512345"])
  func checkDigit(stem: String) {
    #expect((0...9).count { NationalProviderIdentifier.isValid(stem + String($0)) } == 1)
  }

  @Test("A digit that was mistyped shows")
  func mistyped() {
    let digits = Array("1234567893")
    for index in digits.indices.dropFirst() {
      for digit in "0123456789" where digit != digits[index] {
        var wrong = digits
        wrong[index] = digit
        #expect(!NationalProviderIdentifier.isValid(String(wrong)))
      }
    }
  }

  @Test(
    "What is not ten digits that begin with 1 or 2 is no NPI",
    arguments: [
      "", "1", "123456789", "12345678930", "0234567893", "3234567893", "123456789X", "123 456789",
      "-123456789", "１２３４５６７８９３",
    ])
  func shape(text: String) {
    #expect(!NationalProviderIdentifier.isValid(text))
  }
}
