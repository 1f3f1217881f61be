import DisputeModel
import PayerProfiles

/// Procedure codes among the words of a service.
extension RowReading {
  /// The codes of notes behind the words, in parentheses or raised, where lines of the document begin with them:
  /// `Frame (F1)`, and further down `F1  Your frame cost more`.
  func takeNoteMark(_ refs: inout [TokenRef], into draft: inout LineDraft) {
    let size = refs.map { token($0).fontSize }.max() ?? 0
    guard refs.count > 1,
      let place = refs.lastIndex(where: { token($0).fontSize < Self.sizeOfRaised * size })
        ?? refs.indices.last
    else { return }
    let text = token(refs[place]).text
    let isBracketed = text.hasPrefix("(") && text.hasSuffix(")")
    let marks = isBracketed ? [text[...]] : text.split(separator: ",")
    guard isBracketed || token(refs[place]).fontSize < Self.sizeOfRaised * size, !marks.isEmpty,
      marks.allSatisfy(isNoteMark)
    else { return }
    draft.line.remarkCodes = marks.map(String.init)
    draft.sources[.remarkCodes] = [refs[place]]
    refs.remove(at: place)
  }

  private func isNoteMark(_ mark: Substring) -> Bool {
    let bare = mark.filter { $0 != "(" && $0 != ")" }
    return bare.utf8.count <= Self.lettersOfMark && CodeReading.remarkCode(bare) != nil
      && CodeReading.procedureCode(bare) == nil && bare.utf8.contains { (48...57).contains($0) }
      && isExplained(Letters.squeezed(bare))
  }

  /// Codes of notes behind what was done have at most this many letters and digits.
  private static let lettersOfMark = 4
  /// Raised codes are set in letters of at most this share of the words' size.
  private static let sizeOfRaised: Float = 0.85

  /// Whether a line of the document begins with the letters of a code, and goes on after a gap or with a sentence.
  private func isExplained(_ letters: [UInt8]) -> Bool {
    sheet.lines.contains { line in
      guard line.tokens.count > 2, line.tokens[0].letters == letters else { return false }
      return line.tokens[1].startsPhrase
        || line.tokens[1].text.unicodeScalars.first?.properties.isUppercase == true
          && line.tokens.dropFirst(2).contains {
            $0.text.unicodeScalars.first?.properties.isLowercase == true
          }
    }
  }

  /// A procedure code in parentheses, after `CPT`, before the words, or, where the heading announces one, at the end.
  func takeCode(_ refs: inout [TokenRef], always: Bool, hasColumn: Bool, into draft: inout LineDraft) {
    guard draft.line.procedureCode == nil, !takeCodeLine(&refs, into: &draft) else { return }
    for index in refs.indices.reversed() {
      let text = token(refs[index]).text
      let parts = text.split { $0 == "-" || $0 == "(" || $0 == ")" }
      guard
        let code = CodeReading.procedureCode(text) ?? parts.first.flatMap({ CodeReading.procedureCode($0) })
      else { continue }
      let isMarked = text.hasPrefix("(") && text.hasSuffix(")") || index > 0 && isCodeWord(refs[index - 1])
      // `D1110 Cleaning, adult`, `19 MO D2392 Filling`: no word of a service begins like a dental code.
      let isDental = code.utf8.first == UInt8(ascii: "D") && refs[..<index].allSatisfy(isToothMark)
      // `90837-95 Psychotherapy`: a code before the words, where no column is for codes.
      let isBefore = index == 0 && !hasColumn && refs.count > 1 && beginsWord(refs[1])
      // `97110 GP`: modifiers alone stand behind it.
      let behind = refs[(index + 1)...].map { CodeReading.modifier(token($0).text) }
      let isLast = behind.allSatisfy { $0 != nil } && behind.count <= Self.maximumModifiers
      // Five signs like a code's behind the words, where no column is for codes.
      let isBehind = index > 0 && behind.isEmpty && text.utf8.count == 5
      guard isMarked || isDental || isBefore || isBehind || (always && (isLast || index == 0)) else {
        continue
      }
      draft.line.procedureCode = code
      draft.sources[.procedureCode] = [refs[index]]
      let modifiers =
        parts.dropFirst().compactMap { CodeReading.modifier($0) } + (isLast ? behind.compactMap { $0 } : [])
      if !modifiers.isEmpty {
        draft.line.modifiers = modifiers
        draft.sources[.modifiers] = [refs[index]]
      }
      var start = isDental ? 0 : index
      while start > 0, isCodeWord(refs[start - 1]) { start -= 1 }
      // `(billing code 99214-25)`
      if start > 0, start < index, Self.codeKinds.contains(plain(refs[start - 1])) { start -= 1 }
      refs.removeSubrange(start...(isLast ? refs.count - 1 : index))
      return
    }
  }

  /// A code, perhaps with modifiers, that is one line of the words alone: the cell of a code beside a wrapped
  /// description, or the line below it.
  private func takeCodeLine(_ refs: inout [TokenRef], into draft: inout LineDraft) -> Bool {
    for line in Set(refs.map(\.line)).sorted() {
      let cell = refs.filter { $0.line == line }
      guard cell.count < refs.count, cell.count <= 1 + Self.maximumModifiers,
        let code = CodeReading.procedureCode(token(cell[0]).text), code == token(cell[0]).text,
        case let modifiers = cell.dropFirst().compactMap({ CodeReading.modifier(token($0).text) }),
        modifiers.count == cell.count - 1
      else { continue }
      draft.line.procedureCode = code
      draft.sources[.procedureCode] = [cell[0]]
      if !modifiers.isEmpty {
        draft.line.modifiers = modifiers
        draft.sources[.modifiers] = Array(cell.dropFirst())
      }
      refs.removeAll { $0.line == line }
      return true
    }
    return false
  }

  /// A claim's form has room for this many modifiers.
  private static let maximumModifiers = 4

  /// The letters of a word.
  private func plain(_ ref: TokenRef) -> String { String(decoding: token(ref).letters, as: UTF8.self) }

  /// Whether a word announces a procedure code.
  private func isCodeWord(_ ref: TokenRef) -> Bool {
    ["cpt", "hcpcs", "cdt", "code", "proc"].contains(plain(ref))
  }

  /// What kind of code a word says that another announces: `billing code`.
  private static let codeKinds: Set<String> = ["billing", "procedure", "service", "cpt", "hcpcs"]

  private func beginsWord(_ ref: TokenRef) -> Bool {
    token(ref).text.unicodeScalars.first?.properties.isAlphabetic == true
  }

  /// Whether a word says which tooth, which of its surfaces or which part of the mouth: `19`, `MO`, `UR`.
  private func isToothMark(_ ref: TokenRef) -> Bool {
    let text = token(ref).text.utf8
    let isNumber = text.count <= 2 && text.allSatisfy { (48...57).contains($0) }
    return isNumber || (1...5).contains(text.count) && text.allSatisfy { Self.toothLetters.contains($0) }
  }

  /// The letters of surfaces (mesial, occlusal, distal, buccal, lingual, incisal, facial), quadrants and teeth of children.
  private static let toothLetters = Set("ABCDEFGHIJKLMNOPQRSTUV".utf8)
}
