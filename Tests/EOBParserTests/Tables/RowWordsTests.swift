import DisputeModel
import TestSupport
import Testing

/// Words of rows that stand among others': codes, dates and notes in lines of their own, letters of formulas.
@Suite struct RowWordsTests {
  private static let columns: [SyntheticTable.Column] = [
    .init("Service", "date", x: 40), .init("Code", x: 100), .init("Description", x: 150),
    .init("Amount", "billed", x: 290, align: .right), .init("Plan", "discount", x: 345, align: .right),
    .init("Allowed", "amount", x: 400, align: .right), .init("Deductible", x: 455, align: .right),
    .init("Plan", "paid", x: 505, align: .right), .init("What you", "owe", x: 555, align: .right),
  ]

  private static func row(_ date: String, _ code: String, _ text: String) -> [String] {
    [date, code, text, "120.00", "20.00", "100.00", "30.00", "70.00", "30.00"]
  }

  private static func lines(_ rows: [[String]], below: [String] = []) -> [ServiceLine] {
    var page = Statement.page()
    var table = SyntheticTable(columns)
    table.cells = .center
    table.draw(rows, on: &page, baseline: 160)
    for (number, text) in below.enumerated() { page.text(text, x: 40, baseline: 400 + Float(number) * 12) }
    return Statement.parse(page).claims.first?.lines ?? []
  }

  @Test("A date that wraps in its cell beside a description that wraps")
  func wrappedDate() {
    let lines = Self.lines([
      Self.row("Mar 7,\n2025", "97161", "Therapy\nevaluation"), Self.row("Mar 8,\n2025", "97110", "Exercise"),
    ])
    let days = [7, 8].compactMap { CalendarDate(year: 2025, month: 3, day: $0) }
    #expect(lines.compactMap { $0.serviceDates?.from } == days)
    #expect(lines.map(\.description) == ["Therapy evaluation", "Exercise"])
  }

  @Test("A code beside a description that wraps is no word of it")
  func codeBesideText() {
    let lines = Self.lines([Self.row("03/07/2025", "72100", "SPINE WITHOUT\nCONTRAST")])
    #expect(lines.first?.procedureCode == "72100")
    #expect(lines.first?.description == "SPINE WITHOUT CONTRAST")
  }

  @Test("A code and its modifier in a line below the words")
  func codeBelowText() {
    var page = Statement.page()
    var columns = Self.columns
    columns.remove(at: 1)
    columns[1] = .init("Service description", "and procedure", x: 100)
    var row = Self.row("03/07/2025", "", "Reading of a study\n95800 26")
    row.remove(at: 1)
    SyntheticTable(columns).draw([row], on: &page, baseline: 160)
    let line = Statement.parse(page).claims.first?.lines.first
    #expect(line?.description == "Reading of a study")
    #expect(line?.procedureCode == "95800")
    #expect(line?.modifiers == ["26"])
  }

  @Test("A note's number behind the words, where a line begins with it")
  func noteMark() {
    let lines = Self.lines(
      [Self.row("03/07/2025", "", "Surgery (1)")], below: ["(1) The charge is more than the plan allows."])
    #expect(lines.first?.description == "Surgery")
    #expect(lines.first?.remarkCodes == ["(1)"])
  }

  @Test("Letters of formulas below the headings are no words of the first service")
  func formulas() {
    var page = Statement.page()
    let first = SyntheticTable(Statement.columns).drawHeadings(on: &page, baseline: 160)
    for (letter, column) in zip(["A", "B", "C", "D", "E", "C+D+E"], Statement.columns.dropFirst(2)) {
      page.text(letter, x: column.x, baseline: first, align: .right)
    }
    SyntheticTable(Statement.columns).drawRows(
      [Statement.visit, Statement.totals], on: &page, baseline: first + 12)
    let line = Statement.parse(page).claims.first?.lines.first
    #expect(line?.description == "Office visit")
    #expect(line?.remarkCodes == ["A1"])
  }

  @Test("Sums whose label stands in two lines around them")
  func wrappedTotals() {
    var page = Statement.page()
    var totals = Statement.totals
    totals[0] = ""
    let last = SyntheticTable(Statement.columns).draw(
      [Statement.visit, Statement.test], on: &page, baseline: 160)
    SyntheticTable(Statement.columns).drawRows([totals], on: &page, baseline: last + 10)
    page.text("CLAIM", x: 40, baseline: last + 5)
    page.text("TOTALS", x: 40, baseline: last + 15)
    let claim = Statement.parse(page).claims.first
    #expect(claim?.lines.count == 2)
    #expect(claim?.lines.last?.description == "Blood test")
    #expect(claim?.totals.text(.billed) == "170.00")
  }

  @Test("Sums under a label that nobody knows")
  func unknownTotals() {
    var totals = Statement.totals
    totals[0] = ""
    totals[1] = "Everything you got"
    let claim = Statement.document([Statement.visit, Statement.test, totals]).claims.first
    #expect(claim?.lines.count == 2)
  }

  @Test("Group, reason and amount of an adjustment in three columns")
  func adjustments() {
    let columns: [SyntheticTable.Column] = [
      .init("Service date", x: 40), .init("Proc", x: 110), .init("Billed", x: 200, align: .right),
      .init("Allowed", x: 260, align: .right), .init("Group", x: 290), .init("Reason", x: 340),
      .init("Adj amount", x: 440, align: .right), .init("Copay", x: 490, align: .right),
      .init("Paid", x: 540, align: .right),
    ]
    let line = Statement.document(
      [["07/10/2024", "99213", "120.00", "90.00", "CO", "45", "30.00", "0.00", "90.00"]], columns: columns
    ).claims.first?.lines.first
    #expect(
      line?.adjustments.map { "\($0.group)-\($0.reason) \($0.amount.decimalString)" } == ["CO-45 30.00"])
  }
}
