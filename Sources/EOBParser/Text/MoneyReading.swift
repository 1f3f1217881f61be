import DisputeModel

/// A number as it stands in a cell.
struct NumberText: Hashable, Sendable {
  /// The amount in cents.
  var money: Money
  /// Whether a currency sign stands with it.
  var hasCurrency: Bool
  /// Whether two decimals are printed.
  var hasCents: Bool
  /// Whether it is a percentage.
  var isPercent = false

  /// Whether it can only be money: a bare `35` may be units, a code or a page number.
  var isMoney: Bool { (hasCurrency || hasCents) && !isPercent }
}

/// Reads amounts: `1,234.56`, `$35`, `(12.34)`, `12.34-`, `-$12.34`, `$-12.34`, `70%`.
enum MoneyReading {
  /// More digits before the decimal point than any charge has: an identifier.
  private static let maximumIntegerDigits = 9

  static func number(_ text: some Sequence<UInt8>) -> NumberText? {
    var integer: Int64 = 0
    var integerDigits = 0
    var groupDigits = 0
    var sawComma = false
    var cents: Int64 = 0
    var decimals = -1
    var negative = false
    var parenthesis = false
    var closed = false
    var currency = false
    var percent = false
    for byte in text {
      if percent { return nil }
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        guard !closed else { return nil }
        let digit = Int64(byte - 48)
        if decimals >= 0 {
          decimals += 1
          if decimals <= 2 { cents = cents * 10 + digit } else if digit != 0 { return nil }
        } else {
          integer = integer &* 10 &+ digit
          integerDigits += 1
          groupDigits += 1
          guard integerDigits <= maximumIntegerDigits else { return nil }
        }
      case UInt8(ascii: ","):
        guard decimals < 0, integerDigits > 0, !sawComma || groupDigits == 3, groupDigits <= 3, !closed else {
          return nil
        }
        sawComma = true
        groupDigits = 0
      case UInt8(ascii: "."):
        guard decimals < 0, !closed, !sawComma || groupDigits == 3 else { return nil }
        decimals = 0
      case UInt8(ascii: "$"):
        guard !currency, integerDigits == 0, decimals < 0 else { return nil }
        currency = true
      case UInt8(ascii: "-"), 0xE2, 0x88, 0x92, 0x80, 0x93:  // also − and –, in UTF-8
        if byte == UInt8(ascii: "-") || byte == 0xE2 {
          guard !negative else { return nil }
          negative = true
          if integerDigits > 0 || decimals >= 0 { closed = true }
        }
      case UInt8(ascii: "("):
        guard integerDigits == 0, !parenthesis else { return nil }
        parenthesis = true
      case UInt8(ascii: ")"):
        guard parenthesis, integerDigits > 0 || decimals > 0 else { return nil }
        negative = true
        closed = true
      case UInt8(ascii: "%"):
        percent = true
      default:
        return nil
      }
    }
    guard integerDigits > 0 || decimals > 0, !parenthesis || closed, !sawComma || groupDigits == 3 else {
      return nil
    }
    if percent { guard integer <= 100 else { return nil } }
    if decimals == 1 {
      guard percent || currency else { return nil }
      cents *= 10
    }
    if decimals == 0, !percent { return nil }
    // `(2)` points to a note; a credit has cents or a currency sign.
    if parenthesis, decimals < 0, !currency { return nil }
    let value = integer * 100 + cents
    return NumberText(
      money: Money(minorUnits: negative ? -value : value), hasCurrency: currency, hasCents: decimals == 2,
      isPercent: percent)
  }
}
