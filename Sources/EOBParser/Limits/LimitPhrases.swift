import DisputeModel

/// Reads which limit a phrase speaks of.
struct LimitPhrase {
  var kind: AccumulatorKind?
  var scope: AccumulatorScope?
  var network: NetworkStatus?
  var year: String?

  /// A limit's name has at most this many words.
  private static let wordsOfName = 6

  /// Reads words in their letters form.
  init(_ words: [[UInt8]]) {
    var text = [UInt8(ascii: " ")]
    for word in words { text += word + CollectionOfOne(UInt8(ascii: " ")) }
    if words.isEmpty { text.append(UInt8(ascii: " ")) }
    func has(_ phrases: StaticString...) -> Bool { phrases.contains { Letters.contains(text, $0) } }
    if has(
      "out of pocket", "outofpocket", "out ofpocket", "outof pocket", "oop ", "moop", "desembolso",
      "bolsillo", "catastrophic")
    {
      kind = .outOfPocketMaximum
    } else if has("deductible", "deducible") {
      kind = .deductible
    } else if has(
      "annual maximum", "benefit maximum", "lifetime maximum", "calendar year maximum", "yearly maximum",
      "maximum benefit", "dental maximum", "annual benefit", "plan maximum")
    {
      kind = .benefitMaximum
    }
    if has(" family", " familiar", "familia") {
      scope = .family
    } else if has(" individual", " person ", " member ", " patient ", " self ", " single ") {
      scope = .individual
    } else if words.count <= Self.wordsOfName, has(" you ") {
      // `Deductible (you, in-network)`, not a sentence that speaks to the reader.
      scope = .individual
    }
    if has(
      "out of network", "outofnetwork", "nonnetwork", "non network", "nonparticipating", "out ofnetwork",
      "fuera de la red", "out network", "nonpreferred", "nonppo", "non ppo")
    {
      network = .outOfNetwork
    } else if has(
      "in network", "innetwork", " network ", "participating", "dentro de la red", "de la red", "preferred")
      // `Patient deductible PPO`, not the deductible of a PPO plan.
      || has(" ppo ") && !has("ppo plan", "ppo health", "ppo medical", "ppo dental")
    {
      network = .inNetwork
    }
    for word in words
    where word.count == 4 && word.starts(with: "20".utf8) && word.allSatisfy({ (48...57).contains($0) }) {
      year = String(decoding: word, as: UTF8.self)
    }
  }
}
