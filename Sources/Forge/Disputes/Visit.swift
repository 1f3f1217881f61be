internal import DisputeModel

/// Somebody whom the plan covers.
struct Person: Hashable {
  var name: String
  var relationship: Relationship
}

/// Somebody who gives services.
struct Practice: Hashable {
  var name: String
  var npi: String
  var network: NetworkStatus
  var kind: ServiceClass

  /// Whether a reader may take one for the other, because middle initials and titles are often left out.
  func hasLikeName(_ other: Practice) -> Bool {
    func words(_ name: String) -> [Substring] {
      name.split(separator: " ").dropLast(kind == .emergency ? 0 : 1).filter { $0.count > 1 }
    }
    return words(name) == words(other.name) || name == other.name
  }
}

/// One service of a visit as it was given and charged.
struct GivenService: Hashable {
  var service: OfferedService
  var billed: Money
  /// Thousandths of the charge that a provider of the network takes off.
  var discount: Int
  var units = 1
  var modifiers: [String] = []
  /// Days after the visit's first.
  var later = 0
}

/// One visit, which becomes one claim.
struct Visit: Hashable {
  var number: String
  var patient: Int
  var practice: Practice
  var day: CalendarDate
  var received: CalendarDate
  var processed: CalendarDate
  var services: [GivenService]
  var accountNumber: String

  func isBehavioral() -> Bool { practice.kind == .behavioral }
}
