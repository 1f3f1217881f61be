import DisputeModel
import TestSupport
import Testing

@Suite struct LabelTests {
  /// The first claim of a document whose fields a test has set itself.
  private static func claim(_ draw: (inout SyntheticPage) -> Void) -> (
    document: ClaimsDocument, claim: Claim?
  ) {
    var page = SyntheticPage()
    page.text("Sample Mutual Health Plan", x: 40, baseline: 50, size: 14, font: "Helvetica-Bold")
    page.text("Explanation of Benefits", x: 40, baseline: 72, size: 12)
    draw(&page)
    SyntheticTable(Statement.columns).draw([Statement.visit, Statement.test], on: &page, baseline: 260)
    let document = Statement.parse(page)
    return (document, document.claims.first)
  }

  @Test("Values at the right of their labels, with and without a colon", arguments: [": ", "  ", " # "])
  func right(separator: String) {
    let (document, claim) = Self.claim { page in
      page.text("Claim number\(separator == " # " ? ":" : separator)", x: 40, baseline: 100)
      page.text("8680000000001", x: 140, baseline: 100)
      page.text("Member ID:", x: 40, baseline: 112)
      page.text("U12345678", x: 140, baseline: 112)
      page.text("Received date:", x: 40, baseline: 124)
      page.text("July 12, 2024", x: 140, baseline: 124)
    }
    #expect(claim?.claimNumber == "8680000000001")
    #expect(document.member?.memberId == "U12345678")
    #expect(claim?.receivedDate?.description == "2024-07-12")
  }

  @Test("Values below their labels, several in a row")
  func below() {
    let (document, claim) = Self.claim { page in
      for (x, label, value) in [
        (40, "Claim number", "8680000000001"), (160, "Patient name", "Jordan Example"),
        (280, "Member ID", "U12345678"), (400, "Date received", "07/12/2024"),
      ] as [(Float, String, String)] {
        page.text(label, x: x, baseline: 100, font: "Helvetica-Bold")
        page.text(value, x: x, baseline: 112)
      }
    }
    #expect(claim?.claimNumber == "8680000000001")
    #expect(claim?.patient.name == "Jordan Example")
    #expect(document.member?.memberId == "U12345678")
    #expect(claim?.receivedDate?.description == "2024-07-12")
  }

  @Test("Values above their labels")
  func above() {
    let (document, claim) = Self.claim { page in
      for (x, label, value) in [
        (40, "Claim number", "8680000000001"), (160, "Patient name", "Jordan Example"),
        (280, "Member ID", "U12345678"),
      ] as [(Float, String, String)] {
        page.text(value, x: x, baseline: 100)
        page.text(label, x: x, baseline: 111, size: 7)
      }
    }
    #expect(claim?.claimNumber == "8680000000001")
    #expect(claim?.patient.name == "Jordan Example")
    #expect(document.member?.memberId == "U12345678")
  }

  @Test("Two labels over two values")
  func pair() {
    let (document, claim) = Self.claim { page in
      page.text("Claim # / ID", x: 40, baseline: 100)
      page.text("8680000000001 / U12345678", x: 40, baseline: 112)
    }
    #expect(claim?.claimNumber == "8680000000001")
    #expect(document.member?.memberId == "U12345678")
  }

  @Test("Several labels and values on one line")
  func line() {
    let (document, claim) = Self.claim { page in
      page.text(
        "Claim number: 8680000000001   Patient: Jordan Example   Group number: 3334445", x: 40, baseline: 100)
      page.text("Claim:8680000000001 | Received: 07/12/2024 | Processed: 07/20/2024", x: 40, baseline: 120)
    }
    #expect(claim?.claimNumber == "8680000000001")
    #expect(claim?.patient.name == "Jordan Example")
    #expect(document.member?.groupNumber == "3334445")
    #expect(claim?.receivedDate?.description == "2024-07-12")
    #expect(claim?.processedDate?.description == "2024-07-20")
  }

  @Test("Labels inside a sentence")
  func sentence() {
    let (_, claim) = Self.claim { page in
      page.text("Claim number: 8680000000001", x: 40, baseline: 90)
      page.text(
        "We received this claim on July 12, 2024 and processed it on July 20, 2024.", x: 40, baseline: 110)
    }
    #expect(claim?.receivedDate?.description == "2024-07-12")
    #expect(claim?.processedDate?.description == "2024-07-20")
  }

  @Test("A network status in parentheses after the provider")
  func network() {
    let (_, claim) = Self.claim { page in
      page.text("Claim number: 8680000000001", x: 40, baseline: 90)
      page.text("Provider: Sample Family Clinic (Out-of-Network)", x: 40, baseline: 102)
      page.text("Patient: Jordan Example (Daughter)", x: 40, baseline: 114)
      page.text("NPI: 1234567893", x: 40, baseline: 126)
    }
    #expect(claim?.provider.name == "Sample Family Clinic")
    #expect(claim?.provider.networkStatus == .outOfNetwork)
    #expect(claim?.patient.name == "Jordan Example")
    #expect(claim?.patient.relationship == .child)
    #expect(claim?.provider.npi == "1234567893")
  }

  @Test("Prose that mentions a label is no value")
  func prose() {
    let (document, claim) = Self.claim { page in
      page.text("Claim number: 8680000000001", x: 40, baseline: 90)
      page.text(
        "If you have questions about your patient account please call your provider and have the member ID ready.",
        x: 40, baseline: 110, size: 7)
      page.text("The deductible is the amount you pay before your plan pays.", x: 40, baseline: 120, size: 7)
    }
    #expect(claim?.patient.name == nil)
    #expect(claim?.patient.accountNumber == nil)
    #expect(document.member?.memberId == nil)
  }
}
