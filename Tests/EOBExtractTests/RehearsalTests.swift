import DisputeModel
import EOBParser
import Testing

@testable import Extraction

@Suite struct RehearsalTests {
  @Test("The rehearsed page takes the parser through all that most documents have")
  func page() {
    let document = Rehearsal.document(readBy: EOBParser(), recordsProvenance: false)
    #expect(document.documentType == .explanationOfBenefits)
    #expect(document.claims.count == 1)
    #expect(document.claims.first?.lines.count == 1)
    #expect(document.claims.first?.remarks.first?.text != nil)
    #expect(document.accumulators.count == 1)
    #expect(document.appealRights?.filingDays == 180)
    #expect(document.review.issues.isEmpty)
  }
}
