import DisputeModel
import PayerProfiles

/// Reads the labelled values of one service in a document without tables.
enum RecordReading {
  /// Adds a labelled value to the service that it belongs to.
  static func add(_ field: Field, to draft: inout LineDraft) {
    switch (field.role, field.value) {
    case (.amount(let kind), .money(let money)):
      if field.isGuess, draft[kind] == nil { draft.guessed.insert(kind) }
      draft.set(kind, money, field.tokens)
    case (.amounts(let kinds), .money(let money)):
      draft.line.mergedAmounts.append(MergedAmount(kinds: kinds, amount: money))
      draft.sources[.merged, default: []].append(contentsOf: field.tokens)
    case (.serviceDate, .span(let span)), (.serviceFrom, .span(let span)), (.serviceTo, .span(let span)):
      draft.line.serviceDates = draft.line.serviceDates.map { $0.union(span) } ?? span
      draft.sources[.serviceDates, default: []].append(contentsOf: field.tokens)
    case (.description, .text(let text)):
      var words = text.split(separator: " ").map(String.init)
      // `Surgery (A0425)`
      if let last = words.last, last.hasPrefix("("), last.hasSuffix(")"),
        let code = last.dropFirst().dropLast().split(separator: "-").first.flatMap({
          CodeReading.procedureCode($0)
        })
      {
        words.removeLast()
        draft.line.procedureCode = code
        draft.sources[.procedureCode] = Array(field.tokens.suffix(1))
        let modifiers = last.dropFirst().dropLast().split(separator: "-").dropFirst().compactMap {
          CodeReading.modifier($0)
        }
        if !modifiers.isEmpty {
          draft.line.modifiers = modifiers
          draft.sources[.modifiers] = Array(field.tokens.suffix(1))
        }
      }
      draft.line.description = words.joined(separator: " ")
      draft.sources[.description] = Array(field.tokens.prefix(words.count))
    case (.procedureCode, .text(let text)):
      let parts = text.split { $0 == "-" || $0 == "," || $0 == "/" }
      draft.line.procedureCode = parts.first.flatMap { CodeReading.procedureCode($0) }
      draft.sources[.procedureCode] = field.tokens
      let modifiers = parts.dropFirst().compactMap { CodeReading.modifier($0) }
      if !modifiers.isEmpty {
        draft.line.modifiers = modifiers
        draft.sources[.modifiers] = field.tokens
      }
    case (.units, .text(let text)):
      // `(2)` and `2.` stand beside the label too, and are no count.
      guard let units = Int(text) else { break }
      draft.line.units = units
      draft.sources[.units] = field.tokens
    case (.modifiers, .text(let text)):
      draft.line.modifiers = text.split { $0 == "," || $0 == " " }.compactMap(CodeReading.modifier)
      draft.sources[.modifiers] = field.tokens
    case (.remarkCode, .text(let text)):
      // The legend of the notes may begin with the same label.
      guard draft.line.remarkCodes?.isEmpty ?? true else { break }
      draft.line.remarkCodes = text.split { $0 == "," || $0 == " " || $0 == ";" }.compactMap(
        CodeReading.remarkCode)
      draft.sources[.remarkCodes] = field.tokens
    case (.revenueCode, .text(let text)):
      draft.line.revenueCode = text
      draft.sources[.revenueCode] = field.tokens
    case (.placeOfService, .text(let text)):
      draft.line.placeOfService = text
      draft.sources[.placeOfService] = field.tokens
    default:
      break
    }
  }
}
