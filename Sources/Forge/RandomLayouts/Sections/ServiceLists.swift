internal import DisputeModel

extension RandomDrawing {
  /// The services of a claim as paragraphs of labels and amounts.
  func drawServicePairs(_ claim: Claim) {
    for (index, line) in claim.lines.enumerated() {
      sheet.need(sheet.size * 8, citing: cited(line, of: claim))
      drawServiceHead(line, number: index + 1)
      drawInlinePairs(amountPairs(line, isFirst: index == 0))
      drawCodes(line)
      sheet.skip(sheet.size * 0.7)
    }
  }

  /// The services of a claim, each with a list of amounts.
  func drawLedger(_ claim: Claim) {
    for (index, line) in claim.lines.enumerated() {
      let pairs = amountPairs(line, isFirst: index == 0)
      sheet.need(sheet.size * (Double(pairs.count) * 1.35 + 6), citing: cited(line, of: claim))
      drawServiceHead(line, number: index + 1)
      drawLedgerRows(pairs)
      drawCodes(line)
      sheet.skip(sheet.size * 0.7)
    }
  }

  /// Labels and amounts below each other; the amounts may stand first.
  func drawLedgerRows(_ pairs: [(label: String, value: String)]) {
    let canvas = sheet.canvas
    let face = Face(sheet.size)
    let indent = sheet.left + sheet.size * 2
    let labels = pairs.map { canvas.width($0.label, face) }.max() ?? 0
    let values = pairs.map { canvas.width($0.value, face) }.max() ?? 0
    let amountsFirst = traits.alignment == .left
    let amountRight = amountsFirst ? indent + values : indent + labels + values + sheet.size * 3
    for pair in pairs where !pair.value.isEmpty {
      sheet.need(sheet.size)
      canvas.text(pair.label, amountsFirst ? amountRight + sheet.size : indent, sheet.y, face)
      canvas.text(pair.value, amountRight, sheet.y, face, .right)
      sheet.y += sheet.size * 1.35
    }
  }

  private func cited(_ line: ServiceLine, of claim: Claim) -> [Remark] {
    guard traits.noteCodes != .none else { return [] }
    return claim.remarks.filter { line.remarkCodes?.contains($0.code) == true }
  }

  private func drawServiceHead(_ line: ServiceLine, number: Int) {
    let name = words.words("Service", "Servicio") + " \(number): \(describe(line))"
    sheet.line(name, Face(sheet.size, bold: true), gap: 1.4)
    var pairs: [(label: String, value: String)] = []
    if traits.identity != .dateInHeader {
      pairs.append((words[.serviceDates], print.shortSpan(line.serviceDates)))
    }
    if traits.procedureCodes == .column {
      pairs.append((words.words("Procedure code", "Código"), code(line)))
    }
    if columns.hasUnits { pairs.append((words.words("Units", "Unidades"), String(line.units ?? 1))) }
    if !pairs.isEmpty { drawInlinePairs(pairs) }
  }

  private func drawCodes(_ line: ServiceLine) {
    guard traits.noteCodes != .none, let codes = line.remarkCodes, !codes.isEmpty else { return }
    sheet.line("\(words.words("Notes", "Notas")): \(codes.joined(separator: ", "))", Face(sheet.size))
  }

  private func amountPairs(_ line: ServiceLine, isFirst: Bool) -> [(label: String, value: String)] {
    let place = isFirst ? AmountPrinter.Place.firstLine : .line
    return columns.amounts.compactMap { column in
      switch column {
      case .amount(let kind): (words[kind], print.text(line.amounts.value(kind), kind, in: place))
      case .merged(let kinds):
        (words[kinds], print.text(kinds.map { line.amounts.value($0) }.reduce(.zero, +), in: place))
      default: nil
      }
    }
  }
}
