internal import Extraction

/// HMAC-SHA-256 (RFC 2104, FIPS 198-1).
enum MessageAuthentication {
  private static let innerPad: UInt8 = 0x36
  private static let outerPad: UInt8 = 0x5C

  /// The code of a message, 64 lower-case hexadecimal digits.
  static func code(of message: [UInt8], key: [UInt8]) -> String {
    var block = key.count > SHA256.blockLength ? SHA256.digest(of: key) : key
    block += repeatElement(0, count: SHA256.blockLength - block.count)
    let inner = SHA256.digest(of: block.map { $0 ^ innerPad } + message)
    return ContentDigest.hexadecimal(SHA256.digest(of: block.map { $0 ^ outerPad } + inner))
  }
}
