internal import DisputeModel

/// Note codes with their explanations.
struct Legend {
  let remarks: [Remark]
  let words: LabelSet

  init(remarks: [Remark], _ words: LabelSet) {
    self.remarks = remarks
    self.words = words
  }

  /// Distance of lines as a multiple of the text size.
  private static let pitch = 1.3

  private func indent(_ sheet: Sheet) -> Double {
    (remarks.map { sheet.canvas.width($0.code, Face(sheet.size, bold: true)) }.max() ?? 0) + sheet.size * 1.5
  }

  private func lines(_ remark: Remark, _ sheet: Sheet) -> [String] {
    sheet.canvas.wrapped(remark.text ?? "", Face(sheet.size), width: sheet.width - indent(sheet))
  }

  /// Height in points.
  func height(on sheet: Sheet) -> Double {
    Double(remarks.map { lines($0, sheet).count }.reduce(1, +)) * sheet.size * Legend.pitch + 4
  }

  /// - Parameter breaksPages: false where the page has kept the height free.
  func draw(on sheet: Sheet, breaksPages: Bool = true) {
    guard !remarks.isEmpty else { return }
    let size = sheet.size
    let indent = indent(sheet)
    if breaksPages { sheet.need(size * 4) }
    sheet.canvas.text(words.words("Notes", "Notas"), sheet.left, sheet.y, Face(size, bold: true))
    sheet.y += size * Legend.pitch
    for remark in remarks {
      let texts = lines(remark, sheet)
      if breaksPages { sheet.need(Double(texts.count) * size * Legend.pitch - size * 0.3) }
      sheet.canvas.text(remark.code, sheet.left, sheet.y, Face(size, bold: true))
      for text in texts {
        sheet.canvas.text(text, sheet.left + indent, sheet.y, Face(size))
        sheet.y += size * Legend.pitch
      }
    }
    sheet.skip(size * 0.8)
  }
}
