/// A small deterministic generator: the same seed gives the same numbers on every platform.
///
/// - Source: Steele, Lea and Flood, "Fast Splittable Pseudorandom Number Generators", OOPSLA 2014.
package struct SplitMix64: RandomNumberGenerator, Sendable {
  private var state: UInt64

  /// Creates a generator.
  package init(seed: UInt64) { state = seed }

  /// The next 64 random bits.
  package mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }

  /// A number of the range.
  ///
  /// Written out, because the standard library does not promise the same numbers from one version to the next.
  package mutating func int(_ range: ClosedRange<Int>) -> Int {
    range.lowerBound + Int(next() % UInt64(range.upperBound - range.lowerBound + 1))
  }

  /// A number of the range, on a grid of a thousandth of its width.
  package mutating func double(_ range: ClosedRange<Double>) -> Double {
    range.lowerBound + (range.upperBound - range.lowerBound) * Double(int(0...1000)) / 1000
  }

  /// True so many times in a hundred.
  package mutating func chance(_ percent: Int) -> Bool { int(1...100) <= percent }

  /// One of the items, which must not be none.
  package mutating func pick<Item>(_ items: [Item]) -> Item { items[int(0...items.count - 1)] }

  /// So many decimal digits, the first not 0.
  package mutating func digits(_ count: Int) -> String {
    (0..<count).map { String(int($0 == 0 ? 1...9 : 0...9)) }.joined()
  }

  /// The items in random order.
  package mutating func shuffle<Item>(_ items: [Item]) -> [Item] {
    var items = items
    for index in stride(from: items.count - 1, to: 0, by: -1) { items.swapAt(index, int(0...index)) }
    return items
  }
}
