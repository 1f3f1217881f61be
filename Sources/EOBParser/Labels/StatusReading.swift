import DisputeModel

/// Reads words that say where a provider, a limit or a person belongs.
enum StatusReading {
  /// The network status that a text states; `nil` when it states none.
  static func network(_ text: String) -> NetworkStatus? { networks[Letters.squeezed(text)] }

  /// The network status that a few words state beside others: `(Member doctor, in-network)`, `Plan provider (in-network)`.
  static func statedNetwork(_ text: String) -> NetworkStatus? {
    if let status = network(text) { return status }
    let letters = Letters.squeezed(text)
    func states(_ phrases: [StaticString]) -> Bool { phrases.contains { Letters.contains(letters, $0) } }
    if states(["outofnetwork", "notinnetwork", "nonnetwork", "nonpar", "noncontracted", "fueradelared"]) {
      return .outOfNetwork
    }
    return states(["innetwork", "pponetwork", "dentrodelared", "participating"]) ? .inNetwork : nil
  }

  private static let networks = LetterTable<NetworkStatus>([
    (
      .inNetwork,
      [
        "in", "innetwork", "network", "yes", "par", "participating", "innet", "y", "innetworkprovider",
        "preferred", "contracted", "participatingprovider", "innetworkbenefits", "networkprovider",
        "dentrodelared", "proveedordelared", "proveedordentrodelared", "planprovider", "inournetwork", "ppo",
        "si", "inn",
        "preferrednetwork", "networkhealthcareprofessional",
        "participatingdentist", "enlared", "tier1", "inplan", "delared", "preferredprovider",
        "innetworkhealthcareprofessional", "contractedprovider", "networkdentist", "innetworkfacility",
        "ppoprovider", "hmoprovider", "plandoctor", "memberdoctor", "memberdentist", "proveedorparticipante",
        "participante", "proveedorcontratado",
      ]
    ),
    (
      .outOfNetwork,
      [
        "out", "outofnetwork", "oon", "nonpar", "nonparticipating", "nonnetwork", "notinnetwork", "no",
        "n", "outofnetworkprovider", "outnetwork", "nonparticipatingprovider", "fueradelared",
        "proveedorfueradelared", "nonplanprovider", "notinournetwork", "outofournetwork",
        "notcontracted", "onn", "nonpreferred", "noncontracted", "nonnetworkhealthcareprofessional",
        "outofnetworkhealthcareprofessional", "notnetwork", "noparticipante", "nonnetworkprovider",
        "outofplan", "nonpreferredprovider", "outofnetworkbenefits", "notparticipating",
        "nonparticipatingdentist", "outofnet", "outofnetworkfacility", "nonppoprovider", "nonhmoprovider",
        "nonplandoctor", "nonmemberdoctor", "nonppo", "proveedornoparticipante",
      ]
    ),
  ])

  /// The network status that ends or begins a text, with the number of words that state it.
  static func trailingNetwork(_ words: [String]) -> (status: NetworkStatus, count: Int)? {
    if words.count <= 3, let status = providerKind(words) { return (status, words.count) }
    guard mayEndWithNetwork(words.suffix(4).flatMap { Letters.squeezed($0) }) else { return nil }
    for count in stride(from: min(4, words.count), through: 1, by: -1) {
      let tail = words.suffix(count).joined(separator: " ")
      let letters = Letters.squeezed(tail)
      let isSpanish = Letters.contains(letters, "red") && Letters.contains(letters, "de")
      guard
        Letters.contains(letters, "network") || Letters.contains(letters, "participating")
          || Letters.contains(letters, "preferredprovider") || isSpanish
      else { continue }
      if letters.elementsEqual("network".utf8), !tail.hasPrefix("(") { continue }
      if let status = network(tail) ?? statedTwice(words.suffix(count)) { return (status, count) }
    }
    return nil
  }

  /// `Non-preferred (out-of-network) provider`: two statements that agree, whatever follows them.
  private static func statedTwice(_ words: ArraySlice<String>) -> NetworkStatus? {
    guard words.count > 1, let first = words.first.flatMap({ network($0) }) else { return nil }
    let rest = words.dropFirst()
    return network(rest.joined(separator: " ")) == first ? first : nil
  }

  /// `Plan provider`, `NON-PPO PROVIDER`: the kind of provider, where nothing else is said.
  private static func providerKind(_ words: [String]) -> NetworkStatus? {
    let letters = words.flatMap { Letters.squeezed($0) }
    return providerKinds.contains { Letters.contains(letters, $0) }
      ? network(words.joined(separator: " ")) : nil
  }

  private static let providerKinds: [StaticString] = ["planprovider", "ppoprovider", "hmoprovider"]

  /// Whether the last four of some tokens hold a word that every network status has.
  static func mayEndWithNetwork(_ tokens: ArraySlice<Token>) -> Bool {
    let last = tokens.suffix(4)
    let count = last.reduce(0) { $0 + $1.letters.count }
    return count >= 3 && mayEndWithNetwork(last.flatMap(\.letters))
  }

  /// Whether the letters of a text's last four words hold a word that every network status has; most texts' do not.
  static func mayEndWithNetwork(_ letters: [UInt8]) -> Bool {
    Letters.contains(letters, "network") || Letters.contains(letters, "participating")
      || Letters.contains(letters, "preferred") || Letters.contains(letters, "red")
      || providerKinds.contains { Letters.contains(letters, $0) }
  }

  /// The relationship that a text states.
  static func relationship(_ text: String) -> Relationship? { relationships[Letters.squeezed(text)] }

  private static let relationships = LetterTable<Relationship>([
    (
      .`self`,
      [
        "self", "subscriber", "insured", "employee", "member", "participant", "ee", "patientissubscriber",
        "titular", "usted", "you", "policyholder", "sameassubscriber", "enrollee", "asegurado", "elmismo",
        "mismo", "cardholder", "insuredstudent", "insuredemployee", "primarymember", "student",
        "insuredmember",
        "insuredperson", "policyowner", "asegurada", "aseguradoprincipal", "aseguradaprincipal",
      ]
    ),
    (
      .spouse,
      [
        "spouse", "husband", "wife", "domesticpartner", "sp", "conyuge", "esposo", "esposa", "partner",
        "lifepartner",
      ]
    ),
    (
      .child,
      [
        "child", "son", "daughter", "dependent", "dependentchild", "ch", "stepchild", "hijo", "hija",
        "dep", "dependiente", "dependentson", "dependentdaughter", "hijoa",
      ]
    ),
    (
      .other,
      [
        "other", "otherdependent", "otherrelationship", "parent", "ward", "grandchild", "otro", "otra",
      ]
    ),
  ])

  /// How a payment was made.
  static func method(_ text: String) -> PaymentMethod? {
    let letters = Letters.squeezed(text)
    func has(_ words: StaticString...) -> Bool { words.contains { Letters.contains(letters, $0) } }
    if has("wire") { return .wire }
    if has("check", "cheque") { return .check }
    if has("eft", "electronic", "transfer", "deposit", "ach") { return .eft }
    return has("card") ? .card : nil
  }

  /// The method of payment that the label of a payment's number tells: `EFT number`, but not `Check/EFT number`.
  static func method(ofNumberLabel label: String) -> PaymentMethod? {
    let letters = Letters.squeezed(label)
    func has(_ words: StaticString...) -> Bool { words.contains { Letters.contains(letters, $0) } }
    let isCheck = has("check", "cheque")
    let isTransfer = has("eft", "transfer")
    guard isCheck != isTransfer else { return nil }
    return isCheck ? .check : .eft
  }
}
