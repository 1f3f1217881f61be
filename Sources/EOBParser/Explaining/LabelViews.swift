import DisputeModel
import PayerProfiles

/// The labels and headings of a document, without its values: what may be told of it to make a payer known.
///
/// What is a label stands beside what is a name, and a layout that is not understood may take one for the other. So a
/// phrase with a digit in it is left out, and so is one with a word of a name that was read.
struct LabelViews {
  let index: LabelIndex
  let sheet: Sheet
  let tables: [Table]
  let fields: [Field]
  let unknowns: [Explanation.UnknownView]
  let document: ClaimsDocument

  /// Longer phrases are prose.
  private static let maximumWords = 10
  /// Shorter words, such as `for`, do not show that a phrase is a label.
  private static let minimumTellingLetters = 4
  private static let tellingNothing: Set<String> = ["your", "what", "from", "with"]

  /// Understood ones first, each once.
  func all() -> [Explanation.LabelView] {
    let names = wordsOfNames()
    var seen = Set<[UInt8]>()
    return (labels() + headings() + unknownLabels()).filter { label in
      isFree(label.text, of: names) && seen.insert(Letters.squeezed(label.text)).inserted
    }
  }

  private func labels() -> [Explanation.LabelView] {
    fields.compactMap { field in
      let tokens = sheet.lines[field.line].tokens
      guard tokens.indices.contains(field.position),
        let match = index.longestMatch(in: tokens, at: field.position),
        match.senses.contains(where: { $0.role == field.role })
      else { return nil }
      var text = sheet.lines[field.line].text(field.position..<field.position + match.count)
      if text.hasSuffix(":") { text.removeLast() }
      return Explanation.LabelView(text: text, role: PlainWords.name(field.role))
    }
  }

  private func headings() -> [Explanation.LabelView] {
    tables.flatMap { table in
      table.columns.compactMap { column in
        let role = PlainWords.name(column.heading)
        let text = column.heading.text
        let isOverNumbers = table.kind == .services && column.numbers != nil
        guard !text.isEmpty, !role.isEmpty || isOverNumbers || tellsLabel(text) else { return nil }
        return Explanation.LabelView(text: text, role: role)
      }
    }.sorted { !$0.role.isEmpty && $1.role.isEmpty }
  }

  private func unknownLabels() -> [Explanation.LabelView] {
    unknowns.compactMap { unknown in
      guard unknown.kind == "label" else { return nil }
      let text = String(unknown.text.prefix { $0 != ":" })
      return tellsLabel(text) ? Explanation.LabelView(text: text, role: "") : nil
    }
  }

  /// Whether a word of the phrase is a word of labels.
  private func tellsLabel(_ text: String) -> Bool {
    text.split(separator: " ").contains { word in
      let letters = Letters.squeezed(word)
      return letters.count >= Self.minimumTellingLetters
        && !Self.tellingNothing.contains(String(decoding: letters, as: UTF8.self)) && isKnown(letters)
    }
  }

  private func isKnown(_ letters: [UInt8]) -> Bool { index.headingWords.contains(Letters.hash(letters)) }

  private func isFree(_ text: String, of names: Set<[UInt8]>) -> Bool {
    let words = text.split(separator: " ").map { Letters.squeezed($0) }
    return !words.isEmpty && words.count <= Self.maximumWords
      && !text.utf8.contains { (48...57).contains($0) }
      && !words.contains { names.contains($0) && !isKnown($0) }
  }

  /// The words of all names and of what was done.
  private func wordsOfNames() -> Set<[UInt8]> {
    var texts = [document.payer?.name, document.member?.name, document.member?.groupName]
    texts += document.payments.map(\.payee)
    texts += (document.appealRights?.address ?? []).map(Optional.some)
    for claim in document.claims {
      texts += [claim.patient.name, claim.provider.name]
      texts += claim.lines.map(\.description)
    }
    let words = texts.compactMap(\.self).flatMap { $0.split { !$0.isLetter && !$0.isNumber } }
    return Set(words.map { Letters.squeezed($0) }.filter { $0.count > 1 })
  }
}
