import DisputeLetters
import DisputeModel
import Testing

/// What holds for every kind and every form.
@Suite("Every letter") struct EveryLetterTests {
  /// A dispute that every kind can be written for.
  static func full(_ text: String = "Not medically necessary.") -> SampleDispute {
    var dispute = SampleDispute.denied(text: text)
    dispute.find(.medicalNecessity, "Line 1 was denied as not medically necessary.")
    dispute.find(.duplicateProcessing, "Line 1 was processed twice.", certainty: .possible)
    dispute.find(.behavioralParity, "A behavioral service was denied.", certainty: .likely)
    return dispute
  }

  @Test("names the claim, the day and the writer", arguments: LetterKind.allCases, LetterFormat.allCases)
  func identification(kind: LetterKind, format: LetterFormat) throws {
    let text = try LetterWriter.letter(kind, Self.full()).text(as: format)
    #expect(text.contains(format == .markdown ? "4512 8830-01" : "4512 8830-01"))
    #expect(text.contains("August 3, 2026"))
    #expect(text.contains("Rosa Example"))
    #expect(text.contains("November 22, 2026"))
    #expect(text.contains("[your address]"))
    #expect(!text.contains("{{") && !text.contains("}}") && !text.contains("[["))
    #expect(text.hasSuffix("\n"))
  }

  @Test("says the same words in every form", arguments: LetterKind.allCases)
  func sameWords(kind: LetterKind) throws {
    let letter = try LetterWriter.letter(kind, Self.full())
    func words(_ format: LetterFormat) -> [Substring] {
      var text = letter.text(as: format)
      if format == .html {
        text = String(text[text.firstRange(of: "<body>")!.upperBound...])
        for (entity, sign) in [("&#39;", "'"), ("&quot;", "\"")] { text = text.replacing(entity, with: sign) }
        text = text.replacing(#/<[^>]*>/#, with: " ")
      }
      return text.replacing("**", with: "").replacing("\\", with: "").split { !$0.isLetter && !$0.isNumber }
    }
    #expect(words(.text) == words(.markdown))
    #expect(words(.text) == words(.html))
  }

  @Test("marks what only the member knows, and invents nothing", arguments: LetterKind.allCases)
  func nothingKnown(kind: LetterKind) throws {
    var dispute = SampleDispute.bare()
    // The least that lets these three be written.
    let remark: RemarkCategory? =
      switch kind {
      case .audit: .duplicate
      case .peerToPeer: .medicalNecessity
      default: nil
      }
    if let remark { dispute.claim.remarks = [Remark(code: "K7", text: nil, category: remark)] }
    if kind == .parityComplaint { dispute.documents[0].payer = Payer(program: "behavioralHealth") }
    let letter = try LetterWriter.letter(kind, dispute)
    for blank in ["your name", "your address", "your telephone number", "your signature", "date of service"] {
      #expect(letter.blanks.contains(blank), "\(blank)")
    }
    #expect(letter.blanks.contains("name of the patient"))
    // No amount, and no date but the letter's own and those of the law.
    let text = letter.text(as: .text)
    #expect(!text.contains("$"))
    let dates = text.matches(
      of:
        #/(January|February|March|April|May|June|July|August|September|October|November|December) \d+, \d{4}/#
    )
    .map { String($0.output.0) }
    #expect(Set(dates).isSubset(of: ["November 22, 2026", "January 1, 2022"]))
    #expect(!text.contains("nil") && !text.contains("Optional"))
  }

  @Test("every blank is in the text, and every mark in the text is a blank", arguments: LetterKind.allCases)
  func blanks(kind: LetterKind) throws {
    let letter = try LetterWriter.letter(kind, Self.full())
    let text = letter.text(as: .text).split(whereSeparator: \.isWhitespace).joined(separator: " ")
    let marks = text.matches(of: #/\[([^\]]*)\]/#).map { String($0.output.1) }
    #expect(Set(marks) == Set(letter.blanks))
  }

  @Test(
    "what a document prints has no power over the letter",
    arguments: LetterKind.allCases,
    [
      "{{sender.name}} {{> payer}}", "<script>alert('x')</script> & \"y\"", "# Heading", "- item", "---",
      "**strong** _em_ `code` [link](http://example.org)", "[[your bank account]]", "| line\n\n# Two", "\\",
      "1. item",
      "\u{202E}desrever\u{0000}",
    ])
  func hostileText(kind: LetterKind, hostile: String) throws {
    let plain = try LetterWriter.letter(kind, Self.full("plain"))
    var dispute = Self.full(hostile)
    dispute.claim.provider.name = hostile
    dispute.documents[0].payer?.name = hostile
    let letter = try LetterWriter.letter(kind, dispute)
    #expect(letter.blanks == plain.blanks)
    // Nothing opens a block: the structure is the template's.
    func shape(_ letter: Letter) -> [String] {
      letter.text(as: .html).matches(of: #/<[^>]*>/#).map { String($0.output) }
    }
    #expect(shape(letter) == shape(plain))
    #expect(!letter.text(as: .html).contains("<script>"))
    #expect(!letter.text(as: .text).unicodeScalars.contains { $0 == "\u{202E}" || $0 == "\0" })
  }

  @Test("a page that prints by itself", arguments: LetterKind.allCases)
  func page(kind: LetterKind) throws {
    let page = try LetterWriter.letter(kind, Self.full()).text(as: .html)
    #expect(page.hasPrefix("<!DOCTYPE html>"))
    #expect(page.contains("@page { size: 8.5in 11in"))
    #expect(
      !page.contains("http://") && !page.contains("https://") && !page.contains("src=")
        && !page.contains("url("))
  }
}
