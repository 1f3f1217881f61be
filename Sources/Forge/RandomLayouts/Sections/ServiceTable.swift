internal import DisputeModel

extension RandomDrawing {
  /// Width at which services wrap, in points.
  private static let textWidth = 90.0
  private static let wraps: Set<ServiceColumn> = [.text, .dateAndText, .patient, .provider]

  /// The services of a claim as a table.
  func serviceGrid(_ claimCase: Scenario.ClaimCase) -> Grid {
    Grid(
      columns: columns.all.map(gridColumn), rows: serviceRows(claimCase), labelSpan: columns.identity.count)
  }

  /// The services of all claims as one table.
  func sharedGrid() -> Grid {
    var grid = Grid(columns: columns.all.map(gridColumn), rows: [], labelSpan: columns.identity.count)
    for claimCase in scenario.claims {
      if traits.tables == .banners {
        for text in [sentence(claimCase.claim), adjustmentText(claimCase.claim)] where !text.isEmpty {
          grid.rows.append(GridRow(cells: [], isBold: true, banner: text))
        }
      }
      grid.rows += serviceRows(claimCase)
    }
    return grid
  }

  private func serviceRows(_ claimCase: Scenario.ClaimCase) -> [GridRow] {
    let claim = claimCase.claim
    var rows = claim.lines.enumerated().map { index, line in
      row(line, percent: claimCase.percents[index], isFirst: index == 0, of: claim)
    }
    if traits.totals == .row || traits.totals == .plainRow { rows.append(totalsRow(claim)) }
    return rows
  }

  private func gridColumn(_ column: ServiceColumn) -> GridColumn {
    let alignment: Alignment =
      switch traits.alignment {
      case .right: .right
      case .left: .left
      case .centre: .centre
      }
    let headingAlignment: Alignment =
      switch traits.headingAlignment {
      case .asAmounts: alignment
      case .centre: .centre
      case .left: .left
      }
    let isNumber = column.isMoney || column == .percent
    return GridColumn(
      heading: heading(column), alignment: isNumber ? alignment : .left,
      headingAlignment: isNumber ? headingAlignment : .left,
      wrapWidth: RandomDrawing.wraps.contains(column) ? RandomDrawing.textWidth : nil,
      group: traits.groups == .none ? nil : column.group.map(groupHeading))
  }

  private func groupHeading(_ group: Int) -> String {
    switch group {
    case 0: words.words("Charges", "Cargos")
    case 1: words.words("Your share of the cost", "Su parte del costo")
    default: words.words("Payments", "Pagos")
    }
  }

  private func heading(_ column: ServiceColumn) -> String {
    switch column {
    case .claim: words[.claimNumber]
    case .patient: words[.patient]
    case .provider: words[.provider]
    case .date: words[.serviceDates]
    case .from: words.words("Service from", "Desde")
    case .to: words.words("To", "Hasta")
    case .text: words.words("Service description", "Descripción del servicio")
    case .dateAndText: words.words("Service date and type", "Fecha y tipo de servicio")
    case .code: words.words("Procedure code", "Código")
    case .units: words.words("Units", "Unidades")
    case .notes: words.words("Notes", "Notas")
    case .percent: words.words("% paid", "% pagado")
    case .amount(let kind): words[kind]
    case .slash(let a, let b): words[[a, b]]
    case .merged(let kinds): words[kinds]
    }
  }

  private func row(_ line: ServiceLine, percent: Int, isFirst: Bool, of claim: Claim) -> GridRow {
    let place = isFirst ? AmountPrinter.Place.firstLine : .line
    let codes = line.remarkCodes ?? []
    var row = GridRow(
      cells: columns.all.map { column in
        switch column {
        case .claim: claim.claimNumber ?? ""
        case .patient: claim.patient.name ?? ""
        case .provider: claim.provider.name ?? ""
        case .date: print.shortSpan(line.serviceDates)
        case .from: line.serviceDates.map { print.shortDate($0.from) } ?? ""
        case .to: line.serviceDates.map { print.shortDate($0.to) } ?? ""
        case .text: describe(line)
        case .dateAndText:
          print.shortSpan(line.serviceDates) + (traits.identity == .stacked ? "\n" : " ") + describe(line)
        case .code: code(line)
        case .units: String(line.units ?? 1)
        case .notes: codes.joined(separator: words.plain(" ", ", "))
        case .percent: "\(percent)%"
        default: money(column, line.amounts, percent: percent, in: place)
        }
      })
    if traits.noteCodes == .under, !codes.isEmpty {
      row.under = "\(words.words("Notes", "Notas")): \(codes.joined(separator: ", "))"
    }
    if traits.noteCodes != .none { row.cited = claim.remarks.filter { codes.contains($0.code) } }
    return row
  }

  private func money(
    _ column: ServiceColumn, _ amounts: Amounts, percent: Int?, in place: AmountPrinter.Place
  ) -> String {
    switch column {
    case .slash(let a, let b):
      let inner: AmountPrinter.Place = .total
      return print.text(amounts.value(a), a, in: inner) + "/" + print.text(amounts.value(b), b, in: inner)
    case .merged(let kinds):
      return print.text(kinds.map { amounts.value($0) }.reduce(.zero, +), in: place)
    case .amount(.planPaid):
      let text = print.text(amounts.value(.planPaid), .planPaid, in: place)
      guard traits.percent == .prefix, let percent, !text.isEmpty else { return text }
      return "\(percent)%=\(text)"
    case .amount(let kind): return print.text(amounts.value(kind), kind, in: place)
    default: return ""
    }
  }

  private func totalsRow(_ claim: Claim) -> GridRow {
    let labels = [
      "Total", "Totals", "Claim total", "Claim totals", "Totals for \(claim.patient.name ?? "")",
      "Total for claim",
    ]
    var row = GridRow(
      cells: columns.all.map { $0.isMoney ? money($0, claim.totals, percent: nil, in: .total) : "" })
    row.label = words.words(random.pick(labels), "Total")
    row.isBold = traits.totals == .row
    row.hasRuleAbove = traits.totals == .row
    return row
  }

  /// The service, with its code where the document has it in parentheses.
  func describe(_ line: ServiceLine) -> String {
    guard traits.procedureCodes == .parentheses, line.procedureCode != nil else {
      return line.description ?? ""
    }
    return "\(line.description ?? "") (\(code(line)))"
  }

  func code(_ line: ServiceLine) -> String {
    ([line.procedureCode].compactMap { $0 } + (line.modifiers ?? [])).joined(separator: "-")
  }
}
