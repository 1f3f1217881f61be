extension Letters {
  /// Whether letters hold others, one after the other.
  static func contains(_ text: [UInt8], _ part: [UInt8]) -> Bool {
    guard let first = part.first else { return true }
    guard text.count >= part.count else { return false }
    return text.withUnsafeBufferPointer { text in
      part.withUnsafeBufferPointer { part in
        for start in 0...(text.count - part.count) where text[start] == first {
          var offset = 1
          while offset < part.count, text[start + offset] == part[offset] { offset += 1 }
          if offset == part.count { return true }
        }
        return false
      }
    }
  }

  /// Whether letters hold those of an ASCII word.
  static func contains(_ text: [UInt8], _ word: StaticString) -> Bool {
    let part = UnsafeBufferPointer(start: word.utf8Start, count: word.utf8CodeUnitCount)
    guard text.count >= part.count else { return false }
    return text.withUnsafeBufferPointer { text in
      (0...(text.count - part.count)).contains { start in
        text[start] == part[0] && part.indices.allSatisfy { text[start + $0] == part[$0] }
      }
    }
  }
}
