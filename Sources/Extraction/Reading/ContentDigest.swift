/// SHA-256 of a file's bytes, as text.
public struct ContentDigest: Sendable {
  private var function = SHA256()

  /// Creates the digest of nothing.
  public init() {}

  /// Takes in more bytes.
  public mutating func add(_ bytes: ArraySlice<UInt8>) { function.add(bytes) }

  /// 64 lower-case hexadecimal digits.
  public mutating func finish() -> String { Self.hexadecimal(function.finish()) }

  /// The digest of `bytes`: 64 lower-case hexadecimal digits.
  public static func sha256(_ bytes: [UInt8]) -> String { hexadecimal(SHA256.digest(of: bytes)) }

  /// Two lower-case hexadecimal digits per byte.
  public static func hexadecimal(_ bytes: [UInt8]) -> String {
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count * 2)
    for byte in bytes {
      text.append(hexDigits[Int(byte >> 4)])
      text.append(hexDigits[Int(byte & 0xF)])
    }
    return String(decoding: text, as: UTF8.self)
  }

  private static let hexDigits = Array("0123456789abcdef".utf8)
}
