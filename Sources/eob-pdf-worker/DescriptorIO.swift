import Glibc

/// Whole reads and writes on blocking descriptors.
enum DescriptorIO {
  /// The next `count` bytes; empty when the input ends before the first, `nil` when it ends later or fails.
  static func read(_ count: Int, from descriptor: Int32) -> [UInt8]? {
    var isWhole = true
    let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
      while filled < count {
        let got = Glibc.read(descriptor, buffer.baseAddress.map { $0 + filled }, count - filled)
        if got < 0, errno == EINTR { continue }
        guard got > 0 else {
          isWhole = got == 0 && filled == 0
          return
        }
        filled += got
      }
    }
    return isWhole ? bytes : nil
  }

  /// Writes both parts in one call where the receiver has room; `false` when nobody receives.
  static func write(_ first: [UInt8], _ second: [UInt8], to descriptor: Int32) -> Bool {
    first.withUnsafeBytes { first in
      second.withUnsafeBytes { second in
        var sent = 0
        while sent < first.count + second.count {
          let rest = first.count - sent
          var parts = [
            part(first, from: max(0, first.count - rest)), part(second, from: max(0, -rest)),
          ]
          let got = writev(descriptor, &parts, Int32(parts.count))
          if got < 0, errno == EINTR { continue }
          guard got > 0 else { return false }
          sent += got
        }
        return true
      }
    }
  }

  private static func part(_ bytes: UnsafeRawBufferPointer, from start: Int) -> iovec {
    let start = min(start, bytes.count)
    return iovec(
      iov_base: UnsafeMutableRawPointer(mutating: bytes.baseAddress.map { $0 + start }),
      iov_len: bytes.count - start)
  }
}
