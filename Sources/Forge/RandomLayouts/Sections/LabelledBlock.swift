/// Labels with their values, in one of the shapes that documents use.
struct LabelledBlock {
  var pairs: [(label: String, value: String)]
  var size: Double
  var left: Double
  var width: Double

  /// Least gap between two entries that stand side by side, in points.
  private static let gap = 14.0

  /// `Label: value`, one below the other; returns the height.
  func behind(_ canvas: Canvas, _ y: Double) -> Double {
    for (index, pair) in pairs.enumerated() {
      let baseline = y + Double(index) * size * 1.35
      canvas.text("\(pair.label): \(pair.value)", left, baseline, Face(size))
    }
    return Double(pairs.count) * size * 1.35
  }

  /// Labels in one column, values in another; returns the height.
  func inColumns(_ canvas: Canvas, _ y: Double, bold: Bool) -> Double {
    canvas.pairs(pairs.map { ($0.label, $0.value) }, left, y, size, boldLabels: bold, pitch: 1.35) - y
  }

  /// Labels above or below their values, several side by side, in as many rows as needed; returns the height.
  func stacked(_ canvas: Canvas, _ y: Double, valuesFirst: Bool) -> Double {
    var x = left
    var top = y
    for pair in pairs {
      let texts = valuesFirst ? [pair.value, pair.label] : [pair.label, pair.value]
      let faces = valuesFirst ? [Face(size), Face(size * 0.85)] : [Face(size, bold: true), Face(size)]
      let needed = zip(texts, faces).map { canvas.width($0, $1) }.max() ?? 0
      if x > left, x + needed > left + width {
        x = left
        top += size * 3.2
      }
      canvas.text(texts[0], x, top, faces[0])
      canvas.text(texts[1], x, top + size * 1.2, faces[1])
      x += needed + LabelledBlock.gap
    }
    return top - y + size * 3.2
  }
}
