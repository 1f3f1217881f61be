internal import DisputeModel

extension RandomDrawing {
  /// What page 1 says about all claims together.
  func drawSummary() {
    let sums = RandomClaims.sums(scenario.claims.flatMap(\.claim.lines))
    switch traits.summary {
    case .none: return
    case .labelsFirst, .amountsFirst:
      summaryHeading()
      drawSummaryRows(sums)
    case .tiles:
      summaryHeading()
      drawTiles(sums)
    case .sentence: drawSummarySentence(sums)
    case .claimList:
      sheet.heading(words.words("Claims at a glance", "Sus reclamaciones"))
      sheet.skip(2)
      claimList.draw(on: sheet)
    }
    sheet.skip(sheet.size * 1.5)
  }

  private func summaryHeading() {
    let titles =
      traits.claims == .one
      ? ["Summary of your claim", "Claim summary"] : ["Summary of your claims", "Claims summary"]
    sheet.heading(words.words(random.pick(titles), "Resumen"))
    sheet.skip(3)
  }

  private func drawSummaryRows(_ sums: Amounts) {
    let canvas = sheet.canvas
    let face = Face(sheet.size)
    let labels = summaryKinds.map { canvas.width(summaryWords[$0], face) }
    let texts = summaryKinds.map { print.text(sums.value($0), $0, in: .total) }
    let amountWidth = texts.map { canvas.width($0, face) }.max() ?? 0
    let labelsFirst = traits.summary == .labelsFirst
    let amountRight = sheet.left + amountWidth + (labelsFirst ? (labels.max() ?? 0) + 24 : 0)
    let labelX = labelsFirst ? sheet.left : amountRight + 12
    for (kind, text) in zip(summaryKinds, texts) {
      sheet.need(sheet.size)
      canvas.text(text, amountRight, sheet.y, face, .right)
      canvas.text(summaryWords[kind], labelX, sheet.y, face)
      sheet.y += sheet.size * 1.5
    }
  }

  /// Amounts in a row, each with its label above or below it.
  private func drawTiles(_ sums: Amounts) {
    let pairs = summaryKinds.map {
      (label: summaryWords[$0], value: print.text(sums.value($0), $0, in: .total))
    }
    let block = LabelledBlock(pairs: pairs, size: sheet.size * 1.1, left: sheet.left, width: sheet.width)
    sheet.need(sheet.size * 8)
    sheet.y += block.stacked(sheet.canvas, sheet.y, valuesFirst: random.chance(50))
  }

  private func drawSummarySentence(_ sums: Amounts) {
    let spanish = traits.language == .spanish
    let parts = summaryKinds.map { kind in
      let amount = print.prose(sums.value(kind))
      return spanish ? "\(summaryWords[kind]): \(amount)" : "\(summaryWords[kind]) \(amount)"
    }
    let opening = words.plain("In short", "En resumen")
    sheet.paragraph("\(opening): \(parts.joined(separator: "; ")).", Face(sheet.size))
  }

  private var claimList: Grid {
    let kinds = RandomDrawing.listKinds
    let labels = [words[.claimNumber], words[.patient], words[.provider]]
    var grid = Grid(
      columns: labels.map {
        GridColumn(heading: $0, alignment: .left, headingAlignment: .left, wrapWidth: 150)
      } + kinds.map { GridColumn(heading: summaryWords[$0], alignment: .right, headingAlignment: .right) },
      rows: [])
    grid.rows = scenario.claims.map { claimCase in
      let claim = claimCase.claim
      return GridRow(
        cells: [claim.claimNumber ?? "", claim.patient.name ?? "", claim.provider.name ?? ""]
          + kinds.map { print.text(claim.totals.value($0), $0, in: .total) })
    }
    return grid
  }
}
