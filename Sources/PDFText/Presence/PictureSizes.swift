/// Tells from a file's bytes whether it may hold scans.
///
/// The dictionaries of picture objects stand in the file as they are, never compressed (PDF 32000-1, 7.5.7).
/// Pictures inside of content streams are not found; they are small by rule (8.9.7).
enum PictureSizes {
  /// Text can be recognised from some 72 pixels an inch on: 612 by 792 for a letter page, less its margins.
  private static let ofLegibleScan = 400_000
  /// The height stands at most so many bytes away from the width.
  private static let reach = 400

  private static let width: StaticString = "/Width"
  private static let height: StaticString = "/Height"

  /// Whether the pictures of the file have together as many pixels as one legible scan, or say not how many.
  static func mayBeScans(in bytes: UnsafeRawBufferPointer) -> Bool {
    var pixels = 0
    var place = 0
    while let found = number(after: width, in: bytes, from: place, to: bytes.count) {
      place = found.end
      let near = max(0, found.end - reach)..<min(bytes.count, found.end + reach)
      guard let own = found.value,
        let other = number(after: height, in: bytes, from: near.lowerBound, to: near.upperBound)?.value
      else { return true }
      pixels += own * other
      if pixels >= ofLegibleScan { return true }
    }
    return false
  }

  /// Whether pictures are coded as JPEG 2000.
  static func areJPEG2000(in bytes: UnsafeRawBufferPointer) -> Bool {
    place(of: "/JPXDecode", in: bytes, from: 0, to: bytes.count) != nil
  }

  /// Where a name ends next.
  private static func place(
    of name: StaticString, in bytes: UnsafeRawBufferPointer, from start: Int, to end: Int
  ) -> Int? {
    name.withUTF8Buffer { name in
      let first = name[0]
      let second = name[1]
      var place = start
      while place + name.count < end {
        if bytes[place] == first, bytes[place + 1] == second,
          name.indices.allSatisfy({ bytes[place + $0] == name[$0] }),
          // `/Widths` is another name.
          !(UInt8(ascii: "a")...UInt8(ascii: "z")).contains(bytes[place + name.count] | 0x20)
        {
          return place + name.count
        }
        place += 1
      }
      return nil
    }
  }

  /// The number behind a name; no value where something else stands there, a reference say.
  private static func number(
    after name: StaticString, in bytes: UnsafeRawBufferPointer, from start: Int, to end: Int
  ) -> (value: Int?, end: Int)? {
    guard var next = place(of: name, in: bytes, from: start, to: end) else { return nil }
    while next < end, bytes[next] <= UInt8(ascii: " ") { next += 1 }
    let digits = bytes[next..<end].prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    guard !digits.isEmpty, digits.count <= maximumDigits, !isReference(bytes[digits.endIndex..<end]) else {
      return (nil, next)
    }
    return (digits.reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }, digits.endIndex)
  }

  /// Longer numbers are no sizes of pictures.
  private static let maximumDigits = 6

  /// Whether ` 0 R` follows: then the number is that of an object.
  private static func isReference(_ rest: Slice<UnsafeRawBufferPointer>) -> Bool {
    rest.prefix(8).contains(UInt8(ascii: "R"))
      && rest.prefix(8).prefix { $0 != UInt8(ascii: "R") }.allSatisfy {
        $0 <= UInt8(ascii: " ") || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0)
      }
  }
}
