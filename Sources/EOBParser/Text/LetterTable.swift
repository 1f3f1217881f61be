/// Values by the letters of phrases: one hash and one comparison, however many phrases there are.
struct LetterTable<Value: Sendable>: Sendable {
  private var values: [UInt64: Value] = [:]

  /// For each value the phrases that mean it, in their letters form.
  init(_ entries: [(value: Value, phrases: [StaticString])]) {
    values.reserveCapacity(entries.reduce(0) { $0 + $1.phrases.count })
    for entry in entries {
      for phrase in entry.phrases {
        let letters = UnsafeBufferPointer(start: phrase.utf8Start, count: phrase.utf8CodeUnitCount)
        values[Letters.hash(letters)] = entry.value
      }
    }
  }

  /// The value of exactly these letters.
  subscript(letters: [UInt8]) -> Value? { values[Letters.hash(letters)] }

  /// The value of the letters that have this hash.
  subscript(hash hash: UInt64) -> Value? { values[hash] }
}
