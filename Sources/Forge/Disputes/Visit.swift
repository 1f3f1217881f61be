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
