import DisputeModel

/// Reads words that say where a provider, a limit or a person belongs.
enum StatusReading {
  /// The network status that a text states; `nil` when it states none.
  static func network(_ text: String) -> NetworkStatus? {
    let letters = String(decoding: Letters.squeezed(text), as: UTF8.self)
    switch letters {
    case "in", "innetwork", "network", "yes", "par", "participating", "innet", "y", "innetworkprovider", "preferred",
      "contracted", "participatingprovider", "innetworkbenefits", "networkprovider", "dentrodelared", "si", "inn",
      "preferrednetwork", "networkhealthcareprofessional", "participatingdentist", "enlared", "tier1", "inplan", "delared",
      "preferredprovider", "innetworkhealthcareprofessional", "contractedprovider", "networkdentist", "innetworkfacility":
      return .inNetwork
    case "out", "outofnetwork", "oon", "nonpar", "nonparticipating", "nonnetwork", "notinnetwork", "no", "n",
      "outofnetworkprovider", "outnetwork", "nonparticipatingprovider", "fueradelared", "notcontracted", "onn",
      "nonpreferred", "noncontracted", "nonnetworkhealthcareprofessional", "outofnetworkhealthcareprofessional",
      "notnetwork", "noparticipante", "nonnetworkprovider", "outofplan", "nonpreferredprovider", "outofnetworkbenefits",
      "notparticipating", "nonparticipatingdentist", "outofnet", "outofnetworkfacility":
      return .outOfNetwork
    default:
      return nil
    }
  }

  /// The network status that ends or begins a text, with the number of words that state it.
  static func trailingNetwork(_ words: [String]) -> (status: NetworkStatus, count: Int)? {
    for count in stride(from: min(4, words.count), through: 1, by: -1) {
      let tail = words.suffix(count).joined(separator: " ")
      let letters = String(decoding: Letters.squeezed(tail), as: UTF8.self)
      guard letters.contains("network") || letters.contains("participating") || letters.contains("red") && letters.contains("de") else { continue }
      if letters == "network", !tail.hasPrefix("(") { continue }
      if let status = network(tail) { return (status, count) }
    }
    return nil
  }

  /// The relationship that a text states.
  static func relationship(_ text: String) -> Relationship? {
    switch String(decoding: Letters.squeezed(text), as: UTF8.self) {
    case "self", "subscriber", "insured", "employee", "member", "participant", "ee", "patientissubscriber", "titular",
      "usted", "you", "policyholder", "sameassubscriber", "enrollee", "asegurado", "elmismo", "mismo", "cardholder":
      .`self`
    case "spouse", "husband", "wife", "domesticpartner", "sp", "conyuge", "esposo", "esposa", "partner", "lifepartner": .spouse
    case "child", "son", "daughter", "dependent", "dependentchild", "ch", "stepchild", "hijo", "hija", "dep", "dependiente",
      "dependentson", "dependentdaughter", "hijoa":
      .child
    case "other", "otherdependent", "otherrelationship", "parent", "ward", "grandchild", "otro", "otra": .other
    default: nil
    }
  }

  /// How a payment was made.
  static func method(_ text: String) -> PaymentMethod? {
    let letters = String(decoding: Letters.squeezed(text), as: UTF8.self)
    if letters.contains("wire") { return .wire }
    if letters.contains("check") || letters.contains("cheque") { return .check }
    if letters.contains("eft") || letters.contains("electronic") || letters.contains("directdeposit") || letters.contains("ach") {
      return .eft
    }
    return letters.contains("card") ? .card : nil
  }
}
