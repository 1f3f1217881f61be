internal import DisputeModel
internal import JSONReading

/// An `Encoder` that makes a JSON value.
struct JSONValueEncoder: Encoder {
  let node: JSONNode
  let path: JSONPath?

  init(_ node: JSONNode = JSONNode(), path: JSONPath?) {
    self.node = node
    self.path = path
  }

  var codingPath: [any CodingKey] { JSONPath.codingPath(path) }
  var userInfo: [CodingUserInfoKey: Any] { [:] }

  func container<Key: CodingKey>(keyedBy type: Key.Type) -> KeyedEncodingContainer<Key> {
    node.becomeObject()
    return KeyedEncodingContainer(JSONObjectEncoder(node, path: path))
  }

  func unkeyedContainer() -> any UnkeyedEncodingContainer {
    node.becomeArray()
    return JSONArrayEncoder(node, path: path)
  }

  func singleValueContainer() -> any SingleValueEncodingContainer { self }
}

extension JSONValueEncoder: SingleValueEncodingContainer {
  func encodeNil() { node.set(.null) }
  func encode(_ value: Bool) { node.set(.bool(value)) }
  func encode(_ value: String) { node.set(.string(value)) }
  func encode(_ value: Double) throws { try binary(value) }
  func encode(_ value: Float) throws { try binary(value) }
  func encode(_ value: Int) { integer(value) }
  func encode(_ value: Int8) { integer(value) }
  func encode(_ value: Int16) { integer(value) }
  func encode(_ value: Int32) { integer(value) }
  func encode(_ value: Int64) { integer(value) }
  func encode(_ value: UInt) { integer(value) }
  func encode(_ value: UInt8) { integer(value) }
  func encode(_ value: UInt16) { integer(value) }
  func encode(_ value: UInt32) { integer(value) }
  func encode(_ value: UInt64) { integer(value) }

  func encode<Value: Encodable>(_ value: Value) throws {
    if let amount = value as? Money {
      node.set(.number(amount.decimalString))
    } else {
      try value.encode(to: self)
    }
  }

  private func integer(_ value: some BinaryInteger) { node.set(.number(String(value))) }

  private func binary<Number: BinaryFloatingPoint & CustomStringConvertible>(_ value: Number) throws {
    guard value.isFinite else {
      throw EncodingError.invalidValue(
        value, EncodingError.Context(codingPath: codingPath, debugDescription: "JSON has no such number"))
    }
    // A whole number needs no decimals; a great one has an exponent in its description, which JSON knows too.
    if abs(value) < Number(Self.leastInexact), Number(Int64(value)) == value {
      integer(Int64(value))
    } else {
      node.set(.number(value.description))
    }
  }

  /// Whole numbers below it are exact in a `Double`.
  private static let leastInexact: Int64 = 1 << 53
}
