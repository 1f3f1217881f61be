import Glibc

/// Bytes that have come in from a worker and are not yet taken.
struct ReceiveBuffer {
  /// Room that is there at every read, in bytes; about one page.
  private static let smallestRoom = 1 << 16

  private var storage: [UInt8] = []
  private var taken = 0
  private var filled = 0

  /// How many bytes wait.
  var count: Int { filled - taken }

  /// Takes in what is there without waiting, as `recv` counts it: zero at the end, negative on errors.
  mutating func receive(from descriptor: Int32) -> Int {
    makeRoom(Self.smallestRoom)
    let start = filled
    let got = storage.withUnsafeMutableBytes { buffer in
      recv(
        descriptor, buffer.baseAddress.map { $0 + start }, buffer.count - start,
        Int32(MSG_DONTWAIT))
    }
    if got > 0 { filled += got }
    return got
  }

  /// Sees to it that `count` bytes fit without moving any later.
  mutating func expect(_ count: Int) { makeRoom(max(0, count - self.count)) }

  /// Calls `body` with the next `count` bytes, which must be there.
  func peek<R, E: Error>(
    at offset: Int = 0, _ count: Int, _ body: (UnsafeRawBufferPointer) throws(E) -> R
  ) throws(E) -> R {
    let range = taken + offset..<taken + offset + count
    return try storage.withUnsafeBufferPointer { buffer throws(E) in
      try body(UnsafeRawBufferPointer(UnsafeBufferPointer(rebasing: buffer[range])))
    }
  }

  /// Drops the next `count` bytes.
  mutating func drop(_ count: Int) {
    taken += count
    if taken == filled {
      taken = 0
      filled = 0
    }
  }

  private mutating func makeRoom(_ room: Int) {
    guard storage.count - filled < room else { return }
    if taken > 0 {
      storage.replaceSubrange(0..<filled - taken, with: Array(storage[taken..<filled]))
      filled -= taken
      taken = 0
    }
    let missing = room - (storage.count - filled)
    if missing > 0 { storage.append(contentsOf: repeatElement(0, count: max(missing, storage.count))) }
  }
}
