internal import DisputeModel

extension RandomDrawing {
  /// The payments that were made.
  func drawPayments() {
    guard !payments.isEmpty else { return }
    sheet.heading(words.words("Payment information", "Información de pago"), keeping: 70)
    switch traits.payments {
    case .none: break
    case .sentences: for payment in payments { sheet.paragraph(sentence(payment), Face(sheet.size)) }
    case .labelled:
      for payment in payments { drawInlinePairs(Array(zip(labels(payment), texts(payment)))) }
    case .table:
      sheet.skip(2)
      paymentGrid.draw(on: sheet)
    }
    sheet.skip(sheet.size)
  }

  private func labels(_ payment: Payment) -> [String] {
    let number =
      payment.method == .eft
      ? words.words("EFT number", "Número de transferencia (EFT)")
      : words.words("Check number", "Número de cheque")
    return [
      words.words("Paid to", "Pagado a"), number, words.words("Payment date", "Fecha de pago"),
      words.words("Payment amount", "Monto del pago"),
    ]
  }

  private func texts(_ payment: Payment) -> [String] {
    [
      payment.payee ?? "", payment.number ?? "", payment.date.map(print.date) ?? "",
      print.prose(payment.amount ?? .zero),
    ]
  }

  private func sentence(_ payment: Payment) -> String {
    let texts = texts(payment)
    if traits.language == .spanish {
      let means = payment.method == .eft ? "por transferencia electrónica (EFT)" : "con el cheque"
      return "Pagamos \(texts[3]) a \(texts[0]) el \(texts[2]) \(means) \(texts[1])."
    }
    let means = payment.method == .eft ? "by electronic funds transfer (EFT)" : "by check"
    return "We paid \(texts[3]) to \(texts[0]) on \(texts[2]) \(means) \(texts[1])."
  }

  private var paymentGrid: Grid {
    let alignments: [Alignment] = [.left, .left, .left, .right]
    var grid = Grid(columns: [], rows: payments.map { GridRow(cells: texts($0)) })
    grid.columns = zip(payments.first.map(labels) ?? [], alignments).map { label, alignment in
      GridColumn(heading: label, alignment: alignment, headingAlignment: alignment)
    }
    return grid
  }
}
