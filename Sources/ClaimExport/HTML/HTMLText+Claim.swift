internal import DisputeModel

extension HTMLText {
  /// Writes a claim: what it is, its services, its notes.
  mutating func writeClaim(_ index: Int, of document: ClaimsDocument) {
    let claim = document.claims[index]
    element("section") { html in
      html.element("h2", text: "Claim \(index + 1)" + (claim.claimNumber.map { ": " + $0 } ?? ""))
      html.writeFacts([
        ("Status", HTMLWords.label(claim.status)),
        ("Replaces claim", claim.replaces),
        ("Replaced by claim", claim.replacedBy),
        ("Document number", claim.documentNumber),
        ("Patient", Self.patient(claim.patient)),
        ("Patient's member ID", claim.patient.memberId),
        ("Account number", claim.patient.accountNumber),
        ("Provider", claim.provider.name),
        ("NPI", claim.provider.npi),
        ("Network", claim.provider.networkStatus.map(HTMLWords.label)),
        ("Services", HTMLWords.span(claim.serviceDates)),
        ("Received", claim.receivedDate?.description),
        ("Processed", claim.processedDate?.description),
        ("Diagnoses", claim.diagnosisCodes.isEmpty ? nil : claim.diagnosisCodes.joined(separator: ", ")),
      ])
      html.write(
        HTMLServices(claim).table(caption: "Services of claim \(index + 1), in \(document.currency)"))
      html.writeNotes(of: claim, number: index + 1)
    }
  }

  private static func patient(_ patient: Patient) -> String? {
    guard let relationship = patient.relationship else { return patient.name }
    return [patient.name, "(\(HTMLWords.label(relationship)))"].compactMap { $0 }.joined(separator: " ")
  }

  private mutating func writeNotes(of claim: Claim, number: Int) {
    guard !claim.remarks.isEmpty else { return }
    write(
      HTMLTable(
        caption: "Notes of claim \(number)", headings: [.text("Code"), .text("Meaning")],
        rows: claim.remarks.map { [.text($0.code), .text($0.text)] }))
  }
}

/// The services of a claim as a table whose columns are what the document prints.
struct HTMLServices {
  private let claim: Claim
  private let kinds: [AmountKind]
  private let shared: [[AmountKind]]
  private let hasDescriptions: Bool
  private let hasCodes: Bool
  private let hasUnits: Bool
  private let hasAdjustments: Bool

  /// Looks which columns there are.
  init(_ claim: Claim) {
    self.claim = claim
    kinds = AmountKind.allCases.filter { kind in
      claim.totals[kind] != nil || claim.lines.contains { $0.amounts[kind] != nil }
    }
    var shared: [[AmountKind]] = []
    for entry in claim.lines.flatMap(\.mergedAmounts) + claim.mergedTotals where !shared.contains(entry.kinds)
    {
      shared.append(entry.kinds)
    }
    self.shared = shared
    hasDescriptions = claim.lines.contains { $0.description != nil }
    hasCodes = claim.lines.contains { $0.procedureCode != nil || $0.revenueCode != nil }
    hasUnits = claim.lines.contains { $0.units != nil }
    hasAdjustments = claim.lines.contains { !$0.adjustments.isEmpty }
  }

  /// The table, with the claim's sums at its end.
  func table(caption: String) -> HTMLTable {
    HTMLTable(
      caption: caption, headings: headings, rows: claim.lines.enumerated().map { row($1, number: $0 + 1) },
      totals: totals)
  }

  private var headings: [HTMLTable.Cell] {
    var cells: [HTMLTable.Cell] = [.text("Line"), .text("Date")]
    if hasDescriptions { cells.append(.text("Service")) }
    if hasCodes { cells.append(.text("Code")) }
    if hasUnits { cells.append(.text("Units")) }
    cells += kinds.map { HTMLTable.Cell(text: HTMLWords.label($0), kind: "") }
    cells += shared.map { kinds in
      HTMLTable.Cell(text: HTMLWords.label(kinds), kind: "")
    }
    if hasAdjustments { cells.append(.text("Adjustments")) }
    return cells + [.text("Notes")]
  }

  private func row(_ line: ServiceLine, number: Int) -> [HTMLTable.Cell] {
    var cells: [HTMLTable.Cell] = [.text(String(number)), .text(HTMLWords.span(line.serviceDates))]
    if hasDescriptions { cells.append(.text(line.description)) }
    if hasCodes { cells.append(.text(Self.codes(of: line))) }
    if hasUnits { cells.append(.text(line.units.map(String.init))) }
    cells += amounts(line.amounts, line.mergedAmounts)
    if hasAdjustments {
      let texts = line.adjustments.map { "\($0.group)-\($0.reason) \($0.amount)" }
      cells.append(.text(texts.joined(separator: ", ")))
    }
    return cells + [.text(line.remarkCodes?.joined(separator: ", "))]
  }

  private var totals: [HTMLTable.Cell] {
    var cells: [HTMLTable.Cell] = [.text("Total"), .text(nil)]
    if hasDescriptions { cells.append(.text(nil)) }
    if hasCodes { cells.append(.text(nil)) }
    if hasUnits { cells.append(.text(nil)) }
    cells += amounts(claim.totals, claim.mergedTotals)
    if hasAdjustments { cells.append(.text(nil)) }
    return cells + [.text(nil)]
  }

  private func amounts(_ amounts: Amounts, _ merged: [MergedAmount]) -> [HTMLTable.Cell] {
    kinds.map { .amount(amounts[$0], $0.rawValue) }
      + shared.map { kinds in
        .amount(
          merged.first { $0.kinds == kinds }?.amount, kinds.map(\.rawValue).joined(separator: " "))
      }
  }

  private static func codes(of line: ServiceLine) -> String {
    let procedure = [line.procedureCode].compactMap { $0 } + (line.modifiers ?? [])
    let revenue = line.revenueCode.map { ["Rev. " + $0] } ?? []
    let place = line.placeOfService.map { ["at " + $0] } ?? []
    return ([procedure.joined(separator: "-")] + revenue + place).filter { !$0.isEmpty }.joined(
      separator: ", ")
  }
}
