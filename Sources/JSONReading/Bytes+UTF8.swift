extension [UInt8] {
  /// Offset of the first byte that breaks the rules of UTF-8; `nil` when the bytes are UTF-8.
  ///
  /// - Source: The Unicode Standard, table 3-7, "Well-Formed UTF-8 Byte Sequences".
  var firstOffsetOutsideUTF8: Int? {
    var offset = 0
    while offset < count {
      guard self[offset] >= 0x80 else {
        offset += 1
        continue
      }
      guard let form = Self.form(ofSequenceStartingWith: self[offset]), offset + form.length <= count,
        form.second.contains(self[offset + 1]),
        self[(offset + 2)..<(offset + form.length)].allSatisfy({ (0x80...0xBF).contains($0) })
      else { return offset }
      offset += form.length
    }
    return nil
  }

  private static func form(
    ofSequenceStartingWith first: UInt8
  ) -> (length: Int, second: ClosedRange<UInt8>)? {
    switch first {
    case 0xC2...0xDF: (2, 0x80...0xBF)
    case 0xE0: (3, 0xA0...0xBF)
    case 0xED: (3, 0x80...0x9F)
    case 0xE1...0xEF: (3, 0x80...0xBF)
    case 0xF0: (4, 0x90...0xBF)
    case 0xF1...0xF3: (4, 0x80...0xBF)
    case 0xF4: (4, 0x80...0x8F)
    default: nil
    }
  }
}
