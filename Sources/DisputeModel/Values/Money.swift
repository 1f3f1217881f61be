/// An exact amount of money: a count of minor units (cents), never floating point.
///
/// Credits and reversals are negative.
public struct Money: Hashable, Comparable, Sendable {
  /// Cents, for a currency with two decimals.
  public var minorUnits: Int64

  /// Creates an amount from cents.
  public init(minorUnits: Int64) { self.minorUnits = minorUnits }

  /// No money.
  public static let zero = Money(minorUnits: 0)

  /// The amount without its sign; the least amount, which has no opposite, gives the greatest.
  public var magnitude: Money { Money(minorUnits: minorUnits == .min ? .max : abs(minorUnits)) }

  /// Compares by value.
  public static func < (a: Money, b: Money) -> Bool { a.minorUnits < b.minorUnits }

  /// The sum; wraps at the limits of `Int64` instead of trapping, because input decides the operands.
  public static func + (a: Money, b: Money) -> Money { Money(minorUnits: a.minorUnits &+ b.minorUnits) }

  /// The difference; wraps like the sum.
  public static func - (a: Money, b: Money) -> Money { Money(minorUnits: a.minorUnits &- b.minorUnits) }

  /// The opposite amount.
  public static prefix func - (a: Money) -> Money { Money(minorUnits: 0 &- a.minorUnits) }

  /// Adds in place.
  public static func += (a: inout Money, b: Money) { a = a + b }

  /// The amount as a decimal number with exactly two decimals, for example `-1234.50`.
  public var decimalString: String {
    let magnitude = minorUnits.magnitude
    let cents = magnitude % 100
    return "\(minorUnits < 0 ? "-" : "")\(magnitude / 100).\(cents < 10 ? "0" : "")\(cents)"
  }
}

extension Money: CustomStringConvertible {
  /// Same as `decimalString`.
  public var description: String { decimalString }
}
