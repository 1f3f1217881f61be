import DisputeModel
import PayerProfiles

extension ClaimBuilder {
  /// A mark beside a claim's number: `** ADJUSTED **`, `REVERSAL`, `Voided claim`.
  func statusWord(_ line: Int) -> (status: ClaimStatus, tokens: [TokenRef])? {
    let tokens = sheet.lines[line].tokens
    // `Status: Pending – waiting for information` says it with its first word.
    let stated = fields.filter { $0.line == line && $0.role == .claimStatus }.compactMap { field in
      field.tokens.first.flatMap { $0.line == line ? $0.token..<$0.token + 1 : nil }
    }
    for phrase in sheet.lines[line].phrases.filter({ $0.count <= 4 }) + stated {
      let letters = String(decoding: tokens[phrase].flatMap(\.letters), as: UTF8.self)
      switch letters {
      case "adjusted", "adjustment", "adjustedclaim", "corrected", "correctedclaim", "reprocessed",
        "ajustado", "replacement",
        "claimadjusted", "claimadjustment", "reprocessedclaim", "statusadjusted", "replacementclaim":
        return (.adjusted, phrase.map { TokenRef(line: line, token: $0) })
      case "reversed", "reversal", "voided", "void", "reversedclaim", "revertido", "claimreversed",
        "claimreversal", "takenback",
        "voidedclaim", "reversalofclaim", "originalclaimreversed", "statusreversed",
        "reversalofpreviouspayment":
        return (.reversed, phrase.map { TokenRef(line: line, token: $0) })
      case "pending", "pended", "claimpending", "pendiente", "inprocess", "statuspending":
        return (.pending, phrase.map { TokenRef(line: line, token: $0) })
      default: continue
      }
    }
    return nil
  }
}
