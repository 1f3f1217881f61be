/// An amount as a number with at most two decimals.
///
/// A plain `Decoder` or `Encoder` offers no numbers but binary ones, so here an amount passes through `Double`, rounded
/// to the cent. Fifteen decimal digits always survive that; an amount with more of them, or one that lies between two
/// cents, is refused instead of changed. A coder that knows `Money` can read and write the digits themselves.
extension Money: Codable {
  /// Fifteen digits: the most that a `Double` holds whatever they are (its decimal precision, C's `DBL_DIG`).
  private static let mostMinorUnits: Int64 = 999_999_999_999_999

  /// Reads an amount.
  ///
  /// - Throws: `DecodingError` for what is no number, has more than two decimals or more than fifteen digits.
  public init(from decoder: any Decoder) throws {
    let value = try decoder.singleValueContainer().decode(Double.self)
    let hundredths = value * 100
    guard abs(hundredths) <= Double(Self.mostMinorUnits) else { throw Self.mismatch(at: decoder) }
    // The nearest cent; not `rounded`, which asks programs that link this library for the C library's mathematics.
    let cents = Int64(hundredths < 0 ? hundredths - 0.5 : hundredths + 0.5)
    guard Double(cents) / 100 == value else { throw Self.mismatch(at: decoder) }
    self.init(minorUnits: cents)
  }

  private static func mismatch(at decoder: any Decoder) -> DecodingError {
    .unlike("an amount with at most two decimals and fifteen digits", at: decoder.codingPath)
  }

  /// Writes the amount.
  ///
  /// - Throws: `EncodingError` when it has more than fifteen digits.
  public func encode(to encoder: any Encoder) throws {
    guard minorUnits.magnitude <= Self.mostMinorUnits.magnitude else {
      throw EncodingError.invalidValue(
        self, .init(codingPath: encoder.codingPath, debugDescription: "more than fifteen digits"))
    }
    var container = encoder.singleValueContainer()
    try container.encode(Double(minorUnits) / 100)
  }
}
