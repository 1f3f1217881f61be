public import JSONReading

/// Reads and writes `Codable` values as JSON without Foundation, exactly and always alike.
///
/// - Shape: members stand in the order in which the type encodes them. `Money` is read from and written as digits, so
///   that no amount passes through a binary number. Decoding passes over unknown keys; `null` counts as absent.
public enum JSONCoder {
  /// Reads a value from the one JSON text that the bytes hold.
  ///
  /// - Throws: `JSONSyntaxError`, `JSONMismatch`, or an error of the type's own.
  public static func decode<Value: Decodable>(_ type: Value.Type, from bytes: [UInt8]) throws -> Value {
    try decode(type, from: JSONReader.value(of: bytes))
  }

  /// Reads a value from JSON that was read already.
  ///
  /// - Throws: `JSONMismatch`, or an error of the type's own.
  public static func decode<Value: Decodable>(_ type: Value.Type, from json: JSONValue) throws -> Value {
    do {
      return try JSONValueDecoder(json, path: nil).decode(type)
    } catch let error as DecodingError {
      throw JSONMismatch(error)
    }
  }

  /// Writes a value as one JSON text with a line feed at its end.
  ///
  /// - Parameters:
  ///   - value: what to write.
  ///   - pretty: several indented lines instead of a single one.
  /// - Throws: `EncodingError` for a number that JSON cannot spell, or an error of the type's own.
  public static func encode(_ value: some Encodable, pretty: Bool) throws -> [UInt8] {
    var text = JSONText(pretty: pretty)
    text.write(try json(of: value))
    text.endLine()
    return text.bytes
  }

  /// A value as JSON.
  ///
  /// - Throws: `EncodingError` for a number that JSON cannot spell, or an error of the type's own.
  public static func json(of value: some Encodable) throws -> JSONValue {
    let encoder = JSONValueEncoder(path: nil)
    try encoder.encode(value)
    return encoder.node.value
  }
}
