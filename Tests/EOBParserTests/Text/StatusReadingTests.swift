import DisputeModel
import Testing

@testable import EOBParser

@Suite struct StatusReadingTests {
  @Test(
    "Words of network status",
    arguments: [
      ("In-Network", .inNetwork), ("(In-network)", .inNetwork), ("IN NETWORK", .inNetwork),
      ("Yes", .inNetwork), ("Participating", .inNetwork), ("dentro de la red", .inNetwork),
      ("Out-of-Network", .outOfNetwork), ("Non-Participating", .outOfNetwork), ("No", .outOfNetwork),
      ("fuera de la red", .outOfNetwork), ("Perhaps", nil), ("", nil),
    ] as [(String, NetworkStatus?)])
  func network(text: String, status: NetworkStatus?) {
    #expect(StatusReading.network(text) == status)
  }

  @Test("A status ends a name without being part of it")
  func trailing() throws {
    let found = try #require(StatusReading.trailingNetwork(["Sample", "Clinic", "(In-Network)"]))
    #expect(found.status == .inNetwork)
    #expect(found.count == 1)
    #expect(StatusReading.trailingNetwork(["Sample", "Network"]) == nil)
    #expect(StatusReading.trailingNetwork([]) == nil)
  }

  @Test(
    "Words of relationship",
    arguments: [
      ("Self", .`self`), ("Spouse", .spouse), ("Son", .child), ("DAUGHTER", .child),
      ("Dependent Child", .child), ("Other", .other), ("cónyuge", .spouse), ("Neighbour", nil),
    ] as [(String, Relationship?)])
  func relationship(text: String, relationship: Relationship?) {
    #expect(StatusReading.relationship(text) == relationship)
  }

  @Test(
    "Ways of payment",
    arguments: [
      ("Check", .check), ("EFT", .eft), ("Direct deposit", .eft), ("Virtual card", .card),
      ("Wire transfer", .wire), ("Cash", nil),
    ] as [(String, PaymentMethod?)])
  func method(text: String, method: PaymentMethod?) {
    #expect(StatusReading.method(text) == method)
  }
}
