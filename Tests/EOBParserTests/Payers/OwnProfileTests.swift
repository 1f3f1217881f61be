import DisputeModel
import EOBParser
import PayerProfiles
import TestSupport
import Testing

/// Profiles that users bring, and words that payers use in their own way.
@Suite struct OwnProfileTests {
  private static let trust = PayerProfile(
    id: "trust", name: "Quarry Trust", names: ["Quarry Workers Trust"], marks: ["quarrytrust.example"],
    labels: [Label("trust allotment", .amount(.allowed))])

  private static func document(
    _ letterhead: String, own: [PayerProfile], heading: String = "Allowed", below: String = "amount"
  ) -> ClaimsDocument {
    var page = Statement.page(letterhead: letterhead)
    let columns = Statement.columns.map { column in
      column.x == 370 ? SyntheticTable.Column(heading, below, x: 370, align: .right) : column
    }
    SyntheticTable(columns).draw([Statement.visit, Statement.test], on: &page, baseline: 160)
    let source = DocumentSource(fileName: nil, sha256: "", pageCount: 1)
    return EOBParser(own: own).parse([page.page], source: source).document
  }

  @Test("A profile of one's own makes its payer known")
  func known() {
    #expect(Self.document("Quarry Workers Trust", own: []).payer?.id == nil)
    let payer = Self.document("Quarry Workers Trust", own: [Self.trust]).payer
    #expect(payer?.id == "trust")
    #expect(payer?.name == "Quarry Workers Trust")
  }

  @Test("Where it fits, it wins over one that is built in")
  func precedence() {
    let own = PayerProfile(id: "myCigna", name: "My plan", names: ["Cigna Health"])
    let letterhead = "Cigna Health and Life Insurance Company"
    #expect(Self.document(letterhead, own: []).payer?.id == "cigna")
    #expect(Self.document(letterhead, own: [own]).payer?.id == "myCigna")
    #expect(Self.document("Aetna Life Insurance Company", own: [own]).payer?.id == "aetna")
  }

  @Test("With the identifier of a built-in one, it takes its place")
  func replacement() {
    let own = PayerProfile(id: "aetna", name: "Aetna", names: ["Aetna Widgets Plan"])
    #expect(Self.document("Aetna Life Insurance Company", own: [own]).payer?.id == nil)
    #expect(Self.document("Aetna Widgets Plan", own: [own]).payer?.id == "aetna")
  }

  @Test("Its labels hold for its documents, and for no others")
  func labels() {
    let known = Self.document(
      "Quarry Workers Trust", own: [Self.trust], heading: "Trust", below: "Allotment")
    #expect(known.claims.first?.lines.first?.text(.allowed) == "100.00")
    #expect(known.review.issues.isEmpty)
    var other = Self.trust
    other.labels = [Label("plan paid", .amount(.otherInsurance))]
    let stranger = Self.document("Sample Mutual Health Plan", own: [other])
    #expect(stranger.claims.first?.lines.first?.text(.planPaid) == "70.00")
    let own = Self.document("Quarry Workers Trust", own: [other])
    #expect(own.claims.first?.lines.first?.text(.otherInsurance) == "70.00")
    #expect(own.claims.first?.lines.first?.text(.planPaid) == "")
  }

  @Test("Total Cost is what CarePartners allows, and what anybody else charges")
  func totalCost() {
    let carePartners = Self.document("CarePartners of Connecticut", own: [], heading: "Total", below: "Cost")
    #expect(carePartners.payer?.id == "carePartners")
    #expect(carePartners.claims.first?.lines.first?.text(.allowed) == "100.00")
    let other = Self.document("Sample Mutual Health Plan", own: [], heading: "Total", below: "Cost")
    #expect(other.payer?.id == nil)
  }
}

/// What makes a built-in payer known.
@Suite struct PayerEvidenceTests {
  private static func payer(printing phrases: [String]) -> Payer? {
    var page = SyntheticPage()
    page.text("Explanation of Benefits", x: 40, baseline: 72, size: 12)
    page.text("Claim number: 8680000000001", x: 40, baseline: 100)
    SyntheticTable(Statement.columns).draw([Statement.visit, Statement.test], on: &page, baseline: 220)
    for (number, phrase) in phrases.enumerated() {
      page.text("See \(phrase) for more.", x: 40, baseline: 400 + 12 * Float(number))
    }
    return Statement.parse(page).payer
  }

  static let marked = PayerProfile.builtIn.filter { profile in
    // Of marks that hold one another, only the longer counts.
    profile.marks.count { mark in !profile.marks.contains { $0 != mark && $0.contains(mark) } } > 1
  }.map(\.id)

  @Test("One mark alone makes no payer known", arguments: PayerProfile.builtIn.flatMap(\.marks))
  func single(mark: String) { #expect(Self.payer(printing: [mark])?.id == nil) }

  @Test("All marks make it known without a letterhead", arguments: marked)
  func marks(id: String) throws {
    let profile = try #require(PayerProfile.builtIn.first { $0.id == id })
    #expect(Self.payer(printing: profile.marks)?.id == id)
  }

  @Test(
    "A plan of Blue Cross is itself, not its neighbour or the association",
    arguments: [
      ("Blue Cross and Blue Shield of Texas", "bcbstx"), ("Blue Cross Blue Shield of Michigan", "bcbsm"),
      ("BlueCross BlueShield of Illinois", "bcbs"), ("Blue Cross & Blue Shield of Rhode Island", "bcbs"),
      ("Anthem Blue Cross and Blue Shield of Ohio", "anthem"),
      ("Highmark Blue Cross Blue Shield", "highmark"),
      ("Blue Shield of California", "blueShieldCA"), ("Blue Ridge Health Trust Administrators", nil),
      ("An independent licensee of the Blue Cross and Blue Shield Association", nil),
    ] as [(String, String?)])
  func blues(letterhead: String, id: String?) {
    var page = Statement.page(letterhead: letterhead)
    SyntheticTable(Statement.columns).draw([Statement.visit, Statement.test], on: &page, baseline: 220)
    #expect(Statement.parse(page).payer?.id == id)
  }
}
