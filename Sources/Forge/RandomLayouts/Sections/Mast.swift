internal import DisputeModel

extension RandomDrawing {
  private static let titles = [
    "Explanation of Benefits", "EXPLANATION OF BENEFITS", "Your Explanation of Benefits",
    "Explanation of Benefits Statement", "Explanation of Health Care Benefits",
  ]
  private static let spanishTitles = ["Explicación de Beneficios", "EXPLICACIÓN DE BENEFICIOS"]
  private static let notBills = [
    "THIS IS NOT A BILL", "This is not a bill.", "This is not a bill. Please keep it for your records.",
  ]

  /// Payer, title, the subscriber's address and labelled data.
  func drawMast() {
    let canvas = sheet.canvas
    let size = sheet.size
    canvas.text(payer, sheet.left, sheet.y, Face(size * 1.4, bold: true))
    let lines = ["PO Box \(random.int(1000...9999))", random.pick(Vocabulary.towns)]
    for (index, line) in lines.enumerated() {
      canvas.text(line, sheet.left, sheet.y + size * (1.6 + Double(index) * 1.25), Face(size * 0.9))
    }
    let address = [scenario.member.name ?? ""] + scenario.address
    let top = sheet.y + size * 6
    for (index, line) in address.enumerated() {
      canvas.text(line, sheet.left + 12, top + Double(index) * size * 1.3, Face(size))
    }
    let block = memberBlock(left: sheet.left + sheet.width * 0.5)
    let height = draw(block, top: sheet.y + size * 1.6)
    sheet.y += max(size * 12, height + size * 4)
    let spanish = traits.language == .spanish
    sheet.line(
      random.pick(spanish ? RandomDrawing.spanishTitles : RandomDrawing.titles), Face(size * 1.5, bold: true),
      random.pick([.left, .centre]), gap: 1.4)
    let notBill = spanish ? "Esto no es una factura." : random.pick(RandomDrawing.notBills)
    sheet.line(notBill, Face(size), gap: 2.4)
  }

  /// In smaller text when the longest entry would not fit.
  private func memberBlock(left: Double) -> LabelledBlock {
    let pairs = memberFields.map { (label: words[$0], value: fields.text($0, scenario)) }
    var size = sheet.size
    func widest() -> Double {
      let face = Face(size, bold: true)
      // Where labels and values have columns of their own, the longest of each stand side by side.
      return (pairs.map { sheet.canvas.width($0.label, face) }.max() ?? 0)
        + (pairs.map { sheet.canvas.width($0.value, face) }.max() ?? 0) + 12
    }
    while widest() > sheet.right - left { size *= 0.95 }
    return LabelledBlock(pairs: pairs, size: size, left: left, width: sheet.right - left)
  }

  private func draw(_ block: LabelledBlock, top: Double) -> Double {
    switch traits.memberBlock {
    case .behind: block.behind(sheet.canvas, top)
    case .columns: block.inColumns(sheet.canvas, top, bold: random.chance(50))
    case .below: block.stacked(sheet.canvas, top, valuesFirst: false)
    case .above: block.stacked(sheet.canvas, top, valuesFirst: true)
    }
  }
}
