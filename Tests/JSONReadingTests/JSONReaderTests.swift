import JSONReading
import Testing

@Suite struct JSONReaderTests {
  private func fault(_ text: String) -> JSONSyntaxError.Fault? {
    do {
      _ = try JSONReader.value(of: Array(text.utf8))
      return nil
    } catch { return error.fault }
  }

  @Test("Every kind of value is read, numbers as they are spelled and members in their order")
  func values() throws {
    let text = #" {"b": [null, true, false, -0.50e+3], "a": {"": "x"}, "c": [], "d": {}} "#
    let value = try JSONReader.value(of: Array(text.utf8))
    #expect(value.keys == ["b", "a", "c", "d"])
    #expect(value["b"] == .array([.null, .bool(true), .bool(false), .number("-0.50e+3")]))
    #expect(value["a"]?[""] == .string("x"))
    #expect(value["c"] == .array([]) && value["d"] == .object([]))
  }

  @Test("Escapes stand for their characters, a surrogate pair for one")
  func escapes() throws {
    let text = #""a\"\\\/\b\f\n\r\t\u0041\u00e9\u00E9\uD83D\uDE00é😀""#
    #expect(
      try JSONReader.value(of: Array(text.utf8)).string == "a\"\\/\u{8}\u{C}\n\r\tAéé😀é😀")
  }

  @Test(
    "What is no JSON is refused with what is wrong",
    arguments: [
      ("", .unexpectedEnd), (" ", .unexpectedEnd), ("{", .unexpectedEnd), ("[1,", .unexpectedEnd),
      ("{\"a\"", .unexpectedEnd), ("{\"a\":", .unexpectedEnd), ("\"a", .unexpectedEnd),
      ("\"\\", .unexpectedEnd), ("\"\\u12", .unexpectedEnd), ("tru", .unexpectedEnd), ("-", .unexpectedEnd),
      ("1.", .unexpectedEnd), ("1e", .unexpectedEnd), ("nul!", .unexpectedCharacter),
      ("[1 2]", .unexpectedCharacter), ("[1,]", .unexpectedCharacter), ("{a:1}", .unexpectedCharacter),
      ("{\"a\":1,}", .unexpectedCharacter), ("{\"a\" 1}", .unexpectedCharacter),
      ("'a'", .unexpectedCharacter),
      ("NaN", .unexpectedCharacter), ("+1", .unexpectedCharacter), (".5", .unexpectedCharacter),
      ("1\u{FEFF}", .textAfterValue), ("\u{FEFF}\u{FEFF}1", .unexpectedCharacter),
      ("// x\n1", .unexpectedCharacter),
      ("01", .malformedNumber), ("-01", .malformedNumber), ("1.x", .malformedNumber),
      ("1e+x", .malformedNumber),
      ("--1", .malformedNumber), ("1 1", .textAfterValue), ("{}}", .textAfterValue), ("1x", .textAfterValue),
      ("\"\u{1}\"", .unescapedControl), ("\"\n\"", .unescapedControl), (#""\x""#, .unknownEscape),
      (#""\u00g0""#, .unknownEscape), (#""\u+123""#, .unknownEscape), (#""\uD800""#, .loneSurrogate),
      (#""\uDC00""#, .loneSurrogate), (#""\uD800\uD800""#, .loneSurrogate), (#""\uD800\n""#, .loneSurrogate),
      (#""\uDE00\uD83D""#, .loneSurrogate), (#"{"a":1,"a":1}"#, .repeatedKey),
      (#"{"a":1,"\u0061":1}"#, .repeatedKey),
    ] as [(String, JSONSyntaxError.Fault)])
  func malformed(text: String, expected: JSONSyntaxError.Fault) {
    #expect(fault(text) == expected)
  }

  @Test(
    "What is not UTF-8 is refused at its first byte",
    arguments: [
      [0x80], [0xC0, 0x80], [0xC1, 0xBF], [0xE0, 0x80, 0x80], [0xED, 0xA0, 0x80], [0xF0, 0x80, 0x80, 0x80],
      [0xF4, 0x90, 0x80, 0x80], [0xF5, 0x80, 0x80, 0x80], [0xFF], [0xE2, 0x82], [0xC3], [0xF0, 0x9F, 0x98],
      [0xE2, 0x28, 0xA1], [0xC3, 0xC3, 0xA9],
    ] as [[UInt8]])
  func notUTF8(bytes: [UInt8]) {
    let error = #expect(throws: JSONSyntaxError.self) { try JSONReader.value(of: Array("[\"é".utf8) + bytes) }
    #expect(error?.fault == .notUTF8)
    #expect(error?.offset == 4)
  }

  @Test("Every scalar of Unicode that may stand in a string is read", arguments: 0...0x10)
  func scalars(plane: Int) throws {
    for low in stride(from: 0, through: 0xFFFF, by: 251) {
      guard let scalar = Unicode.Scalar(UInt32(plane << 16 + low)), scalar.value >= 0x20 else { continue }
      guard scalar != "\"", scalar != "\\" else { continue }
      let text = String(Character(scalar))
      #expect(try JSONReader.value(of: Array("\"\(text)\"".utf8)).string == text)
    }
  }

  @Test("An error tells offset, line and column, counted in characters")
  func place() {
    let error = #expect(throws: JSONSyntaxError.self) {
      try JSONReader.value(of: Array("{\n  \"é\": 1,\r\n  \"ü\": ?\n}".utf8))
    }
    #expect(error?.line == 3)
    #expect(error?.column == 8)
    #expect(error?.offset == 22)
    #expect(error?.description == "line 3, column 8: this character does not belong here")
  }

  @Test("Nesting is followed to its limit and no further, whatever its form")
  func nesting() {
    let most = JSONReader.mostLevels
    #expect(fault(String(repeating: "[", count: most) + String(repeating: "]", count: most)) == nil)
    #expect(fault(String(repeating: "[", count: 1_000_000)) == .nestedTooDeep)
    #expect(fault(String(repeating: "{\"a\":", count: 1_000_000)) == .nestedTooDeep)
    #expect(fault(String(repeating: "[{\"a\":", count: 500_000)) == .nestedTooDeep)
    #expect(fault("[" + String(repeating: "[],", count: 10_000) + "[]]") == nil)
  }

  @Test("A text cut off anywhere is refused")
  func truncated() {
    let text = Array(#"{"a":[1.5e3,{"b":"é\u00e9\n"},null,true,false],"c":{"d":-1}}"#.utf8)
    for length in 0..<text.count {
      #expect(throws: JSONSyntaxError.self) { try JSONReader.value(of: Array(text[..<length])) }
    }
  }

  @Test("Any byte changed gives a value or an error")
  func anyByte() {
    let text = Array(#"{"a":[1.5e3,{"b":"é\uD83D\uDE00"},null],"c":-0}"#.utf8)
    for index in text.indices {
      for byte in UInt8.min...UInt8.max {
        var changed = text
        changed[index] = byte
        _ = try? JSONReader.value(of: changed)
      }
    }
  }

  @Test("An object of many members is read, and a key that comes back is found")
  func manyMembers() {
    let members = (0..<20_000).map { "\"\($0)\":0" }.joined(separator: ",")
    #expect(fault("{\(members)}") == nil)
    #expect(fault("{\(members),\"7\":0}") == .repeatedKey)
  }
}
