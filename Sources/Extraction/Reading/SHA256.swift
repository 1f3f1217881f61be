/// SHA-256 (FIPS 180-4).
///
/// Written out here because it is all of a cryptography library that the tool needs: with swift-crypto a clean
/// build took twice the processor time and the program was half as large again. Its steps depend on the length of the
/// input alone, so that none of them tells a secret by the time it takes.
public struct SHA256: Sendable {
  /// The digest's length in bytes.
  public static let byteCount = 32
  /// Length of a block in bytes.
  public static let blockLength = 64

  private var state: (UInt32, UInt32, UInt32, UInt32, UInt32, UInt32, UInt32, UInt32) = (
    0x6a09_e667, 0xbb67_ae85, 0x3c6e_f372, 0xa54f_f53a, 0x510e_527f, 0x9b05_688c, 0x1f83_d9ab, 0x5be0_cd19
  )

  /// The digest of `bytes`.
  public static func digest(of bytes: [UInt8]) -> [UInt8] {
    var function = SHA256()
    function.add(bytes[...])
    return function.finish()
  }

  /// Bytes that do not fill a block yet.
  private var rest: [UInt8] = []
  private var length: UInt64 = 0

  /// Creates a function that has taken in nothing.
  public init() {}

  /// Takes in more bytes.
  public mutating func add(_ bytes: ArraySlice<UInt8>) {
    length += UInt64(bytes.count)
    var bytes = bytes
    if !rest.isEmpty {
      let missing = bytes.prefix(Self.blockLength - rest.count)
      rest += missing
      bytes = bytes.dropFirst(missing.count)
      guard rest.count == Self.blockLength else { return }
      rest.withUnsafeBytes { take($0) }
      rest = []
    }
    let whole = bytes.count / Self.blockLength * Self.blockLength
    bytes.withUnsafeBytes { take(UnsafeRawBufferPointer(rebasing: $0[..<whole])) }
    rest = Array(bytes.dropFirst(whole))
  }

  /// The digest of everything that was taken in.
  public mutating func finish() -> [UInt8] {
    // The rest, a one bit, zeros, and the length in bits fill the last block or two.
    var end = rest
    end.append(0x80)
    while end.count % Self.blockLength != Self.blockLength - 8 { end.append(0) }
    let bits = length * 8
    for shift in stride(from: 56, through: 0, by: -8) {
      end.append(UInt8(truncatingIfNeeded: bits >> UInt64(shift)))
    }
    end.withUnsafeBytes { take($0) }
    return bytes
  }

  private var bytes: [UInt8] {
    [state.0, state.1, state.2, state.3, state.4, state.5, state.6, state.7].flatMap { word in
      stride(from: 24, through: 0, by: -8).map { UInt8(truncatingIfNeeded: word >> UInt32($0)) }
    }
  }

  /// Takes in whole blocks.
  private mutating func take(_ blocks: UnsafeRawBufferPointer) {
    guard let start = blocks.baseAddress else { return }
    Self.roundConstants.withUnsafeBufferPointer { constants in
      withUnsafeTemporaryAllocation(of: UInt32.self, capacity: 64) { schedule in
        guard let constants = constants.baseAddress, let schedule = schedule.baseAddress else { return }
        for block in 0..<blocks.count / Self.blockLength {
          let words = start + block * Self.blockLength
          for index in 0..<16 {
            schedule[index] = UInt32(
              bigEndian: words.loadUnaligned(fromByteOffset: index &* 4, as: UInt32.self))
          }
          mix(schedule, constants)
        }
      }
    }
  }

  /// One block, whose sixteen words begin the schedule.
  @inline(__always)
  private mutating func mix(_ schedule: UnsafeMutablePointer<UInt32>, _ constants: UnsafePointer<UInt32>) {
    for index in 16..<64 {
      let old = schedule[index &- 15]
      let new = schedule[index &- 2]
      let sigma0 = Self.rotate(old, 7) ^ Self.rotate(old, 18) ^ (old &>> 3)
      let sigma1 = Self.rotate(new, 17) ^ Self.rotate(new, 19) ^ (new &>> 10)
      schedule[index] = schedule[index &- 16] &+ sigma0 &+ schedule[index &- 7] &+ sigma1
    }
    var (a, b, c, d, e, f, g, h) = state
    var index = 0
    // Eight rounds in a row, the variables' parts moving on by one: nothing has to be copied around.
    while index < 64 {
      let (s, k) = (schedule + index, constants + index)
      Self.round(a, b, c, &d, e, f, g, &h, s[0] &+ k[0])
      Self.round(h, a, b, &c, d, e, f, &g, s[1] &+ k[1])
      Self.round(g, h, a, &b, c, d, e, &f, s[2] &+ k[2])
      Self.round(f, g, h, &a, b, c, d, &e, s[3] &+ k[3])
      Self.round(e, f, g, &h, a, b, c, &d, s[4] &+ k[4])
      Self.round(d, e, f, &g, h, a, b, &c, s[5] &+ k[5])
      Self.round(c, d, e, &f, g, h, a, &b, s[6] &+ k[6])
      Self.round(b, c, d, &e, f, g, h, &a, s[7] &+ k[7])
      index &+= 8
    }
    state = (
      state.0 &+ a, state.1 &+ b, state.2 &+ c, state.3 &+ d, state.4 &+ e, state.5 &+ f, state.6 &+ g,
      state.7 &+ h
    )
  }

  /// One round: `d` becomes the next `e`, and `h` the next `a`.
  @inline(__always)
  private static func round(
    _ a: UInt32, _ b: UInt32, _ c: UInt32, _ d: inout UInt32, _ e: UInt32, _ f: UInt32, _ g: UInt32,
    _ h: inout UInt32, _ word: UInt32
  ) {
    let sum1 = rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25)
    let sum0 = rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22)
    let choice = g ^ (e & (f ^ g))
    let majority = (a & b) | (c & (a | b))
    let first = h &+ sum1 &+ choice &+ word
    d = d &+ first
    h = first &+ sum0 &+ majority
  }

  @inline(__always)
  private static func rotate(_ word: UInt32, _ count: UInt32) -> UInt32 {
    word &>> count | word &<< (32 &- count)
  }

  /// Fractional parts of the cube roots of the first 64 primes.
  private static let roundConstants: [UInt32] = [
    0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5,
    0xd807aa98,
    0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174, 0xe49b69c1,
    0xefbe4786,
    0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da, 0x983e5152, 0xa831c66d,
    0xb00327c8,
    0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967, 0x27b70a85, 0x2e1b2138, 0x4d2c6dfc,
    0x53380d13,
    0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85, 0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3,
    0xd192e819,
    0xd6990624, 0xf40e3585, 0x106aa070, 0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3,
    0x4ed8aa4a,
    0x5b9cca4f, 0x682e6ff3, 0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb,
    0xbef9a3f7,
    0xc67178f2,
  ]
}
