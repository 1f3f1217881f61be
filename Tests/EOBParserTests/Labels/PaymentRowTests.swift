import DisputeModel
import TestSupport
import Testing

/// Payments in lists: with plain headings, with labels among the values, and without either.
@Suite struct PaymentRowTests {
  private static func payments(_ draw: (inout SyntheticPage) -> Void) -> [Payment] {
    var page = Statement.page()
    SyntheticTable(Statement.columns).draw(
      [Statement.visit, Statement.test, Statement.totals], on: &page, baseline: 160)
    draw(&page)
    return Statement.parse(page).payments
  }

  private static func texts(_ payments: [Payment]) -> [[String]] {
    payments.map { payment in
      [
        payment.method?.rawValue ?? "", payment.number ?? "", payment.date?.description ?? "",
        payment.amount?.decimalString ?? "", payment.payee ?? "",
      ]
    }
  }

  @Test("Headings that mean something else elsewhere")
  func plainHeadings() {
    let payments = Self.payments { page in
      SyntheticTable([
        .init("Paid to", x: 40), .init("Method", x: 240), .init("Number", x: 300), .init("Date", x: 380),
        .init("Amount", x: 500, align: .right),
      ]).draw(
        [
          ["Sample Surgical Associates", "Check", "7702214", "04/04/2025", "$70.00"],
          ["Sample Spine Center", "Check", "7702215", "04/05/2025", "$40.00"],
        ], on: &page, baseline: 400)
    }
    #expect(
      Self.texts(payments) == [
        ["check", "7702214", "2025-04-04", "70.00", "Sample Surgical Associates"],
        ["check", "7702215", "2025-04-05", "40.00", "Sample Spine Center"],
      ])
  }

  @Test("Rows without headings, each told by itself")
  func bareRows() {
    let payments = Self.payments { page in
      for (number, row) in [
        ["Wire transfer", "WT2025053318", "07 May 2025", "Jordan Example", "EUR 70.00"],
        ["Wire transfer", "WT2025053319", "08 May 2025", "Sample Hospital", "EUR 40.00"],
      ].enumerated() {
        for (column, text) in row.enumerated() {
          page.text(text, x: 40 + 105 * Float(column), baseline: 400 + 12 * Float(number))
        }
      }
    }
    #expect(
      Self.texts(payments) == [
        ["wire", "WT2025053318", "2025-05-07", "70.00", "Jordan Example"],
        ["wire", "WT2025053319", "2025-05-08", "40.00", "Sample Hospital"],
      ])
  }

  @Test("Labels among the values of a row")
  func labelledRows() {
    let payments = Self.payments { page in
      for (number, row) in [
        ["CHECK NO 00481213", "DATED 03/05/2025", "PAYABLE TO SAMPLE CARDIOLOGY GROUP", "$70.00"],
        ["CHECK NO 00481214", "DATED 03/06/2025", "PAYABLE TO SAMPLE VALLEY HOSPITAL", "$40.00"],
      ].enumerated() {
        for (text, x) in zip(row, [Float(40), 150, 260, 500]) {
          page.text(text, x: x, baseline: 400 + 12 * Float(number))
        }
      }
    }
    #expect(payments.map(\.number) == ["00481213", "00481214"])
    #expect(payments.map(\.method) == [.check, .check])
    #expect(payments.map { $0.amount?.decimalString } == ["70.00", "40.00"])
    #expect(payments.map(\.date?.day) == [5, 6])
  }

  @Test("A sentence behind the label of payments")
  func labelledSentence() {
    let payments = Self.payments { page in
      page.text(
        "Payment: check 30117754 for $110.00 was mailed to Jordan Example on 09/12/2025.", x: 40,
        baseline: 400)
    }
    #expect(Self.texts(payments) == [["check", "30117754", "2025-09-12", "110.00", "Jordan Example"]])
  }
}
