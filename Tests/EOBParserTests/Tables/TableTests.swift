import DisputeModel
import TestSupport
import Testing

@Suite struct TableTests {
  private static func column(_ heading: [String], _ x: Float, _ align: SyntheticPage.Alignment = .right)
    -> SyntheticTable.Column
  {
    var column = SyntheticTable.Column(x: x, align: align)
    column.heading = heading
    return column
  }

  private func expectVisit(_ line: ServiceLine?, sourceLocation: SourceLocation = #_sourceLocation) {
    guard let line else {
      Testing.Issue.record("no line", sourceLocation: sourceLocation)
      return
    }
    #expect(line.serviceDates?.from.description == "2024-07-10", sourceLocation: sourceLocation)
    #expect(line.description == "Office visit", sourceLocation: sourceLocation)
    for (kind, text) in [
      (AmountKind.billed, "120.00"), (.discount, "20.00"), (.allowed, "100.00"), (.deductible, "30.00"),
      (.planPaid, "70.00"), (.patientResponsibility, "30.00"),
    ] {
      #expect(line.text(kind) == text, "\(kind)", sourceLocation: sourceLocation)
    }
  }

  @Test("A plain table: lines, sums, codes")
  func plain() throws {
    let document = Statement.document([Statement.visit, Statement.test, Statement.totals])
    #expect(document.documentType == .explanationOfBenefits)
    let claim = try #require(document.claims.first)
    #expect(document.claims.count == 1)
    #expect(claim.claimNumber == "8680000000001")
    #expect(claim.patient.name == "Jordan Example")
    #expect(claim.provider.name == "Sample Family Clinic")
    #expect(claim.lines.count == 2)
    expectVisit(claim.lines.first)
    #expect(claim.lines.first?.remarkCodes == ["A1"])
    #expect(claim.totals.text(.billed) == "170.00")
    #expect(claim.totals.text(.patientResponsibility) == "30.00")
    #expect(claim.serviceDates?.to.description == "2024-07-11")
  }

  @Test("Headings of one line to four lines", arguments: 1...4)
  func headingStacks(lines: Int) {
    let words = [
      ["Date", "of", "service"], ["Description"], ["Amount", "billed", "by", "provider"],
      ["Plan", "discount"], ["Allowed", "amount"], ["Deductible"],
      ["Plan", "paid"], ["What", "you", "may", "owe"],
    ]
    let places: [Float] = [40, 120, 300, 380, 460, 540, 610, 700]
    let columns = zip(words, places).map { words, x in
      // The words of a heading over so many lines, the last taking the rest.
      let count = min(lines, words.count)
      let stack = words.prefix(count - 1) + [words.dropFirst(count - 1).joined(separator: " ")]
      return Self.column(Array(stack), x, x < 200 ? .left : .right)
    }
    let document = Statement.document(
      [Array(Statement.visit.dropLast()), Array(Statement.test.dropLast())], columns: columns)
    expectVisit(document.claims.first?.lines.first)
  }

  @Test("A group heading above columns with labels of their own changes nothing")
  func groupHeading() {
    var page = Statement.page()
    page.text("Your responsibility", x: 425, baseline: 150, size: 8, align: .center, font: "Helvetica-Bold")
    let columns: [SyntheticTable.Column] = [
      .init("Service", "date", x: 40), .init("Description", x: 100),
      .init("Amount", "billed", x: 260, align: .right), .init("Plan", "discount", x: 315, align: .right),
      .init("Allowed", "amount", x: 370, align: .right), .init("Deductible", x: 425, align: .right),
      .init("Coinsurance", x: 485, align: .right), .init("Plan", "paid", x: 540, align: .right),
    ]
    SyntheticTable(columns).draw(
      [["07/10/2024", "Office visit", "120.00", "20.00", "100.00", "30.00", "7.00", "63.00"]], on: &page,
      baseline: 160)
    let line = Statement.parse(page).claims.first?.lines.first
    #expect(line?.text(.deductible) == "30.00")
    #expect(line?.text(.coinsurance) == "7.00")
    #expect(line?.text(.planPaid) == "63.00")
  }

  @Test("Columns of numbers four points apart stay apart")
  func tightGutters() {
    let width = SyntheticPage.width(of: "120.00", size: 8) + 4
    let headings = [["Billed"], ["Disc."], ["Allowed"], ["Deduct"], ["Paid"], ["You", "owe"]]
    let columns =
      [Self.column(["Date"], 40, .left), Self.column(["Description"], 100, .left)]
      + headings.enumerated().map { number, heading in Self.column(heading, 260 + Float(number) * width) }
    let document = Statement.document(
      [
        Array(Statement.visit.dropLast()),
        ["07/11/2024", "Blood test", "150.00", "110.00", "140.00", "100.00", "140.00", "100.00"],
      ], columns: columns)
    let line = document.claims.first?.lines.first
    #expect(line?.text(.billed) == "120.00")
    #expect(line?.text(.planPaid) == "70.00")
    #expect(line?.text(.patientResponsibility) == "30.00")
  }

