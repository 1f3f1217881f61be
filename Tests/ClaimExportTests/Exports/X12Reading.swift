import DisputeModel

/// Segments of an interchange, each as its elements.
struct X12Reading {
  let segments: [[String]]

  init(_ bytes: [UInt8]) {
    let text = String(decoding: bytes, as: UTF8.self)
    segments = text.split(separator: "~").map { segment in
      segment.drop { $0 == "\n" }.split(separator: "*", omittingEmptySubsequences: false).map(String.init)
    }.filter { $0 != [""] }
  }

  /// The segments of a name.
  func all(_ name: String) -> [[String]] { segments.filter { $0[0] == name } }

  /// Cents of an element; nothing where it is not there.
  static func cents(_ segment: [String], _ place: Int) -> Int64 {
    segment.indices.contains(place) ? Int64(segment[place].replacing(".", with: "")) ?? 0 : 0
  }

  /// The sum of the adjustments of a CAS segment.
  static func adjusted(_ segment: [String]) -> Int64 {
    stride(from: 3, to: segment.count, by: 3).reduce(0) { $0 + cents(segment, $1) }
  }

  /// What does not add up: payments, claims, services, what is owed, counts.
  var faults: [String] {
    var faults: [String] = []
    var paid: Int64 = 0
    var announced: Int64 = 0
    var claim: [String] = []
    var adjusted: Int64 = 0
    var owed: Int64 = 0
    var service: [String] = []
    var serviceAdjusted: Int64 = 0
    var start = 0
    func endService() {
      if !service.isEmpty, Self.cents(service, 2) - serviceAdjusted != Self.cents(service, 3) {
        faults.append("service")
      }
      service = []
      serviceAdjusted = 0
    }
    func endClaim() {
      endService()
      guard !claim.isEmpty else { return }
      if Self.cents(claim, 3) - adjusted != Self.cents(claim, 4) { faults.append("claim") }
      if claim[5] == "" || Self.cents(claim, 5) != owed { faults.append("owed") }
      claim = []
      adjusted = 0
      owed = 0
    }
    for (index, segment) in segments.enumerated() {
      switch segment[0] {
      case "ST":
        start = index
        paid = 0
      case "BPR": announced = Self.cents(segment, 2)
      case "CLP":
        endClaim()
        claim = segment
        paid += Self.cents(segment, 4)
      case "SVC":
        endService()
        service = segment
      case "CAS":
        adjusted += Self.adjusted(segment)
        serviceAdjusted += Self.adjusted(segment)
        if segment[1] == "PR" { owed += Self.adjusted(segment) }
      case "SE":
        endClaim()
        if paid != announced { faults.append("payment") }
        if segment[1] != "\(index - start + 1)" { faults.append("count") }
      default: break
      }
    }
    return faults
  }
}
