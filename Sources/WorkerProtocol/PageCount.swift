/// The payload of a `tooManyPages` frame.
public enum PageCount {
  /// The count as bytes.
  public static func encode(_ count: Int) -> [UInt8] {
    var bytes: [UInt8] = []
    LittleEndian.append(UInt32(clamping: count), to: &bytes)
    return bytes
  }

  /// The count that the bytes hold; `nil` when they are none.
  public static func decode(_ bytes: UnsafeRawBufferPointer) -> Int? {
    bytes.count == 4 ? Int(LittleEndian.uint32(bytes, at: 0)) : nil
  }
}
