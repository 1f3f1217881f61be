/// Sets of procedure, revenue and place-of-service codes, by their numbers alone.
enum ServiceCodes {
  /// Psychiatric services, psychological testing, applied behavior analysis, screening and treatment of substance use,
  /// collaborative care.
  static let behavioral = CodeSet([
    "90785", "90791"..."90899", "96112"..."96146", "97151"..."97158", "99408"..."99409", "99484",
    "99492"..."99494",
    "0362T", "0373T", "G0396"..."G0397", "G0410"..."G0411", "G2067"..."G2080", "H0001"..."H2037", "S9475",
    "S9480",
  ])
  /// Rooms and treatment of psychiatry and substance use (revenue codes).
  static let behavioralRevenue = CodeSet([
    "0114", "0116", "0124", "0126", "0134", "0136", "0144", "0146", "0154", "0156", "0204", "0513",
    "0900"..."0919",
    "0944"..."0945", "1001"..."1002",
  ])
  /// What no behavioral plan decides: surgery, imaging, laboratory, physical therapy.
  static let neverBehavioral = CodeSet([
    "10004"..."69990", "70010"..."79999", "97010"..."97150", "97161"..."97168", "92507"..."92526",
  ])
  /// Emergency department visits and critical care.
  static let emergency = CodeSet(["99281"..."99285", "99291"..."99292", "G0380"..."G0384"])
  /// Emergency rooms (revenue codes).
  static let emergencyRevenue = CodeSet(["0450"..."0459", "0981"])
  /// Ambulances of the air; those of the ground are outside of the No Surprises Act.
  static let airAmbulance = CodeSet(["A0430"..."A0431", "A0435"..."A0436"])
  /// Anesthesia, radiology, laboratory and pathology, hospitalists, intensive care of newborn children: services for
  /// which no patient can be asked to waive the protection (45 CFR 149.420(b)).
  static let ancillary = CodeSet([
    "00100"..."01999", "70010"..."79999", "80047"..."89398", "99221"..."99239", "99468"..."99480",
  ])
  /// Modifiers of assistants at surgery.
  static let assistantModifiers: Set<String> = ["80", "81", "82", "AS"]
  /// Modifiers that say that a service was given again on purpose.
  static let repeatModifiers: Set<String> = ["59", "76", "77", "79", "91", "XE", "XP", "XS", "XU"]
  /// Places of service: hospitals, ambulatory surgical centers.
  static let facilityPlaces: Set<String> = ["19", "21", "22", "23", "24"]
  /// Place of service: an emergency room.
  static let emergencyPlace = "23"
}

/// A code or a range of codes of one length.
struct CodeRange: ExpressibleByStringLiteral {
  let first: String
  let last: String

  init(first: String, last: String) {
    self.first = first
    self.last = last
  }

  init(stringLiteral value: String) { self.init(first: value, last: value) }

  static func ... (first: CodeRange, last: CodeRange) -> CodeRange {
    CodeRange(first: first.first, last: last.last)
  }
}

/// Codes that belong together.
struct CodeSet {
  private let ranges: [CodeRange]

  init(_ ranges: [CodeRange]) { self.ranges = ranges }

  /// Whether a code is one of them; codes of another length or another letter are not.
  func contains(_ code: String) -> Bool {
    let code = ProcedureCode.plain(code)
    return ranges.contains { range in
      code.utf8.count == range.first.utf8.count && range.first <= code && code <= range.last
        && Self.letters(code) == Self.letters(range.first)
    }
  }

  private static func letters(_ code: String) -> [Character] { code.filter(\.isLetter) }
}
