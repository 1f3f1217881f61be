import DisputeModel
import Foundation
import PDFLayout
import PDFWorkers
import Testing

@testable import EOBParser
@testable import Extraction

@Suite struct ExplanationTests {
  private func proof(line: Int, holds: Bool) -> Explanation.ProofView {
    Explanation.ProofView(
      kind: .identity, path: "/claims/0/lines/\(line)", target: "c", identity: "c = a − b",
      numbers: "0.02 = 3.00 − 2.99",
      holds: holds, difference: holds ? "0.00" : "0.01", isFollowed: true)
  }

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
      proof(line: 0, holds: true), proof(line: 1, holds: false), proof(line: 2, holds: true),
    ]
    explanation.unknowns = [
      Explanation.UnknownView(
        kind: "label", page: 1, text: "Odd label:", box: Rect(x0: 1, y0: 2, x1: 3, y1: 4))
    ]
    explanation.documentTypeReasons = ["a table of service lines"]
    var document = ClaimsDocument(
      source: DocumentSource(fileName: nil, sha256: "", pageCount: 1), documentType: .explanationOfBenefits)
    document.review.issues = [
      Issue(
        severity: .warning, code: .lineDoesNotBalance, path: "/claims/0/lines/1",
        message: "off\u{1B}[2J by 0.01")
    ]
    document.provenance = [
      Provenance(
        pointer: "/claims/0/lines/1/amounts/billed",
        origin: .read(Evidence(page: 1, box: [15, 120, 40, 130], text: "3.00")))
    ]
    return EOBParser.Result(document: document, explanation: explanation)
  }

  @Test("The text shows columns with their roles, values, proofs and issues, and cannot steer a terminal")
  func text() {
    let text = String(decoding: ExplanationText.text(about: result()), as: UTF8.self)
    for part in [
      "because of a table of service lines", "Amount billed  billed            exact label",
      "\"Odd\"          (not understood)", "claimNumber  8'6", "off by 0.01: 0.02 = 3.00 − 2.99",
      "claim 1, lines 1, 3  c = a − b  holds", "warning, lineDoesNotBalance: claim 1, line 2",
      "on page 1, 120 points down and 15 in", "label  1     Odd label:",
    ] {
      #expect(text.contains(part))
    }
    #expect(!text.contains("\u{1B}"))
  }

  @Test("A page's drawing is well-formed XML with everything in it escaped")
  func drawing() throws {
    let result = result()
    let page = try #require(result.explanation?.pages.first)
    let svg = ExplanationDrawings.drawing(of: page, in: result)
    #expect(svg.contains(">&lt;A&amp;B&gt;</text>"))
    #expect(svg.contains("<title>&quot;Odd&quot; not understood: </title>"))
    #expect(svg.contains("claimNumber: 8&#39;6"))
    #expect(svg.contains("<title>claim 1, line 2, billed: 3.00</title>"))
    #expect(svg.contains("<title>lineDoesNotBalance: "))
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
    let count = try ExplanationDrawings.write(
      result(), of: ExtractionInput(.file("/x/eob.pdf")), toFolder: SystemPath(scratch.path + "/svg"))
    #expect(count == 1)
    #expect(try scratch.files(below: "svg") == ["eob.page-1.svg"])
    #expect(try scratch.mode("svg/eob.page-1.svg") == 0o600)
  }
}
