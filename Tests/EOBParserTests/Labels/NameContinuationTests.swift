import DisputeModel
import TestSupport
import Testing

@Suite struct NameContinuationTests {
  /// The usual document whose claim's fields are these texts.
  private static func document(_ texts: [(text: String, x: Float, baseline: Float)]) -> ClaimsDocument {
    var page = SyntheticPage()
    page.text("Sample Mutual Health Plan", x: 40, baseline: 40, size: 14, font: "Helvetica-Bold")
    for text in texts { page.text(text.text, x: text.x, baseline: text.baseline) }
    SyntheticTable(Statement.columns).draw(
      [Statement.visit, Statement.test, Statement.totals], on: &page, baseline: 220)
    return Statement.parse(page)
  }

  private static func provider(_ texts: [(text: String, x: Float, baseline: Float)]) -> String? {
    document(texts).claims.first?.provider.name
  }

  @Test("A name over three lines below each other")
  func threeLines() {
    let name = Self.provider([
      ("Claim", 40, 80), ("8680000000001", 140, 80), ("Provider", 40, 90),
      ("SAMPLE PHYSICAL THERAPY &", 140, 90), ("REHABILITATION SERVICES OF", 140, 100),
      ("NORTHERN OHIO INC", 140, 110), ("Plan", 340, 80), ("PPO 90", 400, 80),
    ])
    #expect(name == "SAMPLE PHYSICAL THERAPY & REHABILITATION SERVICES OF NORTHERN OHIO INC")
  }

  @Test("A name that goes on at the left edge of its label, since the next word would not have fitted")
  func atTheLabel() {
    let name = Self.provider([
      ("Claim number: 8680000000001", 40, 80), ("Amount billed", 270, 80), ("$170.00", 440, 80),
      ("Provider: Sample Valley Orthopaedics and Sports", 40, 90), ("Plan paid", 270, 90),
      ("$110.00", 440, 90),
      ("Medicine Associates PLLC", 40, 100), ("You may owe", 270, 100), ("$30.00", 440, 100),
    ])
    #expect(name == "Sample Valley Orthopaedics and Sports Medicine Associates PLLC")
  }

  @Test("What stands below a name with room behind it is no rest of the name")
  func roomLeft() {
    let name = Self.provider([
      ("Claim number: 8680000000001", 40, 80), ("Provider: Sample Family Clinic", 40, 90),
      ("Springfield Campus", 40, 100),
      ("Notes and more text that fills the page to its right edge, as usual", 300, 140),
    ])
    #expect(name == "Sample Family Clinic")
  }

  @Test("A network status below a name is no rest of it")
  func network() {
    let claim = Self.document([
      ("Claim number: 8680000000001", 40, 80), ("Provider:", 40, 90),
      ("SAMPLE CARDIOLOGY CONSULTANTS", 140, 90), ("OUT OF NETWORK", 140, 100),
    ]).claims.first
    #expect(claim?.provider.name == "SAMPLE CARDIOLOGY CONSULTANTS")
    #expect(claim?.provider.networkStatus == .outOfNetwork)
  }

  @Test("The explanation of an amount below a sentence with a name is no rest of the name")
  func besideAnAmount() {
    let name = Self.provider([
      ("Claim number: 8680000000001", 40, 80),
      ("for JORDAN EXAMPLE, services provided by SAMPLE CARDIOLOGY CONSULTANTS", 40, 90),
      ("Amount billed", 40, 100), ("$170.00", 160, 100),
      (
        "What your doctors charged",
        40 + SyntheticPage.width(of: "for JORDAN EXAMPLE, services provided by ", size: 9), 100
      ),
    ])
    #expect(name == "SAMPLE CARDIOLOGY CONSULTANTS")
  }

  @Test("A last word that is a label elsewhere is a name's where labels have colons")
  func wordOfLabel() {
    let document = Self.document([
      ("Claim number: 8680000000001", 40, 80), ("Payment to:", 300, 80), ("BIRCHFIELD DENTAL", 380, 80),
      ("GROUP", 380, 90), ("Payment amount:", 300, 100), ("$110.00", 380, 100), ("Group name:", 40, 110),
      ("SAMPLE BINDERS", 140, 110),
    ])
    #expect(document.payments.first?.payee == "BIRCHFIELD DENTAL GROUP")
    #expect(document.member?.groupName == "SAMPLE BINDERS")
  }

  @Test("A sentence below a name is no rest of it")
  func sentence() {
    let name = Self.provider([
      ("Claim number: 8680000000001", 40, 80), ("Provider:", 40, 90),
      ("Sample Cardiology Consultants", 140, 90), ("Please keep this for your taxes", 140, 100),
    ])
    #expect(name == "Sample Cardiology Consultants")
  }

  @Test("The last word of a paragraph of labels and values begins its next line")
  func paragraph() {
    let line = "Member ID H8528037931 | Group ACME ROCKETRY UNIFIED SCHOOL DISTRICT | Subscriber DESMOND J"
    // As wide as the table below, so that no other word fits.
    let left = 555 - SyntheticPage.width(of: line, size: 9)
    let document = Self.document([
      (line, left, 80), ("EXAMPLE", left, 90), ("Claim number: 8680000000001", 40, 120),
    ])
    #expect(document.member?.name == "DESMOND J EXAMPLE")
  }

  @Test("Labels behind a value that begins a line of a paragraph")
  func pairsOverLines() {
    let document = Self.document([
      ("PATIENT NAME: JORDAN EXAMPLE SUBSCRIBER NAME: KIM EXAMPLE PATIENT ID:", 40, 80),
      ("U80480563 CLAIM NUMBER: 8680000000001 GROUP NAME: SAMPLE AGGREGATES LLC GROUP #: 9597822", 40, 90),
      ("RECEIVED DATE: 07/12/2024 PROCESSED DATE: 07/20/2024", 40, 100),
    ])
    #expect(document.member?.memberId == "U80480563")
    #expect(document.member?.groupName == "SAMPLE AGGREGATES LLC")
    #expect(document.member?.groupNumber == "9597822")
    #expect(document.claims.first?.receivedDate == CalendarDate(year: 2024, month: 7, day: 12))
  }
}
