/// Tells from a file's bytes how its images are coded.
///
/// The dictionaries of image objects stand in the file as they are, never compressed (ISO 32000-1, 7.5.7).
enum PictureCoding {
  private static let filter: StaticString = "/JPXDecode"

  /// Whether images are coded as JPEG 2000.
  static func isJPEG2000(in bytes: UnsafeRawBufferPointer) -> Bool {
    filter.withUTF8Buffer { name in
      guard bytes.count >= name.count else { return false }
      let (first, second) = (name[0], name[1])
      return (0...bytes.count - name.count).contains { place in
        bytes[place] == first && bytes[place + 1] == second
          && name.indices.allSatisfy { bytes[place + $0] == name[$0] }
      }
    }
  }
}
