import JSONReading
import Testing

@Suite struct JSONNumberTests {
  @Test(
    "A number is as many units as it says, however it is spelled",
    arguments: [
      ("0", 0), ("-0", 0), ("-0.00", 0), ("0e999999999999999999999", 0), ("415.00", 41500), ("415", 41500),
      ("0.1", 10), ("0.07", 7), ("-12.5", -1250), ("1.25e1", 1250), ("1250e-2", 1250), ("12.5000", 1250),
      ("0.0000125E+6", 1250), ("92233720368547758.07", .max), ("-92233720368547758.08", .min),
      ("9007199254740993.01", 900_719_925_474_099_301),
    ] as [(String, Int64)])
  func units(spelling: String, expected: Int64) {
    #expect(JSONValue.number(spelling).units(decimals: 2) == expected)
  }

  @Test(
    "What does not fit exactly is no count of units",
    arguments: [
      "0.001", "1.005", "1e-3", "92233720368547758.08", "-92233720368547758.09", "1e18", "1e19",
      "1e999999999999999999999", "1e-999999999999999999999", "123456789012345678901234567890",
    ])
  func refused(spelling: String) {
    #expect(JSONValue.number(spelling).units(decimals: 2) == nil)
  }

  @Test("Only numbers have units")
  func otherValues() {
    #expect(JSONValue.string("1").units(decimals: 0) == nil)
    #expect(JSONValue.null.units(decimals: 0) == nil)
  }
}