  @Test(
    "Cells that wrap, aligned at their tops or middles",
    arguments: [SyntheticTable.CellAlignment.top, .center], [2, 3])
  func wrappedCells(alignment: SyntheticTable.CellAlignment, lines: Int) {
    var visit = Statement.visit
    visit[1] = ["Office visit", "of an established", "patient"].prefix(lines).joined(separator: "\n")
    var test = Statement.test
    test[1] = "Blood test"
    var page = Statement.page()
    var table = SyntheticTable(Statement.columns)
    table.cells = alignment
    table.draw([visit, test, visit], on: &page, baseline: 160)
    let claim = Statement.parse(page).claims.first
    let whole = visit[1].split(separator: "\n").joined(separator: " ")
    #expect(claim?.lines.map { $0.description ?? "" } == [whole, "Blood test", whole])
  }

  @Test("A label row above its numbers")
  func labelRows() {
    var page = Statement.page()
    let columns = Array(Statement.columns.dropFirst(2).dropLast())
    let table = SyntheticTable([.init("Service date and type", x: 40)] + columns)
    var baseline = table.drawHeadings(on: &page, baseline: 160)
    for row in [Statement.visit, Statement.test] {
      page.text("\(row[0]) \(row[1])", x: 40, baseline: baseline, size: 8)
      baseline = table.drawRows([[""] + row[2...7]], on: &page, baseline: baseline + 10)
    }
    let lines = Statement.parse(page).claims.first?.lines
    #expect(lines?.count == 2)
    expectVisit(lines?.first)
    #expect(lines?.last?.description == "Blood test")
  }

  @Test("A row of sums without one of its values leaves the others where they are")
  func totalsWithoutOne() {
    var totals = Statement.totals
    totals[4] = ""
    let claim = Statement.document([Statement.visit, Statement.test, totals]).claims.first
    #expect(claim?.totals[.allowed] == nil)
    #expect(claim?.totals.text(.discount) == "30.00")
    #expect(claim?.totals.text(.deductible) == "30.00")
    #expect(claim?.lines.count == 2)
  }

  @Test(
    "A blank cell is no amount, a dash is zero",
    arguments: [("", ""), ("-", "0.00"), ("--", "0.00"), ("—", "0.00")])
  func blanks(cell: String, expected: String) {
    var test = Statement.test
    test[5] = cell
    let line = Statement.document([Statement.visit, test]).claims.first?.lines.last
    #expect(line?.text(.deductible) == expected)
    #expect(line?.text(.allowed) == "40.00")
    #expect(line?.text(.planPaid) == "40.00")
  }

  @Test("Two amounts in one cell go to the two kinds of its heading")
  func composite() {
    var columns = Statement.columns
    columns[5] = .init("Copay/", "Deductible", x: 425, align: .right)
    var visit = Statement.visit
    visit[5] = "$15.00/$15.00"
    let line = Statement.document([visit], columns: columns).claims.first?.lines.first
    #expect(line?.text(.copay) == "15.00")
    #expect(line?.text(.deductible) == "15.00")
  }

  @Test("One amount under a heading of two kinds belongs to neither alone")
  func merged() {
    var columns = Statement.columns
    columns[5] = .init("Copay/", "Deductible", x: 425, align: .right)
    let line = Statement.document([Statement.visit], columns: columns).claims.first?.lines.first
    #expect(line?.amounts[.copay] == nil)
    #expect(line?.amounts[.deductible] == nil)
    #expect(line?.mergedAmounts.first?.amount == Money(minorUnits: 3000))
  }

  @Test("A table goes on over the page, with its headings again or without", arguments: [true, false])
  func continuation(repeats: Bool) {
    var first = Statement.page()
    let table = SyntheticTable(Statement.columns)
    table.draw([Statement.visit], on: &first, baseline: 160)
    var second = SyntheticPage(number: 2)
    if repeats {
      table.draw([Statement.test, Statement.totals], on: &second, baseline: 60)
    } else {
      _ = table.drawRows([Statement.test, Statement.totals], on: &second, baseline: 60)
    }
    let document = Statement.parse(first, second)
    #expect(document.claims.count == 1)
    #expect(document.claims.first?.lines.map { $0.text(.billed) } == ["120.00", "50.00"])
    #expect(document.claims.first?.totals.text(.billed) == "170.00")
  }

