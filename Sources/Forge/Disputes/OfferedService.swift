internal import DisputeModel

/// A kind of service, as plans have terms for them.
enum ServiceClass: CaseIterable, Hashable {
  case office, specialist, preventive, behavioral, therapy, emergency, laboratory, imaging, surgery, equipment
  case acupuncture
}

/// A service that a provider may give, in words of our own.
struct OfferedService: Hashable {
  let kind: ServiceClass
  let description: String
  let code: String
  /// Dollars, from the cheapest to the dearest charge.
  let dollars: ClosedRange<Int>

  private static func services(
    _ kind: ServiceClass, _ description: String, _ dollars: ClosedRange<Int>, _ codes: [String]
  ) -> [OfferedService] {
    codes.map { OfferedService(kind: kind, description: description, code: $0, dollars: dollars) }
  }

  static let all: [OfferedService] =
    services(.office, "Office Visit", 110...320, ["99212", "99213", "99214", "99203", "99204"])
    + services(.specialist, "Specialist Consultation", 220...480, ["99243", "99244", "99245"])
    + services(.preventive, "Annual Physical", 180...350, ["99385", "99386", "99395", "99396"])
    + services(.behavioral, "Individual Psychotherapy", 120...260, ["90832", "90834", "90837"])
    + services(.behavioral, "Psychiatric Evaluation", 220...400, ["90791", "90792"])
    + services(.therapy, "Physical Therapy", 60...240, ["97110", "97112", "97140", "97530"])
    + services(.emergency, "Emergency Room Visit", 600...2400, ["99283", "99284", "99285"])
    + services(.laboratory, "Laboratory", 15...180, ["36415", "80053", "81001", "85025"])
    + services(.imaging, "MRI Scan", 700...2900, ["72148", "73721", "70551"])
    + services(.imaging, "X-Ray", 80...320, ["71046", "73610"])
    + services(.surgery, "Minor Surgery", 300...4800, ["10060", "11042", "29881"])
    + services(.equipment, "Medical Equipment", 60...900, ["E0601", "L1832", "A4556"])
    + services(.acupuncture, "Acupuncture", 70...160, ["97810", "97813"])

  static func of(_ kind: ServiceClass) -> [OfferedService] { all.filter { $0.kind == kind } }
}
