import DisputeModel

extension ProvenanceRecord {
  /// Notes by what the payer was recognised.
  mutating func read(_ payer: PayerRecognition.Outcome, in sheet: Sheet) {
    guard isWanted else { return }
    let mark = payer.mark.map { PhrasePlace.tokens(of: $0, in: sheet) } ?? []
    if payer.payer.name != nil {
      if payer.tokens.isEmpty {
        derived("/payer/name", from: ["/payer/id"])
      } else {
        read("/payer/name", payer.tokens)
      }
    }
    if payer.payer.id != nil {
      if payer.tokens.isEmpty { read("/payer/id", mark) } else { derived("/payer/id", from: ["/payer/name"]) }
    }
    if payer.payer.program != nil {
      read("/payer/program", payer.programPhrase.map { PhrasePlace.tokens(of: $0, in: sheet) } ?? [])
    }
  }

  /// Notes where the parts of a limit were read.
  mutating func read(_ limit: LimitReading.Found, at pointer: String) {
    guard isWanted else { return }
    let accumulator = limit.accumulator
    read("\(pointer)/kind", limit.sources.kind)
    if accumulator.scope != nil { read("\(pointer)/scope", limit.sources.scope) }
    if accumulator.network != nil { read("\(pointer)/network", limit.sources.network) }
    if accumulator.used != nil { read("\(pointer)/used", limit.sources.used) }
    if accumulator.limit != nil { read("\(pointer)/limit", limit.sources.limit) }
    if accumulator.planYear != nil { read("\(pointer)/planYear", limit.sources.year) }
  }

  /// Notes where the parts of a payment were read that a sentence tells of.
  mutating func read(_ found: PaymentSentences.Found, at pointer: String) {
    guard isWanted else { return }
    let payment = found.payment
    let known = [
      ("method", payment.method != nil), ("number", payment.number != nil), ("date", payment.date != nil),
      ("amount", payment.amount != nil),
      ("payee", payment.payee != nil),
    ]
    for (name, isKnown) in known where isKnown { read("\(pointer)/\(name)", found.sources[name] ?? []) }
  }
}