  @Test("Several claims under headings of their own")
  func severalClaims() {
    var page = Statement.page()
    let table = SyntheticTable(Statement.columns)
    var baseline = table.draw(
      [
        Statement.visit,
        ["Total"] + Statement.visit[1...].map { $0 == "Office visit" || $0 == "A1" ? "" : $0 },
      ], on: &page, baseline: 160)
    page.text("Claim number: 8680000000002", x: 40, baseline: baseline + 20)
    page.text("Patient: Maria Example", x: 40, baseline: baseline + 32)
    baseline = table.draw([Statement.test], on: &page, baseline: baseline + 60)
    let claims = Statement.parse(page).claims
    #expect(claims.map(\.claimNumber) == ["8680000000001", "8680000000002"])
    #expect(claims.map(\.patient.name) == ["Jordan Example", "Maria Example"])
    #expect(claims.map { $0.lines.map { $0.text(.billed) } } == [["120.00"], ["50.00"]])
  }

  @Test("Claims' own boxes stand between one heading and its rows")
  func boxesBetween() {
    var page = Statement.page()
    let table = SyntheticTable(Statement.columns)
    var baseline = table.draw([Statement.visit], on: &page, baseline: 160)
    for number in 2...3 {
      page.text("Claim number: 868000000000\(number)", x: 40, baseline: baseline + 14)
      page.text("Patient: Maria Example", x: 250, baseline: baseline + 14)
      baseline = table.drawRows([Statement.test], on: &page, baseline: baseline + 30)
    }
    let claims = Statement.parse(page).claims
    #expect(claims.map(\.claimNumber) == ["8680000000001", "8680000000002", "8680000000003"])
    #expect(claims.map { $0.lines.map { $0.text(.billed) } } == [["120.00"], ["50.00"], ["50.00"]])
  }

  @Test("Procedure codes with modifiers, units and credits")
  func codes() {
    let columns: [SyntheticTable.Column] = [
      .init("Date", x: 40), .init("Procedure", "code", x: 95), .init("Mod", x: 150),
      .init("Units", x: 195, align: .right), .init("Amount", "billed", x: 260, align: .right),
      .init("Plan", "discount", x: 315, align: .right), .init("Allowed", "amount", x: 370, align: .right),
      .init("Plan", "paid", x: 475, align: .right),
    ]
    let line = Statement.document(
      [["07/10/2024", "99213", "25", "2", "(120.00)", "20.00-", "-100.00", "-$100.00"]], columns: columns
    ).claims.first?.lines.first
    #expect(line?.procedureCode == "99213")
    #expect(line?.modifiers == ["25"])
    #expect(line?.units == 2)
    #expect(line?.text(.billed) == "-120.00")
    #expect(line?.text(.discount) == "-20.00")
    #expect(line?.text(.allowed) == "-100.00")
    #expect(line?.text(.planPaid) == "-100.00")
  }

  @Test("Spanish headings")
  func spanish() {
    let columns: [SyntheticTable.Column] = [
      .init("Fecha de", "servicio", x: 40), .init("Descripción", x: 100),
      .init("Cantidad", "facturada", x: 260, align: .right), .init("Descuento", x: 315, align: .right),
      .init("Monto", "permitido", x: 370, align: .right), .init("Deducible", x: 425, align: .right),
      .init("Pagado por", "el plan", x: 475, align: .right),
      .init("Lo que", "usted debe", x: 540, align: .right),
    ]
    let line = Statement.document([Array(Statement.visit.dropLast())], columns: columns).claims.first?.lines
      .first
    expectVisit(line)
  }

  @Test("A claim goes on over many pages")
  func manyPages() {
    let table = SyntheticTable(Statement.columns)
    let pages = (1...5).map { number in
      var page = number == 1 ? Statement.page() : SyntheticPage(number: number)
      table.draw(Array(repeating: Statement.visit, count: 20), on: &page, baseline: number == 1 ? 160 : 60)
      return page.page
    }
    #expect(Statement.parse(pages).claims.map(\.lines.count) == [100])
  }

  @Test(
    "Numbers and words of headings belong to the description that holds them",
    arguments: [
      "Office visit 30 min", "X-ray, 2 views", "Vaccine 0.5 ml", "Level 3 visit", "Allowed amount test",
      "Patient education",
      "Emergency service\ncharges amount",
    ])
  func descriptions(text: String) {
    var visit = Statement.visit
    visit[1] = text
    let claim = Statement.document([visit, Statement.test]).claims.first
    #expect(claim?.lines.count == 2)
    #expect(claim?.lines.first?.description == text.split(separator: "\n").joined(separator: " "))
    #expect(claim?.lines.first?.text(.billed) == "120.00")
  }
}
