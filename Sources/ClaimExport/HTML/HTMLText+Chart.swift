internal import DisputeModel

/// The way of the money, as bars.
struct HTMLChart {
  /// One bar.
  struct Bar {
    var kind: AmountKind
    var amount: Money
  }

  /// Those that are known.
  let bars: [Bar]

  /// The kinds, in the order in which an EOB tells them.
  private static let kinds: [AmountKind] = [.billed, .discount, .planPaid, .patientResponsibility]

  /// Adds the claims up; a kind that some claim does not tell has no sum.
  init(_ claims: [Claim]) {
    bars = Self.kinds.compactMap { kind in
      let amounts = claims.compactMap { $0.totals[kind] }
      guard !amounts.isEmpty, amounts.count == claims.count else { return nil }
      return Bar(kind: kind, amount: amounts.reduce(.zero, +))
    }
  }

  /// The same in words.
  func description(currency: String) -> String {
    bars.map { "\(HTMLWords.label($0.kind)) \($0.amount) \(currency)" }.joined(separator: ", ") + "."
  }
}

extension HTMLText {
  /// Widths and heights, in units of the drawing.
  private enum Size {
    static let label = 100
    static let bar = 400
    static let amount = 120
    static let row = 26
    static let thickness = 18
    static let baseline = 14
  }

  /// Writes the chart; nothing when fewer than two sums are known, because there is nothing to compare then.
  mutating func writeChart(of document: ClaimsDocument) {
    let chart = HTMLChart(document.claims)
    guard chart.bars.count > 1 else { return }
    let width = Size.label + Size.bar + Size.amount
    let height = Size.row * chart.bars.count
    element("section") { html in
      html.element("h2", text: "From billed to owed")
      html.element(
        "svg",
        [
          "role": "img", "aria-labelledby": "chart-title chart-words", "viewBox": "0 0 \(width) \(height)",
          "width": "\(width)", "height": "\(height)",
        ]
      ) { html in
        html.element("title", ["id": "chart-title"], text: "Billed, discount, paid and owed")
        html.element(
          "desc", ["id": "chart-words"], text: chart.description(currency: document.currency))
        let longest = chart.bars.map { $0.amount.magnitude.minorUnits }.max() ?? 0
        for (index, bar) in chart.bars.enumerated() { html.write(bar, row: index, longest: longest) }
      }
    }
    endLine()
  }

  private mutating func write(_ bar: HTMLChart.Bar, row: Int, longest: Int64) {
    let top = row * Size.row
    // Through floating point, because lengths are of a drawing and products of large amounts have no end.
    let share = longest > 0 ? Double(bar.amount.magnitude.minorUnits) / Double(longest) : 0
    let length = Int((share * Double(Size.bar)).rounded())
    element(
      "text", ["x": "0", "y": "\(top + Size.baseline)", "font-size": "13"], text: HTMLWords.label(bar.kind))
    element(
      "rect",
      [
        "x": "\(Size.label)", "y": "\(top)", "width": "\(length)", "height": "\(Size.thickness)",
        "fill": bar.amount < .zero ? "none" : Self.fill(bar.kind), "stroke": Self.fill(bar.kind),
      ]
    ) { _ in }
    element(
      "text", ["x": "\(Size.label + length + 6)", "y": "\(top + Size.baseline)", "font-size": "13"],
      text: bar.amount.decimalString)
  }

  private static func fill(_ kind: AmountKind) -> String {
    switch kind {
    case .discount: "#2e7d4f"
    case .planPaid: "#1f5fa8"
    case .patientResponsibility: "#a3401a"
    default: "#4a5866"
    }
  }
}
