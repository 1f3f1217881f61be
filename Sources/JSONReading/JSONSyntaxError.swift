/// Bytes that are no JSON text, and where.
public struct JSONSyntaxError: Error, Hashable, Sendable {
  /// What is wrong at the place.
  public enum Fault: String, CaseIterable, Hashable, Sendable {
    /// The bytes are not UTF-8.
    case notUTF8
    /// The text ends inside of a value.
    case unexpectedEnd
    /// A value, a key or a mark of punctuation was expected.
    case unexpectedCharacter
    /// A number is spelled as JSON does not spell it.
    case malformedNumber
    /// A control character stands in a string as it is.
    case unescapedControl
    /// A backslash that no known escape follows.
    case unknownEscape
    /// Half of a surrogate pair.
    case loneSurrogate
    /// An object has the key already.
    case repeatedKey
    /// Arrays and objects in each other, more than the reader follows.
    case nestedTooDeep
    /// Something stands after the value, or beside a value on its line.
    case textAfterValue
  }

  /// What is wrong.
  public let fault: Fault
  /// Offset of the byte at which it is wrong.
  public let offset: Int
  /// 1-based line of that byte.
  public let line: Int
  /// 1-based column of that byte, counted in Unicode scalars.
  public let column: Int

  /// Creates an error about a place in a text.
  init(_ fault: Fault, at offset: Int, in bytes: [UInt8]) {
    self.fault = fault
    self.offset = offset
    let before = bytes[..<min(offset, bytes.count)]
    let lineFeed = UInt8(ascii: "\n")
    line = 1 + before.count { $0 == lineFeed }
    let start = before.lastIndex(of: lineFeed).map { $0 + 1 } ?? 0
    column = 1 + before[start...].count { $0 & 0xC0 != 0x80 }
  }
}

extension JSONSyntaxError: CustomStringConvertible {
  /// One sentence without text of the document.
  public var description: String { "line \(line), column \(column): \(fault.words)" }
}

extension JSONSyntaxError.Fault {
  fileprivate var words: String {
    switch self {
    case .notUTF8: "the text is not UTF-8"
    case .unexpectedEnd: "the text ends too early"
    case .unexpectedCharacter: "this character does not belong here"
    case .malformedNumber: "this is not a JSON number"
    case .unescapedControl: "a control character must be escaped"
    case .unknownEscape: "this escape is unknown"
    case .loneSurrogate: "half of a surrogate pair"
    case .repeatedKey: "the object has this key already"
    case .nestedTooDeep: "more than \(JSONReader.mostLevels) arrays and objects in each other"
    case .textAfterValue: "something follows the value"
    }
  }
}
