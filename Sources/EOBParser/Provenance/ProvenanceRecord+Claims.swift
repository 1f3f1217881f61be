import DisputeModel
import PayerProfiles

extension ProvenanceRecord {
  /// Notes where the parts of a service line were read.
  mutating func read(_ line: LineDraft, at pointer: String, tables: [Table]) {
    guard isWanted else { return }
    for (part, tokens) in line.sources {
      switch part {
      case .merged: read(merged: line, at: "\(pointer)/mergedAmounts", tables: tables)
      case .adjustments:
        for number in line.line.adjustments.indices where 2 * number + 1 < tokens.count {
          read("\(pointer)/adjustments/\(number)/group", [tokens[2 * number]])
          read("\(pointer)/adjustments/\(number)/reason", [tokens[2 * number]])
          read("\(pointer)/adjustments/\(number)/amount", [tokens[2 * number + 1]])
        }
      default:
        if line.holds(part) { read("\(pointer)/\(part.pointer)", tokens) }
      }
    }
  }

  /// Notes where the amounts of a row of sums were read.
  mutating func read(sums: LineDraft, at claim: String, tables: [Table]) {
    guard isWanted else { return }
    for kind in sums.line.amounts.kinds {
      read("\(claim)/totals/\(kind.rawValue)", sums.sources[.amount(kind)] ?? [])
    }
    read(merged: sums, at: "\(claim)/mergedTotals", tables: tables)
  }

  /// Notes where amounts for several kinds together stand; the heading says which kinds.
  private mutating func read(merged line: LineDraft, at pointer: String, tables: [Table]) {
    let tokens = line.sources[.merged] ?? []
    for (number, merged) in line.line.mergedAmounts.enumerated() where number < tokens.count {
      let column = line.table.flatMap { tables[$0].columns.first { $0.role == .amounts(merged.kinds) } }
      if let heading = column?.headingTokens, !heading.isEmpty {
        read("\(pointer)/\(number)/kinds", heading)
      } else {
        // The label that stands beside the amount.
        derived("\(pointer)/\(number)/kinds", from: ["\(pointer)/\(number)/amount"])
      }
      read("\(pointer)/\(number)/amount", [tokens[number]])
    }
  }

  /// Notes from which lines, or from which label, the code of a remark comes.
  mutating func read(
    remarkCode code: String, at pointer: String, of claim: Claim, draft: ClaimDraft, claimAt: String
  ) {
    guard isWanted else { return }
    let lines = claim.lines.indices.filter { claim.lines[$0].remarkCodes?.contains(code) == true }
    guard lines.isEmpty else {
      derived(pointer, from: lines.map { "\(claimAt)/lines/\($0)/remarkCodes" })
      return
    }
    let field = draft.fields[.remarkCode]?.first { $0.text?.contains(code) == true }
    read(pointer, field?.tokens ?? [])
  }

  /// Notes what the status of a claim was decided by.
  mutating func read(statusOf claim: Claim, draft: ClaimDraft, at pointer: String) {
    guard isWanted else { return }
    let status = "\(pointer)/status"
    if draft.statusWords != nil {
      read(status, draft.statusTokens)
    } else if claim.status == .reversed, claim.replacedBy != nil {
      derived(status, from: ["\(pointer)/replacedBy"])
    } else if claim.status == .adjusted {
      derived(status, from: ["\(pointer)/replaces"])
    } else if draft.lines.contains(where: { !$0.approval.isEmpty }) {
      read(status, draft.lines.flatMap(\.approval))
    } else {
      let pointers = claim.lines.enumerated().flatMap { number, line in
        Self.deciding(line.amounts).map { "\(pointer)/lines/\(number)/amounts/\($0.rawValue)" }
      }
      derived(status, from: pointers)
    }
  }

  /// The amounts that say whether anything of a line is covered.
  private static func deciding(_ amounts: Amounts) -> [AmountKind] {
    let kinds: [AmountKind] =
      amounts[.notCovered] != nil
      ? [.billed, .notCovered] : [.billed, .discount, .allowed, .planPaid, .patientResponsibility]
    return kinds.filter { amounts[$0] != nil }
  }
}

extension LineDraft {
  /// Whether a part that was looked for was read.
  fileprivate func holds(_ part: LinePart) -> Bool {
    switch part {
    case .serviceDates: line.serviceDates != nil
    case .description: line.description != nil
    case .procedureCode: line.procedureCode != nil
    case .modifiers: line.modifiers != nil
    case .revenueCode: line.revenueCode != nil
    case .placeOfService: line.placeOfService != nil
    case .units: line.units != nil
    case .remarkCodes: line.remarkCodes != nil
    case .amount(let kind): line.amounts[kind] != nil
    case .merged, .adjustments: true
    }
  }
}
