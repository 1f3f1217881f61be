internal import DisputeModel

extension RandomDrawing {
  /// The data of a claim above its services.
  func drawClaimHeader(_ claim: Claim) {
    let canvas = sheet.canvas
    let size = sheet.size
    let pairs = fields.pairs(claimFields, claim)
    let block = LabelledBlock(pairs: pairs, size: size, left: sheet.left + 4, width: sheet.width - 8)
    sheet.skip(size * 0.5)
    let top = sheet.y
    switch traits.claimHeader {
    case .lines:
      sheet.heading(claimTitle(claim))
      sheet.y += block.behind(canvas, sheet.y)
    case .columns:
      sheet.heading(claimTitle(claim))
      sheet.y += block.inColumns(canvas, sheet.y, bold: true)
    case .box:
      sheet.y += block.stacked(canvas, sheet.y, valuesFirst: false)
      box(from: top - size * 1.3, to: sheet.y - size * 1.2)
    case .band:
      let height = block.stacked(canvas, sheet.y, valuesFirst: false)
      canvas.bar(sheet.left, top - size * 1.2, width: sheet.width, height: height, gray: 0.88)
      sheet.y += height
    case .above: sheet.y += block.stacked(canvas, sheet.y, valuesFirst: true)
    case .paragraph: drawInlinePairs(pairs)
    case .sentence: sheet.paragraph(sentence(claim), Face(size, bold: true))
    }
    sheet.skip(size * 0.8)
  }

  private func box(from top: Double, to bottom: Double) {
    let canvas = sheet.canvas
    canvas.rule(sheet.left, sheet.right, top)
    canvas.rule(sheet.left, sheet.right, bottom)
    canvas.verticalRule(sheet.left, top, bottom)
    canvas.verticalRule(sheet.right, top, bottom)
  }

  private func claimTitle(_ claim: Claim) -> String {
    words.words(
      random.pick(["Claim detail", "Claim details", "Service detail"]), "Detalle de la reclamación")
  }

  /// A claim's data in one sentence.
  func sentence(_ claim: Claim) -> String {
    let spanish = traits.language == .spanish
    let names = (patient: claim.patient.name ?? "", provider: claim.provider.name ?? "")
    let network =
      claimFields.contains(.network) ? " (\(fields.network(claim.provider.networkStatus)))" : ""
    let number = claim.claimNumber ?? ""
    var text =
      spanish
      ? "Reclamación \(number) de \(names.patient), servicios de \(names.provider)\(network)"
      : "Claim \(number) for \(names.patient), services provided by \(names.provider)\(network)"
    if claimFields.contains(.serviceDates) {
      text += (spanish ? " el " : " on ") + fields.text(.serviceDates, claim)
    }
    if claimFields.contains(.processed) {
      text += (spanish ? ", procesada el " : ", processed on ") + fields.text(.processed, claim)
    }
    return text
  }

  /// `Label: value` pairs in a paragraph; no pair is torn apart.
  func drawInlinePairs(_ pairs: [(label: String, value: String)]) {
    let canvas = sheet.canvas
    let face = Face(sheet.size)
    let gap = sheet.size * 1.8
    var x = sheet.left
    sheet.need(sheet.size)
    for pair in pairs where !pair.value.isEmpty {
      let text = "\(pair.label): \(pair.value)"
      if x > sheet.left, x + canvas.width(text, face) > sheet.right {
        sheet.y += sheet.size * 1.35
        sheet.need(sheet.size)
        x = sheet.left
      }
      canvas.text(text, x, sheet.y, face)
      x += canvas.width(text, face) + gap
    }
    sheet.y += sheet.size * 1.35
  }
}
