/// Documents that hold no claims.
package enum OtherDocument: String, CaseIterable, Sendable {
  /// A provider's bill, which has many words in common with an explanation of benefits.
  case providerBill = "provider-bill"
  /// A page with lines and bars but without text, as a scan has.
  case noText = "no-text"

  /// The PDF; always the same bytes.
  package func bytes() -> [UInt8] {
    let canvas = Canvas(family: .sans)
    switch self {
    case .providerBill: bill(canvas)
    case .noText: bars(canvas)
    }
    return PDFWriter.write(canvas, Variation())
  }

  private func bars(_ canvas: Canvas) {
    canvas.page(.portrait)
    for row in 0..<30 {
      canvas.bar(60, 80 + Double(row) * 20, width: 300 + Double(row * 37 % 150), height: 7, gray: 0.3)
    }
  }

  private func bill(_ canvas: Canvas) {
    canvas.page(.portrait)
    let face = Face(9)
    var flow = Flow(canvas: canvas, left: 50, right: 562, y: 60, bottom: 740) {
      canvas.page(.portrait)
      return 60
    }
    flow.line("Valley Imaging Group", Face(13, bold: true))
    for text in [
      "Account number: 889665999", "Patient: Greta Feld", "Statement date: November 19, 2023",
      "Due date: December 10, 2023", "Amount due: $412.60",
    ] { flow.line(text, face) }
    flow.skip(12)
    flow.line("Patient Statement", Face(12, bold: true))
    flow.paragraph(
      "Thank you for choosing us for your care. Your insurance has paid its part. The balance below is now yours "
        + "to pay. Please compare it with the explanation of benefits from your insurer.", face)
    flow.skip(12)
    let style = DrawingStyle(
      family: .sans, doublesBold: false, bodySize: 9, tableSize: 8, rowPitch: 1.6, gutter: 10, dollars: true,
      zeroMark: nil,
      repeatsHeadings: true, fillsWidth: true)
    Table(
      columns: [
        TableColumn("Date of service", alignment: .left), TableColumn("Description", alignment: .left),
        TableColumn("Charges"), TableColumn("Payments/Adjustments"), TableColumn("Balance"),
      ],
      rows: [
        TableRow(cells: ["10/20/2023", "Visit to the imaging center", "$1,285.55", "", "$1,285.55"]),
        TableRow(cells: ["11/13/2023", "Insurance payment", "", "-$511.81", "-$511.81"]),
        TableRow(cells: ["11/13/2023", "Contractual adjustment", "", "-$361.14", "-$361.14"]),
        TableRow(cells: ["", "Totals", "$1,285.55", "-$872.95", "$412.60"], bold: true, ruleAbove: true),
      ], size: 8, style: style
    ).draw(in: &flow)
    flow.skip(20)
    flow.line("Please detach and return with your payment.", face)
    flow.line("Make checks payable to Valley Imaging Group.", face)
  }
}
