extension KeyedDecodingContainer {
  /// A list; an absent one is empty.
  func list<Value: Decodable>(_ key: Key) throws -> [Value] {
    try decodeIfPresent([Value].self, forKey: key) ?? []
  }
}
