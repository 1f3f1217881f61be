/// A public program, whose appeals follow rules of their own and not those of employers' and individual plans.
public enum PublicProgram: String, CaseIterable, Codable, Hashable, Sendable {
  /// Original Medicare: redetermination, then reconsideration by an independent contractor.
  case medicare
  /// A private plan that takes Medicare's place.
  case medicareAdvantage
  /// Medicaid, as its managed care plans handle it.
  case medicaid
  /// Military health care.
  case tricare

  /// What the member calls it.
  public var title: String {
    switch self {
    case .medicare: "Medicare"
    case .medicareAdvantage: "Medicare Advantage"
    case .medicaid: "Medicaid"
    case .tricare: "TRICARE"
    }
  }
}

extension ClaimsDocument {
  /// Words of payers' names that tell a program; the first that a name has counts.
  ///
  /// Original Medicare sends summary notices, so any other payer with its name stands in its place.
  private static let programsByName: [(word: String, program: PublicProgram?)] = [
    ("medicare supplement", nil), ("medigap", nil), ("tricare", .tricare), ("medicaid", .medicaid),
    ("medicare", .medicareAdvantage),
  ]

  /// The public program that decided the claims; `nil` for all others, and where the document does not tell.
  public var publicProgram: PublicProgram? {
    if documentType == .medicareSummaryNotice { return .medicare }
    if let program = payer?.id.flatMap(PublicProgram.init(rawValue:)) { return program }
    guard let name = payer?.name?.lowercased() else { return nil }
    return Self.programsByName.first { name.contains($0.word) }?.program
  }
}
