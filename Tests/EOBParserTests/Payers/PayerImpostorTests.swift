import DisputeModel
import PayerProfiles
import TestSupport
import Testing

/// Names of payers where somebody else is meant.
///
/// The page is as long as a real one, so that everything that is
/// tried stands in the part that letterheads stand in.
@Suite struct PayerImpostorTests {
  private static func payer(
    letterhead: String? = "Sample Mutual Health Plan", _ draw: (inout SyntheticPage) -> Void
  ) -> Payer? {
    var page = SyntheticPage()
    if let letterhead {
      page.text(letterhead, x: 40, baseline: 50, size: 14, font: "Helvetica-Bold")
    }
    page.text("Explanation of Benefits", x: 40, baseline: 72, size: 12)
    page.text("Claim number: 8680000000001", x: 40, baseline: 100)
    page.text("Provider: Sample Family Clinic", x: 40, baseline: 112)
    draw(&page)
    SyntheticTable(Statement.columns).draw([Statement.visit, Statement.test], on: &page, baseline: 420)
    page.text("This is not a bill.", x: 40, baseline: 740)
    return Statement.parse(page).payer
  }

  private static func line(_ text: String, letterhead: String? = "Sample Mutual Health Plan") -> Payer? {
    payer(letterhead: letterhead) { $0.text(text, x: 40, baseline: 200) }
  }

  static let employers = [
    "Humana Logistics LLC", "Anthem Construction", "Aetna Township Schools", "UMR Trucking",
    "Cigna Foods Inc",
    "Evernorth Fisheries", "Medicare Square Bakery", "Tricare Motors", "Kaiser Permanente Street Bakery",
    "Anthemis Software", "Humanatics Inc",
  ]
  static let providers = [
    "Cigna Health Center", "Aetna Springs Hospital", "Humana Family Clinic", "Anthem Village Pediatrics",
    "Kaiser Permanente Oakland Medical Center", "UMR Radiology PC", "Medicare Dental Office",
    "TRICARE Prime Clinic",
  ]
  static let addresses = [
    "500 Humana Drive", "Humana Drive 500", "Aetna Street", "12 Aetna Street", "Anthem Blvd, Suite 300",
    "One Cigna Plaza", "Cigna Way", "Kaiser Permanente Road", "Medicare Avenue 7", "Anthem, AZ 85086",
  ]
  static let networks = [
    "Network: Cigna Dental PPO", "Cigna Dental DPPO Network", "Aetna Dental PPO network", "Cigna PPO Network",
    "Your dentist belongs to the network of Cigna Dental", "UnitedHealthcare Options PPO network",
    "Network savings by Aetna Life Insurance Company", "Pharmacy network: Humana Dental",
  ]
  static let otherCoverage = [
    "Other insurance: Aetna Life Insurance Company", "Medicare paid $50.00 as primary payer",
    "Coordination of benefits with UnitedHealthcare Insurance Company", "Primary plan: Medicare",
    "Medicare is the primary payer for this claim", "Primary insurance: Humana Insurance Company",
    "Cigna Health and Life Insurance Company paid first", "Other coverage: Kaiser Permanente",
    "Other carrier: Blue Shield of California", "Secondary coverage TRICARE",
    "Other insurance company: Aetna Life Insurance Company", "Other payer: Medicare",
  ]

  @Test("An employer in the recipient's place is not the payer", arguments: employers)
  func employer(name: String) {
    let payer = Self.payer { page in
      for (number, text) in [name, "12 Main Street", "Springfield, IL 62701"].enumerated() {
        page.text(text, x: 40, baseline: 200 + Float(number) * 11)
      }
    }
    #expect(payer?.id == nil)
    #expect(payer?.name == "Sample Mutual Health Plan")
  }

  @Test("Nor is it where the letterhead is a picture", arguments: employers + providers + addresses)
  func withoutLetterhead(name: String) { #expect(Self.line(name, letterhead: nil)?.id == nil) }

  @Test("A provider that stands alone is not the payer", arguments: providers)
  func provider(name: String) {
    #expect(Self.line(name)?.id == nil)
    #expect(Self.line(name)?.name == "Sample Mutual Health Plan")
  }

  @Test("An address is not the payer", arguments: addresses)
  func address(text: String) {
    #expect(Self.line(text)?.id == nil)
    #expect(Self.line(text)?.name == "Sample Mutual Health Plan")
  }

  @Test("A line about a network is not the payer", arguments: networks)
  func network(text: String) {
    #expect(Self.line(text)?.id == nil)
    #expect(Self.line(text)?.name == "Sample Mutual Health Plan")
    #expect(Self.line(text, letterhead: nil)?.id == nil)
  }

  @Test("A line about other coverage is not the payer", arguments: otherCoverage)
  func coverage(text: String) {
    #expect(Self.line(text)?.id == nil)
    #expect(Self.line(text)?.name == "Sample Mutual Health Plan")
    #expect(Self.line(text, letterhead: nil)?.id == nil)
  }

  @Test(
    "A payer's label names whom it names",
    arguments: [
      ("Insurance company: Aetna", "aetna"), ("Payer: NOVITAS SOLUTIONS MEDICARE PART B", "medicare"),
      ("Payer: Sample Medicare Advantage", nil), ("Payer: Humana Employer Trust", nil),
    ] as [(String, String?)])
  func label(text: String, id: String?) { #expect(Self.line(text)?.id == id) }

  @Test("A cell of a table is not the payer")
  func cell() {
    let payer = Self.payer { page in
      SyntheticTable([
        .init("Patient", x: 40), .init("Provider", x: 180), .init("Billed", x: 420, align: .right),
      ])
      .draw([["Jordan Example", "UnitedHealthcare Family", "$120.00"]], on: &page, baseline: 200)
      page.text("Jordan Example Kaiser Permanente Medical $50.00", x: 40, baseline: 250)
    }
    #expect(payer?.id == nil)
  }

  @Test("Another's web address in the letterhead's place is not the payer's name")
  func website() {
    #expect(Self.line("www.aetna.com/docfind")?.id == nil)
    #expect(Self.line("Find a dentist at cigna.com", letterhead: nil)?.id == nil)
    #expect(Self.line("Humana.com", letterhead: nil)?.id == nil)
    #expect(Self.line("myuhc.com", letterhead: nil)?.id == nil)
  }

  @Test(
    "A plan of Medicare Advantage is not Medicare",
    arguments: [
      "Sample Health Medicare Advantage", "Medicare Advantage Monthly Statement",
      "Springfield Medicare Complete Plan", "Medicare Supplement Plan F",
    ])
  func medicareAdvantage(letterhead: String) {
    #expect(Self.payer(letterhead: letterhead) { _ in }?.id != "medicare")
  }

  @Test("An address beside the payer's own letterhead changes nothing", arguments: addresses)
  func ownLetterhead(text: String) {
    #expect(Self.line(text, letterhead: "Aetna Life Insurance Company")?.id == "aetna")
    #expect(
      Self.line(text, letterhead: "Aetna Life Insurance Company")?.name == "Aetna Life Insurance Company")
  }
}
