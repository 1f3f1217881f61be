import DisputeModel
import JSONCoding
import JSONReading
import Testing

@Suite struct JSONCoderTests {
  private struct Everything: Codable, Equatable {
    enum Colour: String, Codable, CaseIterable { case red, green }
    struct Part: Codable, Equatable { var name: String }
    var zebra: Int
    var apple: Bool
    var big: UInt64
    var small: Int8
    var share: Double
    var colour: Colour
    var amount: Money
    var absent: String?
    var parts: [Part]
    var grid: [[Int]]
    var amounts: [Money?]
    var byName: [String: Int]
    var nothing: [String]
  }

  private let everything = Everything(
    zebra: -3, apple: true, big: .max, small: -128, share: 0.2, colour: .green,
    amount: Money(minorUnits: .min), absent: nil, parts: [.init(name: "a"), .init(name: "b")],
    grid: [[1, 2], []], amounts: [Money(minorUnits: 5), nil], byName: ["k/~": 1], nothing: [])

  private let compact = """
    {"zebra":-3,"apple":true,"big":18446744073709551615,"small":-128,"share":0.2,"colour":"green",\
    "amount":-92233720368547758.08,"parts":[{"name":"a"},{"name":"b"}],"grid":[[1,2],[]],\
    "amounts":[0.05,null],"byName":{"k/~":1},"nothing":[]}

    """

  @Test("A value is written in the order of its keys and read back")
  func roundTrip() throws {
    let bytes = try JSONCoder.encode(everything, pretty: false)
    #expect(String(decoding: bytes, as: UTF8.self) == compact)
    #expect(try JSONCoder.decode(Everything.self, from: bytes) == everything)
    #expect(
      try JSONCoder.decode(Everything.self, from: JSONCoder.encode(everything, pretty: true)) == everything)
  }

  @Test("Pretty texts indent by two spaces and keep arrays of plain values on one line")
  func pretty() throws {
    struct Shape: Encodable {
      var plain = [1, 2]
      var parts = [Everything.Part(name: "a")]
      var none: [Int] = []
    }
    #expect(
      String(decoding: try JSONCoder.encode(Shape(), pretty: true), as: UTF8.self) == """
        {
          "plain": [1, 2],
          "parts": [
            {
              "name": "a"
            }
          ],
          "none": []
        }

        """)
  }

  @Test(
    "A mismatch is named by pointer and expectation",
    arguments: [
      ("\"small\":-128", "\"small\":128", "/small", "a whole number from -128 to 127"),
      ("\"big\":1844", "\"big\":-1844", "/big", "a whole number from 0 to 18446744073709551615"),
      ("\"green\"", "\"blue\"", "/colour", "one of red, green"),
      ("\"apple\":true", "\"apple\":1", "/apple", "true or false"),
      ("\"share\":0.2", "\"share\":1e999", "/share", "a number"),
      ("{\"name\":\"b\"}", "{}", "/parts/1/name", "a value"),
      ("[1,2]", "[1,\"2\"]", "/grid/0/1", nil),
      ("\"k/~\":1", "\"k/~\":{}", "/byName/k~1~0", nil),
      ("[0.05,null]", "[0.055]", "/amounts/0", "an amount with at most two decimals"),
    ] as [(String, String, String, String?)])
  func mismatch(part: String, replacement: String, pointer: String, expected: String?) throws {
    let pieces = compact.split(separator: part, maxSplits: 1, omittingEmptySubsequences: false)
    try #require(pieces.count == 2)
    let bytes = Array((pieces[0] + replacement + pieces[1]).utf8)
    let error = #expect(throws: JSONMismatch.self) { try JSONCoder.decode(Everything.self, from: bytes) }
    #expect(error?.pointer == pointer)
    if let expected { #expect(error?.expected == expected) }
  }

  @Test(
    "A whole number may be spelled with a point or an exponent", arguments: ["7", "7.0", "0.7e1", "70E-1"])
  func wholeNumbers(spelling: String) throws {
    #expect(try JSONCoder.decode(UInt8.self, from: Array(spelling.utf8)) == 7)
  }

  @Test(
    "Binary numbers are spelled shortly and read back as they were",
    arguments: [(0.0, "0"), (-0.25, "-0.25"), (1e9, "1000000000"), (1e300, "1e+300"), (5e-324, "5e-324")])
  func binaryNumbers(value: Double, spelling: String) throws {
    #expect(try JSONCoder.json(of: value) == .number(spelling))
    #expect(try JSONCoder.decode(Double.self, from: Array(spelling.utf8)) == value)
  }

  @Test("What JSON cannot spell is refused", arguments: [Double.nan, .infinity])
  func notFinite(value: Double) {
    #expect(throws: EncodingError.self) { try JSONCoder.encode(value, pretty: false) }
  }

  @Test("Containers that a type opens one in another are kept apart")
  func nestedContainers() throws {
    struct Nested: Codable, Equatable {
      enum Keys: String, CodingKey { case outer, list, inner }
      var text: String
      init(_ text: String) { self.text = text }
      func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Keys.self)
        var outer = container.nestedContainer(keyedBy: Keys.self, forKey: .outer)
        var list = container.nestedUnkeyedContainer(forKey: .list)
        try outer.encode(text, forKey: .inner)
        try list.encode(1)
        var part = list.nestedContainer(keyedBy: Keys.self)
        try part.encode(2, forKey: .inner)
        try list.encodeNil()
      }
      init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: Keys.self)
        text = try container.nestedContainer(keyedBy: Keys.self, forKey: .outer).decode(
          String.self, forKey: .inner)
        var list = try container.nestedUnkeyedContainer(forKey: .list)
        _ = try list.decode(Int.self)
        _ = try list.nestedContainer(keyedBy: Keys.self)
        #expect(try list.decodeNil() && list.isAtEnd)
      }
    }
    let bytes = try JSONCoder.encode(Nested("x"), pretty: false)
    #expect(
      String(decoding: bytes, as: UTF8.self) == #"{"outer":{"inner":"x"},"list":[1,{"inner":2},null]}"# + "\n"
    )
    #expect(try JSONCoder.decode(Nested.self, from: bytes) == Nested("x"))
  }
}
