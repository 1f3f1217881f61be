import DisputeModel
import TestSupport
import Testing

@Suite struct IdentificationTests {
  private static func document(_ fields: String...) -> ClaimsDocument {
    var page = Statement.page()
    for (number, text) in fields.enumerated() { page.text(text, x: 40, baseline: 136 + Float(number) * 12) }
    SyntheticTable(Statement.columns).draw(
      [Statement.visit, Statement.test, Statement.totals], on: &page, baseline: 200)
    return Statement.parse(page)
  }

  @Test("A wrong check digit of an NPI is named; a right one is not")
  func npi() {
    let wrong = Self.document("NPI: 1234567898")
    #expect(wrong.claims.first?.provider.npi == "1234567898")
    #expect(wrong.review.issues.contains { $0.code == .npiInvalid && $0.path == "/claims/0/provider/npi" })
    let right = Self.document("NPI: 1234567893")
    #expect(right.claims.first?.provider.npi == "1234567893")
    #expect(!right.review.issues.contains { $0.code == .npiInvalid })
  }

  @Test("A claim that was received after it was processed, or a service after that, is named")
  func dates() {
    #expect(
      Self.document("Date received: 08/20/2024", "Date processed: 08/01/2024").review.issues.contains {
        $0.code == .dateImplausible && $0.path == "/claims/0/receivedDate"
      })
    #expect(
      Self.document("Date processed: 07/01/2024").review.issues.contains {
        $0.code == .dateImplausible && $0.path == "/claims/0/lines/0/serviceDates"
      })
    #expect(
      !Self.document("Date received: 07/15/2024", "Date processed: 08/01/2024").review.issues.contains {
        $0.code == .dateImplausible
      })
  }

  @Test("Messages hold no names and no identifiers")
  func messages() {
    let document = Self.document("NPI: 1234567898", "Date processed: 07/01/2024")
    for issue in document.review.issues {
      for secret in ["Jordan", "Example", "Sample", "1234567898", "8680000000001"] {
        #expect(!issue.message.contains(secret))
      }
    }
  }
}
