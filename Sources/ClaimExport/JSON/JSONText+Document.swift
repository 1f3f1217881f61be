internal import DisputeModel
internal import JSONCoding

/// The parts of a claims document that follow its claims.
extension JSONText {
  /// Writes what was met towards limits.
  mutating func write(_ accumulators: [Accumulator]) {
    guard !accumulators.isEmpty else { return }
    key("accumulators")
    beginArray()
    for accumulator in accumulators {
      beginObject()
      member("kind", accumulator.kind.rawValue)
      member("scope", accumulator.scope?.rawValue)
      member("network", accumulator.network?.rawValue)
      member("used", accumulator.used)
      member("limit", accumulator.limit)
      member("planYear", accumulator.planYear)
      endObject()
    }
    endArray()
  }

  /// Writes the payments.
  mutating func write(_ payments: [Payment]) {
    guard !payments.isEmpty else { return }
    key("payments")
    beginArray()
    for payment in payments {
      beginObject()
      member("method", payment.method?.rawValue)
      member("number", payment.number)
      member("date", payment.date)
      member("amount", payment.amount)
      member("payee", payment.payee)
      endObject()
    }
    endArray()
  }

  /// Writes the appeal rights.
  mutating func write(_ rights: AppealRights?) {
    guard let rights, rights != AppealRights() else { return }
    key("appealRights")
    beginObject()
    member("filingDays", rights.filingDays)
    member("address", rights.address.isEmpty ? nil : rights.address)
    member("phone", rights.phone)
    endObject()
  }

  /// Writes the tool's word about its own reading.
  mutating func write(_ review: Review) {
    key("review")
    beginObject()
    key("required")
    bool(review.required)
    key("issues")
    beginArray()
    for issue in review.issues {
      beginObject()
      member("severity", issue.severity.rawValue)
      member("code", issue.code.rawValue)
      member("path", issue.path)
      member("message", issue.message)
      endObject()
    }
    endArray()
    endObject()
  }

  /// Writes where the values came from; a pointer that occurs twice keeps its first entry.
  mutating func write(_ provenance: [Provenance]) {
    key("provenance")
    beginObject()
    var written: Set<String> = []
    for entry in provenance where written.insert(entry.pointer).inserted {
      key(text: entry.pointer)
      beginObject()
      switch entry.origin {
      case .read(let evidence):
        member("page", evidence.page)
        key("box")
        beginArray(inline: true)
        for edge in evidence.box { coordinate(edge) }
        endArray()
        member("text", evidence.text)
      case .derived(let pointers): member("derivedFrom", pointers)
      }
      endObject()
    }
    endObject()
  }
}
