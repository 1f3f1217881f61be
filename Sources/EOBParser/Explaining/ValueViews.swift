import DisputeModel
import PDFLayout
import PayerProfiles

/// The values outside tables as people see them, each with what was read from it.
struct ValueViews {
  let sheet: Sheet
  let fields: [Field]
  let limits: [LimitReading.Found]
  let document: ClaimsDocument

  /// A page and a box on it.
  private struct Place: Hashable {
    var page: Int
    var box: [Float]
  }

  /// Parts of the document that no label announces, and their names.
  private static let unlabelled: [(pointer: String, name: String)] = [
    ("/payer/name", "payer name"), ("/member/name", "member name"), ("/statementDate", "statement date"),
    ("/appealRights/filingDays", "days to appeal"), ("/appealRights/address", "appeal address"),
    ("/appealRights/phone", "appeal phone"),
  ]

  /// All values in document order.
  func all() -> [Explanation.ValueView] {
    let pointers = pointersByPlace()
    func view(_ name: String, _ tokens: [TokenRef]) -> Explanation.ValueView? {
      guard let evidence = Evidence(tokens, in: sheet) else { return nil }
      return Explanation.ValueView(
        page: evidence.page, role: name, text: evidence.text, box: Rect(evidence),
        pointers: pointers[Place(page: evidence.page, box: evidence.box)] ?? [])
    }
    var result = fields.filter { !$0.role.isSection && $0.role != .total && $0.role != .ignored }.compactMap {
      view(PlainWords.name($0.role), $0.tokens)
    }
    for limit in limits {
      let name = Self.name(limit.accumulator)
      if let used = view("\(name), met", limit.sources.used) { result.append(used) }
      if limit.accumulator.limit != nil, let most = view("\(name), limit", limit.sources.limit) {
        result.append(most)
      }
    }
    let known = Set(result.flatMap(\.pointers))
    var places: [Place: Int] = [:]
    for entry in document.provenance where !known.contains(entry.pointer) {
      guard case .read(let evidence) = entry.origin, let name = Self.name(entry.pointer, text: document)
      else { continue }
      // One note serves all claims that use its code.
      if let number = places[Place(page: evidence.page, box: evidence.box)], result[number].role == name {
        result[number].pointers.append(entry.pointer)
        continue
      }
      places[Place(page: evidence.page, box: evidence.box)] = result.count
      result.append(
        Explanation.ValueView(
          page: evidence.page, role: name, text: evidence.text, box: Rect(evidence), pointers: [entry.pointer]
        ))
    }
    return result.sorted { ($0.page, $0.box.y0, $0.box.x0) < ($1.page, $1.box.y0, $1.box.x0) }
  }

  private func pointersByPlace() -> [Place: [String]] {
    var result: [Place: [String]] = [:]
    for entry in document.provenance {
      guard case .read(let evidence) = entry.origin else { continue }
      result[Place(page: evidence.page, box: evidence.box), default: []].append(entry.pointer)
    }
    return result
  }

  /// The name of a limit, such as `individual in-network deductible`.
  private static func name(_ limit: Accumulator) -> String {
    let network = limit.network.map { $0 == .inNetwork ? "in-network" : "out-of-network" }
    return [limit.scope?.rawValue, network, PlainWords.spaced(limit.kind.rawValue)].compactMap(\.self).joined(
      separator: " ")
  }

  /// The name of a value that no label announces; `nil` for those of tables.
  private static func name(_ pointer: String, text document: ClaimsDocument) -> String? {
    if let known = unlabelled.first(where: { $0.pointer == pointer }) { return known.name }
    let parts = pointer.split(separator: "/")
    guard let last = parts.last, parts[0] == "claims" || parts[0] == "payments", parts.count > 2 else {
      return nil
    }
    if parts[0] == "payments" { return "payment \(last)" }
    switch parts[2] {
    case "lines", "totals", "mergedTotals", "status": return nil
    case "patient", "provider": return PlainWords.spaced("\(parts[2]) \(last)")
    case "remarks":
      guard last == "text", let claim = Int(parts[1]), let remark = Int(parts[3]) else { return nil }
      return "note " + document.claims[claim].remarks[remark].code
    default: return PlainWords.spaced(last)
    }
  }
}
