internal import DisputeModel

extension RandomDrawing {
  /// All claims.
  func drawClaims() {
    if traits.tables == .perClaim {
      for claimCase in scenario.claims { drawClaim(claimCase) }
    } else {
      sheet.heading(words.words("Claim details", "Detalle de las reclamaciones"))
      sheet.skip(sheet.size * 0.4)
      sharedGrid().draw(on: sheet)
    }
  }

  /// A claim from its header to its notes.
  private func drawClaim(_ claimCase: Scenario.ClaimCase) {
    let claim = claimCase.claim
    sheet.need(110)
    drawClaimHeader(claim)
    let adjustment = adjustmentText(claim)
    if !adjustment.isEmpty { sheet.line(adjustment, Face(sheet.size), gap: 1.9) }
    switch traits.body {
    case .table: serviceGrid(claimCase).draw(on: sheet)
    case .pairs: drawServicePairs(claim)
    case .ledger: drawLedger(claim)
    }
    if traits.totals == .block { drawTotals(claim) }
    if traits.noteCodes != .none, traits.notes == .perClaim {
      Legend(remarks: claim.remarks, words).draw(on: sheet)
    }
    sheet.skip(sheet.size * 1.6)
  }

  /// What the document says about the claim that this one replaces or is replaced by; empty for most.
  func adjustmentText(_ claim: Claim) -> String {
    if let earlier = claim.replaces {
      return words.plain(
        random.pick([
          "This is an adjustment of claim \(earlier).", "Adjusted claim. Replaces claim number \(earlier).",
          "This claim replaces claim \(earlier), which was processed earlier.",
        ]), "Reclamación ajustada. Reemplaza la reclamación \(earlier).")
    }
    guard claim.status == .reversed else { return "" }
    let later = claim.replacedBy ?? ""
    return words.plain(
      random.pick([
        "Reversed claim. Replaced by claim \(later).",
        "Reversal of an earlier payment. See claim \(later), which replaces this claim.",
      ]), "Reclamación revertida. Reemplazada por la reclamación \(later).")
  }

  /// The sum of all claims, after the last one.
  func drawStatementTotals() {
    guard traits.statementTotals == .printed else { return }
    let sums = RandomClaims.sums(scenario.claims.flatMap(\.claim.lines))
    let labels = ["Total of all claims", "Statement total", "Totals for all claims on this statement"]
    sheet.need(30)
    sheet.line(
      words.words(random.pick(labels), "Total de todas las reclamaciones"), Face(sheet.size, bold: true))
    drawInlinePairs(
      RandomDrawing.listKinds.map { (words[$0], print.text(sums.value($0), $0, in: .total)) })
    sheet.skip(sheet.size)
  }

  private func drawTotals(_ claim: Claim) {
    let labels = ["Claim totals", "Totals for this claim", "Total for claim \(claim.claimNumber ?? "")"]
    let height = sheet.size * 1.5 * Double(totalKinds.count + 2)
    sheet.need(min(height, 200))
    sheet.line(words.words(random.pick(labels), "Totales"), Face(sheet.size, bold: true), gap: 1.5)
    let pairs = totalKinds.map {
      (label: words[$0], value: print.text(claim.totals.value($0), $0, in: .total))
    }
    if traits.body == .ledger { drawLedgerRows(pairs) } else { drawInlinePairs(pairs) }
    sheet.skip(sheet.size)
  }
}
