import DisputeModel
import PayerProfiles
import TestSupport
import Testing

@Suite struct PayerConfusionTests {
  /// A name of a profile and the profile's identifier.
  struct Case: Sendable, CustomTestStringConvertible {
    var id: String
    var name: String
    var testDescription: String { "\(id): \(name)" }
  }

  static let cases = PayerProfile.builtIn.flatMap { profile in
    profile.names.map { Case(id: profile.id, name: $0) }
  }

  private static func payer(letterhead: String, _ draw: (inout SyntheticPage) -> Void = { _ in }) -> Payer? {
    var page = Statement.page(letterhead: letterhead)
    draw(&page)
    SyntheticTable(Statement.columns).draw([Statement.visit, Statement.test], on: &page, baseline: 220)
    return Statement.parse(page).payer
  }

  @Test("A letterhead with a payer's name is that payer's and no other's", arguments: cases)
  func letterhead(of payer: Case) {
    #expect(Self.payer(letterhead: payer.name)?.id == payer.id)
  }

  @Test("In capitals as well", arguments: cases)
  func capitals(of payer: Case) {
    #expect(Self.payer(letterhead: payer.name.uppercased())?.id == payer.id)
  }

  @Test(
    "A letterhead of nobody's is nobody's",
    arguments: [
      "Sample Mutual Health Plan", "Springfield Benefit Administrators", "Example Employees Welfare Fund",
      "Human Resources Benefit Plan",
    ])
  func unknown(letterhead: String) {
    let payer = Self.payer(letterhead: letterhead)
    #expect(payer?.id == nil)
    #expect(payer?.name == letterhead)
  }

  @Test(
    "An employer that bears a payer's name is not the payer",
    arguments: [
      "Anthem Construction", "Cigna Street Foods", "Humana Logistics LLC", "Aetna Township Schools",
      "Kaiser Permanente Street Bakery", "UMR Trucking", "Evernorth Fisheries",
    ])
  func employer(name: String) {
    let payer = Self.payer(letterhead: "Sample Mutual Health Plan") { page in
      page.text("Group name: \(name)", x: 40, baseline: 150)
    }
    #expect(payer?.id == nil)
    #expect(payer?.name == "Sample Mutual Health Plan")
  }

  @Test(
    "A provider that bears a payer's name is not the payer",
    arguments: [
      "Cigna Street Clinic", "Anthem Village Pediatrics", "Medicare Square Dental", "Aetna Springs Hospital",
      "Humana Avenue Radiology",
    ])
  func provider(name: String) {
    var page = SyntheticPage()
    page.text("Sample Mutual Health Plan", x: 40, baseline: 50, size: 14, font: "Helvetica-Bold")
    page.text("Explanation of Benefits", x: 40, baseline: 72, size: 12)
    page.text("Claim number: 8680000000001", x: 40, baseline: 100)
    page.text("Provider: \(name)", x: 40, baseline: 112)
    SyntheticTable(Statement.columns).draw([Statement.visit, Statement.test], on: &page, baseline: 160)
    let document = Statement.parse(page)
    #expect(document.claims.first?.provider.name == name)
    #expect(document.payer?.id == nil)
    #expect(document.payer?.name == "Sample Mutual Health Plan")
  }

  @Test("A payer keeps its letterhead when an employer or a provider bears another's name")
  func rivals() {
    let payer = Self.payer(letterhead: "Cigna Health and Life Insurance Company") { page in
      page.text("Group name: Anthem Construction", x: 40, baseline: 150)
      page.text("Employer: Aetna Township Schools", x: 300, baseline: 150)
    }
    #expect(payer?.id == "cigna")
    #expect(payer?.name == "Cigna Health and Life Insurance Company")
  }

  @Test(
    "A recipient that bears a payer's name is not the payer",
    arguments: ["Anthem Construction", "Cigna Street Clinic", "UMR Trucking", "Humana Logistics LLC"])
  func recipient(name: String) {
    let payer = Self.payer(letterhead: "Sample Mutual Health Plan") { page in
      for (number, text) in [name, "12 Main Street", "Springfield, IL 62701"].enumerated() {
        page.text(text, x: 40, baseline: 150 + Float(number) * 11)
      }
    }
    #expect(payer?.id == nil)
  }

  @Test("Without a letterhead a provider's name is not the payer's")
  func noLetterhead() {
    var page = SyntheticPage()
    page.text("Explanation of Benefits", x: 40, baseline: 72, size: 12)
    page.text("Claim number: 8680000000001", x: 40, baseline: 100)
    page.text("Provider: Cigna Street Clinic", x: 40, baseline: 112)
    SyntheticTable(Statement.columns).draw([Statement.visit, Statement.test], on: &page, baseline: 160)
    #expect(Statement.parse(page).payer?.id == nil)
  }
}
