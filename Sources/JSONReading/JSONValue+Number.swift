extension JSONValue {
  /// A number as a count of its smallest units, exactly: `12.5` with two decimals is 1250.
  ///
  /// The spelling does not matter, only the value: `1.25e1` and `12.500` are 1250 too.
  ///
  /// - Parameter decimals: how many decimals a unit stands for; 0 for whole numbers.
  /// - Returns: `nil` for what is no number, has more decimals than that, or does not fit.
  public func units(decimals: Int) -> Int64? {
    guard case .number(let spelling) = self else { return nil }
    return Decimal(spelling)?.units(decimals: decimals)
  }
}

/// A decimal number: its digits without zeros at either end, times a power of ten.
private struct Decimal {
  private var isNegative = false
  private var digits: [UInt8] = []
  private var exponent = 0

  /// Beyond any count of digits that fits into memory, and far from where sums of exponents overflow.
  private static let greatestExponent = Int.max / 16

  /// Takes a JSON number apart.
  init?(_ spelling: String) {
    var isFraction = false
    var bytes = Array(spelling.utf8)[...]
    while let byte = bytes.popFirst() {
      switch byte {
      case UInt8(ascii: "-"): isNegative = true
      case UInt8(ascii: "."): isFraction = true
      case UInt8(ascii: "e"), UInt8(ascii: "E"):
        exponent += Self.exponent(bytes)
        bytes = []
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        digits.append(byte - UInt8(ascii: "0"))
        if isFraction { exponent -= 1 }
      default: return nil
      }
    }
    while digits.last == 0 {
      digits.removeLast()
      exponent += 1
    }
    digits = Array(digits.drop { $0 == 0 })
  }

  private static func exponent(_ bytes: ArraySlice<UInt8>) -> Int {
    var magnitude = 0
    for byte in bytes where byte >= UInt8(ascii: "0") {
      magnitude = min(greatestExponent, magnitude * 10 + Int(byte - UInt8(ascii: "0")))
    }
    return bytes.first == UInt8(ascii: "-") ? -magnitude : magnitude
  }

  func units(decimals: Int) -> Int64? {
    if digits.isEmpty { return 0 }
    // The greatest `Int64` has 19 digits.
    let zeros = exponent + decimals
    guard zeros >= 0, digits.count + zeros <= 19 else { return nil }
    var value: Int64 = 0
    for digit in digits + Array(repeating: 0, count: zeros) {
      let product = value.multipliedReportingOverflow(by: 10)
      // Counts downwards, because there is one more negative number than there are positive ones.
      let difference = product.partialValue.subtractingReportingOverflow(Int64(digit))
      guard !product.overflow, !difference.overflow else { return nil }
      value = difference.partialValue
    }
    if isNegative { return value }
    return value == .min ? nil : -value
  }
}
