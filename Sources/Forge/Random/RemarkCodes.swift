internal import DisputeModel

/// Gives every remark text of a document its code; codes mean nothing outside the document.
struct RemarkCodes {
  let style: ClaimProfile.CodeStyle
  private var codes: [Vocabulary.RemarkText: String] = [:]
  private var capitals: Bool

  init(style: ClaimProfile.CodeStyle, capitals: Bool) {
    self.style = style
    self.capitals = capitals
  }

  /// The remark with its code, the same one each time.
  mutating func remark(for text: Vocabulary.RemarkText, using random: inout SplitMix64) -> Remark {
    let code = codes[text] ?? newCode(using: &random)
    codes[text] = code
    return Remark(
      code: code, text: capitals ? text.text.uppercased() : text.text, category: text.category)
  }

  private func newCode(using random: inout SplitMix64) -> String {
    let letters = "ABCDEFGHJKLMNPQRSTUVWXYZ".map(String.init)
    let index = codes.count
    switch style {
    case .letterAndDigit: return "\(letters[index / 10])\(index % 10)"
    case .numbers: return String(index + 1)
    case .letters: return letters[index]
    case .mixed, .threeLetters:
      while true {
        let code =
          style == .mixed
          ? random.pick(letters) + String(random.int(1...99))
          : random.pick(letters) + random.pick(letters) + random.pick(letters)
        if !codes.values.contains(code) { return code }
      }
    }
  }
}
