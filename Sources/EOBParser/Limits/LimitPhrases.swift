import DisputeModel

/// Reads which limit a phrase speaks of.
struct LimitPhrase {
  var kind: AccumulatorKind?
  var scope: AccumulatorScope?
  var network: NetworkStatus?
  var year: String?

  /// Reads words in their letters form.
  init(_ words: [[UInt8]]) {
    let text = " " + words.map { String(decoding: $0, as: UTF8.self) }.joined(separator: " ") + " "
    func has(_ phrases: String...) -> Bool { phrases.contains { contains(text, $0) } }
    if has("out of pocket", "outofpocket", "out ofpocket", "outof pocket", "oop ", "moop", "desembolso", "bolsillo", "catastrophic") {
      kind = .outOfPocketMaximum
    } else if has("deductible", "deducible") {
      kind = .deductible
    } else if has("annual maximum", "benefit maximum", "lifetime maximum", "calendar year maximum", "yearly maximum", "maximum benefit", "dental maximum", "annual benefit", "plan maximum") {
      kind = .benefitMaximum
    }
    if has(" family", " familiar", "familia") { scope = .family } else if has(" individual", " person ", " member ", " self ", " single ") { scope = .individual }
    if has("out of network", "outofnetwork", "nonnetwork", "non network", "nonparticipating", "out ofnetwork", "fuera de la red", "out network", "nonpreferred") {
      network = .outOfNetwork
    } else if has("in network", "innetwork", " network ", "participating", "dentro de la red", "de la red", "preferred") {
      network = .inNetwork
    }
    for word in words where word.count == 4 && word.starts(with: "20".utf8) && word.allSatisfy({ (48...57).contains($0) }) {
      year = String(decoding: word, as: UTF8.self)
    }
  }

  private func contains(_ text: String, _ phrase: String) -> Bool {
    let haystack = Array(text.utf8)
    let needle = Array(phrase.utf8)
    guard haystack.count >= needle.count else { return false }
    return (0...(haystack.count - needle.count)).contains { start in
      haystack[start] == needle[0] && needle.indices.allSatisfy { haystack[start + $0] == needle[$0] }
    }
  }
}
