/// Which services a benefit or an authorization is about.
public struct ServiceMatch: Hashable, Sendable {
  /// CPT, HCPCS or CDT codes.
  public var procedureCodes: [String]
  /// Descriptions as documents print them; `*` stands for any text.
  public var descriptions: [String]

  /// Creates a match; empty lists match nothing.
  public init(procedureCodes: [String] = [], descriptions: [String] = []) {
    self.procedureCodes = procedureCodes
    self.descriptions = descriptions
  }
}

extension ServiceMatch: Codable {
  /// Reads a match; a missing list is empty.
  public init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    procedureCodes = try values.decodeList(forKey: .procedureCodes)
    descriptions = try values.decodeList(forKey: .descriptions)
  }
}

/// A share of a whole, exact to a hundredth of a percent.
///
/// In JSON and YAML a number: 0.2 is twenty percent.
public struct Share: Hashable, Comparable, Sendable {
  /// Ten-thousandths: 2000 is twenty percent.
  public let basisPoints: Int

  /// The whole.
  public static let whole = 10_000

  /// Creates a share; `nil` below nothing or above the whole.
  public init?(basisPoints: Int) {
    guard (0...Share.whole).contains(basisPoints) else { return nil }
    self.basisPoints = basisPoints
  }

  /// Compares by size.
  public static func < (a: Share, b: Share) -> Bool { a.basisPoints < b.basisPoints }

  /// The share of an amount, rounded to the cent, halves away from zero; `nil` beyond what an amount can hold.
  public func of(_ amount: Money) -> Money? {
    let (product, overflow) = amount.minorUnits.multipliedReportingOverflow(by: Int64(basisPoints))
    guard !overflow else { return nil }
    let half = Int64(Share.whole / 2)
    let (rounded, carry) = product.addingReportingOverflow(product < 0 ? -half : half)
    return carry ? nil : Money(minorUnits: rounded / Int64(Share.whole))
  }
}

extension Share: Codable {
  /// Reads a number between 0 and 1 with at most four decimals.
  public init(from decoder: any Decoder) throws {
    let value = try decoder.singleValueContainer().decode(Double.self)
    // Without a call of the C library's mathematics, which a plain executable does not link.
    guard value >= 0, value <= 1, let share = Share(basisPoints: Int(value * Double(Share.whole) + 0.5)),
      Double(share.basisPoints) / Double(Share.whole) == value
    else {
      throw DecodingError.dataCorrupted(
        DecodingError.Context(
          codingPath: decoder.codingPath,
          debugDescription: "a share is a number between 0 and 1 with at most four decimals"))
    }
    self = share
  }

  /// Writes the number.
  public func encode(to encoder: any Encoder) throws {
    var value = encoder.singleValueContainer()
    try value.encode(Double(basisPoints) / Double(Share.whole))
  }
}

/// What a plan says it pays for some services.
public struct Benefit: Codable, Hashable, Sendable {
  /// The services.
  public var match: ServiceMatch
  /// The network for which the benefit holds; any when absent.
  public var network: NetworkStatus?
  /// Fixed price for a visit.
  public var copay: Money?
  /// The member's percentage.
  public var coinsurance: Share?
  /// Whether the deductible comes first.
  public var deductibleApplies: Bool?
  /// Whether the plan covers the services at all.
  public var covered: Bool?

  /// Creates a benefit.
  public init(
    match: ServiceMatch, network: NetworkStatus? = nil, copay: Money? = nil, coinsurance: Share? = nil,
    deductibleApplies: Bool? = nil, covered: Bool? = nil
  ) {
    self.match = match
    self.network = network
    self.copay = copay
    self.coinsurance = coinsurance
    self.deductibleApplies = deductibleApplies
    self.covered = covered
  }
}
