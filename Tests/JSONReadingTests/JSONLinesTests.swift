import JSONReading
import Testing

@Suite struct JSONLinesTests {
  private func lines(_ text: String) throws -> [JSONLine] {
    var reader = try JSONReader(Array(text.utf8))
    var lines: [JSONLine] = []
    while let line = try reader.next() { lines.append(line) }
    return lines
  }

  @Test("Each value comes with the line on which it begins")
  func values() throws {
    let lines = try lines("{}\n\n[\n1]\r\n\"a\"\n")
    #expect(lines.map(\.line) == [1, 3, 5])
    #expect(lines.map(\.value) == [.object([]), .array([.number("1")]), .string("a")])
  }

  @Test("White space alone holds no value", arguments: ["", "\n", " \r\n\t"])
  func empty(text: String) throws {
    #expect(try lines(text) == [])
  }

  @Test("A last line needs no line feed")
  func unended() throws {
    #expect(try lines("1\n2").map(\.value) == [.number("1"), .number("2")])
  }

  @Test("A byte order mark at the start of the text is passed over, one before a later value is not")
  func byteOrderMark() throws {
    #expect(try lines("\u{FEFF}{}\n1").map(\.line) == [1, 2])
    #expect(try JSONReader.value(of: Array("\u{FEFF}{}".utf8)) == .object([]))
    #expect(try lines("\u{FEFF}") == [])
    #expect(throws: JSONSyntaxError.self) { try lines("{}\n\u{FEFF}1") }
  }

  @Test("Two values on one line are refused", arguments: ["1 2", "{}{}", "1\n[] []", "1,\n2"])
  func crowded(text: String) {
    let error = #expect(throws: JSONSyntaxError.self) { try lines(text) }
    #expect(error?.fault == .textAfterValue)
  }

  @Test("An error after good lines tells its own line")
  func laterError() {
    let error = #expect(throws: JSONSyntaxError.self) { try lines("{}\n{}\n{\"a\":}\n") }
    #expect(error?.line == 3)
    #expect(error?.column == 6)
  }
}
