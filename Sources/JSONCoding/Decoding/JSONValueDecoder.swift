internal import DisputeModel
internal import JSONReading

/// A `Decoder` over a value that was read.
struct JSONValueDecoder: Decoder {
  let value: JSONValue
  let path: JSONPath?

  init(_ value: JSONValue, path: JSONPath?) {
    self.value = value
    self.path = path
  }

  var codingPath: [any CodingKey] { JSONPath.codingPath(path) }

  var userInfo: [CodingUserInfoKey: Any] { KeyOrder.userInfoKey.map { [$0: true] } ?? [:] }

  func container<Key: CodingKey>(keyedBy type: Key.Type) throws -> KeyedDecodingContainer<Key> {
    guard case .object(let members) = value else { throw unlike("an object") }
    return KeyedDecodingContainer(JSONObjectDecoder(members, path: path))
  }

  func unkeyedContainer() throws -> any UnkeyedDecodingContainer {
    guard case .array(let items) = value else { throw unlike("an array") }
    return JSONArrayDecoder(items, path: path)
  }

  func singleValueContainer() -> any SingleValueDecodingContainer { self }

  func unlike(_ expected: String) -> DecodingError {
    .dataCorrupted(
      DecodingError.Context(
        codingPath: codingPath, debugDescription: "expected \(expected)",
        underlyingError: ExpectedForm(expected)))
  }
}

extension JSONValueDecoder: SingleValueDecodingContainer {
  func decodeNil() -> Bool { value == .null }

  func decode(_ type: Bool.Type) throws -> Bool {
    guard case .bool(let truth) = value else { throw unlike("true or false") }
    return truth
  }

  func decode(_ type: String.Type) throws -> String {
    guard case .string(let text) = value else { throw unlike("a string") }
    return text
  }

  func decode(_ type: Double.Type) throws -> Double { try binary() }
  func decode(_ type: Float.Type) throws -> Float { try binary() }
  func decode(_ type: Int.Type) throws -> Int { try integer() }
  func decode(_ type: Int8.Type) throws -> Int8 { try integer() }
  func decode(_ type: Int16.Type) throws -> Int16 { try integer() }
  func decode(_ type: Int32.Type) throws -> Int32 { try integer() }
  func decode(_ type: Int64.Type) throws -> Int64 { try integer() }
  func decode(_ type: UInt.Type) throws -> UInt { try integer() }
  func decode(_ type: UInt8.Type) throws -> UInt8 { try integer() }
  func decode(_ type: UInt16.Type) throws -> UInt16 { try integer() }
  func decode(_ type: UInt32.Type) throws -> UInt32 { try integer() }
  func decode(_ type: UInt64.Type) throws -> UInt64 { try integer() }

  func decode<Value: Decodable>(_ type: Value.Type) throws -> Value {
    if type == Money.self, let amount = try money() as? Value { return amount }
    do {
      return try Value(from: self)
    } catch DecodingError.dataCorrupted(let context) where !(context.underlyingError is ExpectedForm) {
      // What the standard library throws for an enumeration holds the text that was found.
      throw unlike(names(of: type) ?? "another value")
    }
  }

  private func money() throws -> Money {
    guard let cents = value.units(decimals: 2) else { throw unlike("an amount with at most two decimals") }
    return Money(minorUnits: cents)
  }

  private func integer<Number: FixedWidthInteger>() throws -> Number {
    guard case .number(let spelling) = value,
      let number = Number(spelling) ?? value.units(decimals: 0).flatMap({ Number(exactly: $0) })
    else { throw unlike("a whole number from \(Number.min) to \(Number.max)") }
    return number
  }

  private func binary<Number: BinaryFloatingPoint & LosslessStringConvertible>() throws -> Number {
    guard case .number(let spelling) = value, let number = Number(spelling), number.isFinite else {
      throw unlike("a number")
    }
    return number
  }

  private func names<Value>(of type: Value.Type) -> String? {
    guard let type = type as? any CaseIterable.Type else { return nil }
    func names<Cases: CaseIterable>(of type: Cases.Type) -> [String] {
      type.allCases.compactMap { ($0 as? any RawRepresentable)?.rawValue as? String }
    }
    let all = names(of: type)
    return all.isEmpty ? nil : "one of " + all.joined(separator: ", ")
  }
}
