internal import DisputeModel

/// Whether two lines are about one service.
enum SameService {
  /// How the services were found to be the same.
  enum Ground: Comparable {
    /// The same words; no code is printed on one of them.
    case description
    /// The same code.
    case code
  }

  /// Compares two lines; `nil` when they are not the same service, or when it cannot be told.
  static func ground(_ a: FiledLine, _ b: FiledLine) -> Ground? {
    guard isSamePatient(a.filed, b.filed), isSameProvider(a.filed.claim.provider, b.filed.claim.provider),
      let days = a.serviceDates, days == b.serviceDates,
      let billed = a[.billed], billed > .zero, billed == b[.billed],
      a.line.units ?? 1 == b.line.units ?? 1, !isDifferent(a.line.revenueCode, b.line.revenueCode)
    else { return nil }
    if let code = a.line.procedureCode, let other = b.line.procedureCode {
      return code == other && Set(a.line.modifiers ?? []) == Set(b.line.modifiers ?? []) ? .code : nil
    }
    guard let words = Wording(a.line.description), words == Wording(b.line.description) else { return nil }
    return .description
  }

  /// Whether two claims are about one patient.
  static func isSamePatient(_ a: FiledClaim, _ b: FiledClaim) -> Bool { a.patient == b.patient }

  /// How surely they are: a father and his son may have one name, and a claim may name nobody.
  static func certaintyOfPatient(_ a: FiledClaim, _ b: FiledClaim) -> Certainty {
    let patients = [a.claim.patient, b.claim.patient]
    if patients.filter({ $0.relationship == nil }).count == 1 { return .possible }
    return patients.allSatisfy { $0.name != nil } ? .certain : .likely
  }

  /// What is compared of two lines.
  static func places(_ a: FiledLine, _ b: FiledLine) -> [ClaimsPlace] {
    let hasCodes = a.line.procedureCode != nil && b.line.procedureCode != nil
    let hasNumbers = a.filed.claim.provider.npi != nil && b.filed.claim.provider.npi != nil
    var places: [ClaimsPlace] = []
    for line in [a, b] {
      places += line.filed.patientPlaces + line.dayPlaces + line.places(of: [.billed])
      places += hasNumbers ? line.filed.providerPlaces : [line.filed.place("/provider/name")]
      places += hasCodes ? line.codePlaces : line.descriptionPlaces
    }
    return places
  }

  private static func isSameProvider(_ a: Provider, _ b: Provider) -> Bool {
    if let npi = a.npi, let other = b.npi { return npi == other }
    guard let name = PersonName(a.name), let other = PersonName(b.name) else { return false }
    return name == other
  }

  /// Whether both are printed and differ.
  private static func isDifferent(_ a: String?, _ b: String?) -> Bool {
    guard let a, let b else { return false }
    return a != b
  }
}
