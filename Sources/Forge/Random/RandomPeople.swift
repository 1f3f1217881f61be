/// Synthetic names and numbers.
enum RandomPeople {
  /// A person's name, some with a middle initial.
  static func name(capitals: Bool, using random: inout SplitMix64) -> String {
    var parts = [random.pick(Vocabulary.firstNames), random.pick(Vocabulary.lastNames)]
    if random.chance(30) { parts.insert(random.pick(["A", "J", "M", "S"]), at: 1) }
    let name = parts.joined(separator: " ")
    return capitals ? name.uppercased() : name
  }

  /// A practice, or a person with a credential.
  static func provider(capitals: Bool, using random: inout SplitMix64) -> String {
    let name =
      random.chance(50)
      ? random.pick(Vocabulary.practices)
      : self.name(capitals: false, using: &random) + " " + random.pick(Vocabulary.credentials)
    return capitals ? name.uppercased() : name
  }

  /// The pattern with a digit for every `#`; the pattern's first place is never 0.
  static func fill(_ pattern: String, using random: inout SplitMix64) -> String {
    var out = ""
    for character in pattern {
      out += character == "#" ? String(random.int(out.isEmpty ? 1...9 : 0...9)) : String(character)
    }
    return out
  }

  /// An identifier whose check digit is right.
  ///
  /// - Source: the Luhn formula over the number with prefix 80840, whose own sum is 24.
  static func npi(using random: inout SplitMix64) -> String {
    let digits = ("1" + random.digits(8)).utf8.map { Int($0) - 48 }
    var sum = 24
    for (index, digit) in digits.enumerated() {
      let doubled = index % 2 == 0 ? digit * 2 : digit
      sum += doubled > 9 ? doubled - 9 : doubled
    }
    return digits.map(String.init).joined() + String((10 - sum % 10) % 10)
  }
}
