import DisputeModel
import TestSupport
import Testing

@Suite struct PairedValuesTests {
  private static func member(_ draw: (inout SyntheticPage) -> Void) -> Member? {
    var page = Statement.page()
    draw(&page)
    SyntheticTable(Statement.columns).draw(
      [Statement.visit, Statement.test, Statement.totals], on: &page, baseline: 220)
    return Statement.parse(page).member
  }

  @Test("The second of two values stands on the next line")
  func secondBelow() {
    let member = Self.member { page in
      page.text("Account name / Account #", x: 340, baseline: 100, font: "Helvetica-Bold")
      page.text("MESA VERDE UNIFIED SCHOOL DISTRICT /", x: 340, baseline: 110)
      page.text("8783429", x: 340, baseline: 120)
    }
    #expect(member?.groupName == "MESA VERDE UNIFIED SCHOOL DISTRICT")
    #expect(member?.groupNumber == "8783429")
  }

  @Test("The first of two values goes on on the next line")
  func firstGoesOn() {
    let member = Self.member { page in
      page.text("Account name / Account #", x: 300, baseline: 100, font: "Helvetica-Bold")
      page.text("SAMPLE AGGREGATES", x: 440, baseline: 100)
      page.text("LLC / 3258532", x: 440, baseline: 110)
    }
    #expect(member?.groupName == "SAMPLE AGGREGATES LLC")
    #expect(member?.groupNumber == "3258532")
  }

  @Test("A label that runs into its value is read before it")
  func overprinted() {
    let member = Self.member { page in
      page.text("Account name / Account #", x: 340, baseline: 100, font: "Helvetica-Bold")
      let width = SyntheticPage.width(of: "Account name / Account", size: 9)
      page.text("SAMPLE AGGREGATES", x: 340 + width - 16, baseline: 100)
      page.text("LLC / 3258532", x: 340 + width - 16, baseline: 110)
    }
    #expect(member?.groupName == "SAMPLE AGGREGATES LLC")
    #expect(member?.groupNumber == "3258532")
  }

  @Test("A title right above an address is no part of it")
  func titleAboveAddress() {
    let member = Self.member { page in
      page.text("Explanation of Benefits  This is not a bill", x: 340, baseline: 100)
      page.text("Kim Example", x: 340, baseline: 112)
      page.text("90 CEDAR HOLLOW CT", x: 340, baseline: 122)
      page.text("PORT WENDELL ME 04611", x: 340, baseline: 132)
    }
    #expect(member?.name == "Kim Example")
  }
}
