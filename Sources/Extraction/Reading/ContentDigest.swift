/// SHA-256 of a file's bytes.
enum ContentDigest {
  /// 64 lower-case hexadecimal digits.
  static func sha256(_ bytes: [UInt8]) -> String {
    var text: [UInt8] = []
    text.reserveCapacity(SHA256.byteCount * 2)
    for byte in SHA256.digest(of: bytes) {
      text.append(hexDigits[Int(byte >> 4)])
      text.append(hexDigits[Int(byte & 0xF)])
    }
    return String(decoding: text, as: UTF8.self)
  }

  private static let hexDigits = Array("0123456789abcdef".utf8)
}
