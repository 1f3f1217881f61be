/// The name of a resource: the same document gives the same names, and no other document gives them.
///
/// - Shape: a UUID of version 8, made of the digest of the document and the resource's place in it.
/// - Source: RFC 9562, section 5.8; <https://hl7.org/fhir/R4/bundle.html#bundle-unique>
struct FHIRResourceID: Hashable, Sendable {
  /// The UUID.
  let text: String

  /// `urn:uuid:…`, by which other entries of the Bundle refer to it.
  var address: String { "urn:uuid:" + text }

  /// A digest has more digits than a UUID; the last of them count the resources.
  private static let countedDigits = 8

  /// The name of a document's resource.
  ///
  /// - Parameters:
  ///   - sha256: 64 hexadecimal digits; whatever else it is counts as the digits that its bytes end in.
  ///   - number: place of the resource, from 0.
  init(sha256: String, number: Int) {
    var digits = sha256.utf8.prefix(32).map { Self.digit($0) }
    digits += Array(repeating: 0, count: 32 - digits.count)
    for place in 0..<Self.countedDigits {
      digits[31 - place] = UInt8(truncatingIfNeeded: number >> (4 * place)) & 0xF
    }
    digits[12] = 8
    digits[16] = 8 | digits[16] & 3
    var text = ""
    for (place, digit) in digits.enumerated() {
      if [8, 12, 16, 20].contains(place) { text.append("-") }
      text += String(digit, radix: 16)
    }
    self.text = text
  }

  private static func digit(_ byte: UInt8) -> UInt8 {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
    default: byte & 0xF
    }
  }
}
