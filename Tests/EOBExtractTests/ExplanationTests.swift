import DisputeModel
import Foundation
import PDFLayout
import Testing

@testable import EOBParser
@testable import Extraction

@Suite struct ExplanationTests {
  private func result() -> EOBParser.Result {
    var explanation = Explanation()
    explanation.pages = [
      Explanation.PageView(
        number: 1, width: 612, height: 792, words: [("<A&B>", Rect(x0: 10, y0: 20, x1: 40, y1: 30))])
    ]
    explanation.tables = [
      Explanation.TableView(
        page: 1, kind: "service lines", box: Rect(x0: 10, y0: 100, x1: 300, y1: 200),
        columns: [
          Explanation.ColumnView(
            heading: "Amount billed", role: "billed", reason: "exact label", band: (10, 60)),
          Explanation.ColumnView(heading: "\"Odd\"", role: "", reason: "", band: (60, 90)),
        ], lineCount: 2, totalsCount: 1)
    ]
    explanation.values = [
      Explanation.ValueView(
        page: 1, role: "claimNumber", text: "8'6", box: Rect(x0: 50, y0: 60, x1: 90, y1: 70))
    ]
    explanation.proofs = [
      Explanation.ProofView(
        path: "/claims/0/lines/1", identity: "a − b = c", holds: false, difference: "0.01")
    ]
    explanation.documentTypeReasons = ["a table of service lines"]
    var document = ClaimsDocument(
      source: DocumentSource(fileName: nil, sha256: "", pageCount: 1), documentType: .explanationOfBenefits)
    document.review.issues = [
      Issue(
        severity: .warning, code: .lineDoesNotBalance, path: "/claims/0/lines/1",
        message: "off\u{1B}[2J by 0.01")
    ]
    return EOBParser.Result(document: document, explanation: explanation)
  }

  @Test("The text shows columns with their roles, values, proofs and issues, and cannot steer a terminal")
  func text() {
    let text = String(decoding: ExplanationText.text(about: result()), as: UTF8.self)
    for part in [
      "because of a table of service lines", "Amount billed  billed            exact label",
      "\"Odd\"          (not understood)", "claimNumber  8'6", "differs by 0.01", "lineDoesNotBalance",
    ] {
      #expect(text.contains(part))
    }
    #expect(!text.contains("\u{1B}"))
  }

  @Test("A page's drawing is well-formed XML with everything in it escaped")
  func drawing() throws {
    let explanation = try #require(result().explanation)
    let svg = ExplanationDrawings.drawing(of: explanation.pages[0], in: explanation)
    #expect(svg.contains(">&lt;A&amp;B&gt;</text>"))
    #expect(svg.contains("<title>&quot;Odd&quot; not understood: </title>"))
    #expect(svg.contains("claimNumber: 8&#39;6"))
    #expect(svg.contains("viewBox=\"0 0 612.0 792.0\""))
    #expect(svg.hasPrefix("<?xml") && svg.hasSuffix("</svg>\n"))
  }

  @Test("Characters that XML does not allow are replaced")
  func forbidden() {
    #expect(SVGText.escaped("a\u{0}b\u{1B}c\u{FFFE}\nd") == "a\u{FFFD}b\u{FFFD}c\u{FFFD} d")
    #expect(SVGText.number(-0.26) == "-0.3")
    #expect(SVGText.number(.nan) == "0.0")
  }

  @Test("Drawings go to a folder, one file per page")
  func files() throws {
    let scratch = try ScratchFolder()
    try ExplanationDrawings.write(
      result(), of: ExtractionInput(.file(path: "/x/eob.pdf")), toFolder: scratch.path + "/svg")
    #expect(try scratch.files(below: "svg") == ["eob.page-1.svg"])
    #expect(try scratch.mode("svg/eob.page-1.svg") == 0o600)
  }
}
