import DisputeLetters
import DisputeModel
import Testing

/// One number, several claims.
@Suite("Which claim of a number") struct ClaimChoiceTests {
  private static func subject(_ change: (inout ClaimsDocument) -> Void) throws -> LetterSubject {
    var dispute = SampleDispute.denied()
    var other = dispute.documents[0]
    other.source.sha256 = String(repeating: "b", count: 64)
    change(&other)
    dispute.documents.append(other)
    return try dispute.subject()
  }

  @Test("another payer's, member's or patient's claim of the number is never taken for the one that is meant")
  func ambiguous() {
    #expect(throws: LetterError.claimAmbiguous) {
      _ = try Self.subject { $0.payer = Payer(id: "aetna", name: "Aetna") }
    }
    #expect(throws: LetterError.claimAmbiguous) {
      _ = try Self.subject { $0.payer = Payer(name: "Other Administrators") }
    }
    #expect(throws: LetterError.claimAmbiguous) { _ = try Self.subject { $0.member?.name = "Max Sample" } }
    #expect(throws: LetterError.claimAmbiguous) {
      _ = try Self.subject { $0.claims[0].patient.name = "Max Sample" }
    }
  }

  @Test("the latest statement of a claim counts, and on one day not the one that takes it back")
  func latest() throws {
    let earlier = try Self.subject { $0.statementDate = SampleDispute.day(2026, 8, 1) }
    #expect(earlier.document.source.sha256 == SampleDispute.digest)
    let later = try Self.subject { document in
      document.statementDate = SampleDispute.day(2026, 10, 1)
      document.claims[0].patient.name = "EXAMPLE, ROSA M"
    }
    #expect(later.document.statementDate == SampleDispute.day(2026, 10, 1))
    let reversed = try Self.subject { $0.claims[0].status = .reversed }
    #expect(reversed.claim.status == .denied)
  }
}
