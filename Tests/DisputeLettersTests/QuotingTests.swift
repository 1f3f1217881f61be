import DisputeLetters
import DisputeModel
import Testing

/// The reason that the payer gave, as printed.
@Suite("Quoted reasons") struct QuotingTests {
  @Test("code and text stand as printed, with the service that they are printed for")
  func exactText() throws {
    let words = "We can't cover this: see policy #0550 [rev. 2] -- \"imaging\" & more."
    let text = try LetterWriter.text(.appeal, .denied(text: words))
    #expect(text.contains("K7: “\(words)” – August 3, 2026, 72148, MRI LUMBAR SPINE"))
  }

  @Test("in HTML and Markdown the text is escaped, and nothing else is changed")
  func escaped() throws {
    let letter = try LetterWriter.letter(.appeal, .denied(text: "a < b & *c* 'd'"))
    #expect(letter.text(as: .html).contains("“a &lt; b &amp; *c* &#39;d&#39;”"))
    #expect(letter.text(as: .markdown).contains(#"“a \< b \& \*c\* 'd'”"#))
  }

  @Test("a code without a legend is quoted as a code")
  func noLegend() throws {
    var dispute = SampleDispute.denied()
    dispute.claim.remarks = []
    let text = try LetterWriter.text(.appeal, dispute)
    #expect(text.contains("K7 (the notice gives no meaning for this code)"))
  }

  @Test("a discount is no reason for a denial")
  func discount() throws {
    var dispute = SampleDispute.denied()
    dispute.claim.lines[0].remarkCodes = ["D1", "K7"]
    dispute.claim.remarks.append(
      Remark(code: "D1", text: "Network discount.", category: .contractualDiscount))
    let text = try LetterWriter.text(.appeal, dispute)
    #expect(!text.contains("Network discount."))
    #expect(text.contains("Not medically necessary."))
  }

  @Test("a note of no known kind is a reason where the service was not covered, and only there")
  func unclassified() throws {
    var dispute = SampleDispute.denied(.other, text: "See page 9.")
    #expect(try LetterWriter.text(.appeal, dispute).contains("See page 9."))
    dispute.claim.status = .paid
    dispute.claim.lines[0].amounts[.notCovered] = .zero
    let letter = try LetterWriter.letter(.appeal, dispute)
    #expect(!letter.text(as: .text).contains("See page 9."))
    #expect(letter.blanks.contains("reason for the denial, word for word from the notice"))
  }

  @Test("amounts have separators; the sum of lines counts only where every line has the amount")
  func amounts() throws {
    var dispute = SampleDispute.denied()
    #expect(try LetterWriter.text(.appeal, dispute).contains("Amount billed: $1,280.15"))
    dispute.claim.totals[.billed] = nil
    #expect(try LetterWriter.text(.appeal, dispute).contains("Amount billed: $1,280.15"))
    dispute.claim.lines.append(ServiceLine())
    #expect(try LetterWriter.text(.appeal, dispute).contains("Amount billed: [amount billed]"))
  }
}
