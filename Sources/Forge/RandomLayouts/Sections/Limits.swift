internal import DisputeModel

extension RandomDrawing {
  /// The standing of deductibles and limits.
  func drawLimits() {
    switch traits.limits {
    case .none: return
    case .sentences:
      sheet.heading(words.words("What you have met so far", "Lo que ha cumplido hasta ahora"), keeping: 50)
      let form = random.int(0...2)
      for limit in scenario.accumulators { sheet.paragraph(sentence(limit, form: form), Face(sheet.size)) }
    case .table:
      sheet.heading(words.words("Deductibles and limits", "Deducibles y límites"), keeping: 90)
      sheet.skip(2)
      limitGrid.draw(on: sheet)
    }
    sheet.skip(sheet.size)
  }

  private func sentence(_ limit: Accumulator, form: Int) -> String {
    let used = print.prose(limit.used ?? .zero)
    let total = print.prose(limit.limit ?? .zero)
    let name = plainName(limit)
    if traits.language == .spanish { return "Ha cumplido \(used) de \(total) de su \(name)." }
    switch form {
    case 0: return "You have met \(used) of your \(total) \(name)."
    case 1: return "\(used) of \(total) has been applied to your \(name)."
    default: return "Your \(name) is \(total). So far you have paid \(used) toward it."
    }
  }

  /// For example `in-network individual deductible`.
  private func plainName(_ limit: Accumulator) -> String {
    let isFamily = limit.scope == .family
    let isOut = limit.network == .outOfNetwork
    if traits.language == .spanish {
      let kind = limit.kind == .deductible ? "deducible" : "máximo de gastos de bolsillo"
      return
        "\(kind) \(isFamily ? "familiar" : "individual") \(isOut ? "fuera de la red" : "dentro de la red")"
    }
    let kind = limit.kind == .deductible ? "deductible" : "out-of-pocket maximum"
    return "\(isOut ? "out-of-network" : "in-network") \(isFamily ? "family" : "individual") \(kind)"
  }

  private var limitGrid: Grid {
    let headings = [
      words.words("Limit", "Límite"), words.words("Met so far", "Cumplido"),
      words.words("Remaining", "Restante"),
    ]
    var grid = Grid(
      columns: [GridColumn(heading: "", alignment: .left, headingAlignment: .left)]
        + headings.map { GridColumn(heading: $0, alignment: .right, headingAlignment: .right) }, rows: [])
    grid.rows = scenario.accumulators.map { limit in
      let total = limit.limit ?? .zero
      let used = limit.used ?? .zero
      let name = plainName(limit)
      return GridRow(
        cells: [name.prefix(1).uppercased() + name.dropFirst()]
          + [total, used, total - used].map(print.prose))
    }
    return grid
  }
}
