/// A short name for a finding: the same parts give the same name.
enum FindingIdentifier {
  /// Start and factor of the 64-bit FNV-1a hash; the name guards no secret, it only has to be the same tomorrow.
  private static let start: UInt64 = 0xCBF2_9CE4_8422_2325
  private static let factor: UInt64 = 0x100_0000_01B3
  /// Ends each part, so that no two lists of parts run together to one text.
  private static let separator: UInt8 = 0

  /// Sixteen hexadecimal digits.
  static func of(_ parts: [String]) -> String {
    var hash = start
    for part in parts {
      for byte in Array(part.utf8) + [separator] { hash = (hash ^ UInt64(byte)) &* factor }
    }
    let digits = String(hash, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}
