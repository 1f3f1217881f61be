import DisputeModel
import EOBParser
import Forge
import Foundation
import PDFText
import Testing

extension EndToEnd {
  /// What is said about where values come from, and why.
  @Suite struct ExplainingTests {
    private func reading(_ bytes: [UInt8]) throws -> (document: ClaimsDocument, explanation: Explanation) {
      let pages = try PDFDocumentReader.pages(of: bytes, maxPages: 100)
      let source = DocumentSource(fileName: nil, sha256: "", pageCount: pages.count)
      let result = EOBParser().parse(pages, source: source, explains: true)
      return (result.document, try #require(result.explanation))
    }

    private func forgery(_ layout: String) throws -> Forgery {
      Forgery(layout: try #require(LayoutCatalog.layout(named: layout)), seed: 3)
    }

    @Test(
      "Every value says truly where it was read, in document order", arguments: LayoutCatalog.all.map(\.name))
    func provenance(layout: String) throws {
      let (document, explanation) = try reading(forgery(layout).bytes)
      #expect(!document.claims.isEmpty)
      #expect(try ProvenanceCheck(document: document, pages: explanation.pages).faults() == [])
    }

    @Test("So does every value of documents of random layouts, whatever was read from them")
    func provenanceOfRandomLayouts() throws {
      for seed in 41...80 as ClosedRange<UInt64> {
        let (document, explanation) = try reading(RandomForgery(seed: seed).bytes)
        let faults = try ProvenanceCheck(document: document, pages: explanation.pages).faults()
        #expect(faults == [], "random seed \(seed)")
      }
    }

    @Test(
      "Every printed amount has a column or a label of its name", arguments: LayoutCatalog.all.map(\.name))
    func roles(layout: String) throws {
      let (document, explanation) = try reading(forgery(layout).bytes)
      let columns = explanation.tables.flatMap(\.columns)
      let known =
        columns.flatMap {
          $0.role.components(separatedBy: ", ").flatMap { $0.components(separatedBy: " or ") }
        } + explanation.values.map(\.role)
      for kind in Set(document.claims.flatMap { ($0.lines.map(\.amounts) + [$0.totals]).flatMap(\.kinds) }) {
        let name = kind.words
        #expect(known.contains(name), "\(name) in \(layout)")
      }
      for column in columns where !column.role.isEmpty { #expect(!column.reason.isEmpty) }
      #expect(!explanation.documentTypeReasons.isEmpty)
      #expect(!explanation.payerReasons.isEmpty)
    }

    @Test(
      "The proofs hold as the review says, and sums are among them", arguments: LayoutCatalog.all.map(\.name))
    func proofs(layout: String) throws {
      let (document, explanation) = try reading(forgery(layout).bytes)
      #expect(explanation.proofs.contains { $0.holds && $0.kind == .identity })
      for (number, claim) in document.claims.enumerated() {
        for kind in claim.totals.kinds where claim.lines.contains(where: { $0.amounts[kind] != nil }) {
          let path = "/claims/\(number)/totals/\(kind.rawValue)"
          #expect(explanation.proofs.contains { $0.kind == .sum && $0.path == path })
        }
        for (index, line) in claim.lines.enumerated()
        where line.amounts[.allowed] != nil && line.amounts[.discount] != nil {
          let path = "/claims/\(number)/lines/\(index)"
          #expect(
            explanation.proofs.contains {
              $0.path == path && $0.target == "allowed"
                && $0.numbers.hasPrefix("\(line.amounts[.allowed] ?? .zero) = ")
            })
        }
      }
      let flagged = Set(
        document.review.issues.filter { $0.code == .lineDoesNotBalance || $0.code == .totalDoesNotMatch }.map(
          \.path))
      for proof in explanation.proofs {
        #expect(proof.holds == (proof.difference == "0.00"))
        if flagged.contains(proof.path) { continue }
        #expect(proof.holds || !proof.isFollowed, "\(proof.path) \(proof.identity) is not flagged")
      }
    }

    @Test("Sums that do not match fail as proofs, and headings that nobody knows are named as such")
    func failures() throws {
      var failures = 0
      var unknown = 0
      for seed in 1...40 as ClosedRange<UInt64> {
        let (document, explanation) = try reading(RandomForgery(seed: seed).bytes)
        for issue in document.review.issues where issue.code == .totalDoesNotMatch && !issue.path.isEmpty {
          failures += 1
          #expect(
            explanation.proofs.contains {
              $0.kind == .sum && $0.path == issue.path && !$0.holds && $0.difference != "0.00"
            })
        }
        for column in explanation.tables.flatMap(\.columns)
        where column.role.isEmpty && !column.heading.isEmpty {
          unknown += 1
          #expect(explanation.unknowns.contains { $0.kind == "heading" && $0.text == column.heading })
        }
      }
      print("random layouts: \(failures) sums that do not match, \(unknown) headings that are not understood")
    }

    @Test("Nothing is recorded or explained unless it is asked for")
    func notAsked() throws {
      let bytes = try forgery("key-value").bytes
      let pages = try PDFDocumentReader.pages(of: bytes, maxPages: 100)
      let source = DocumentSource(fileName: nil, sha256: "", pageCount: pages.count)
      let plain = EOBParser().parse(pages, source: source)
      let recorded = EOBParser().parse(pages, source: source, recordsProvenance: true)
      #expect(plain.explanation == nil && plain.document.provenance.isEmpty)
      #expect(recorded.explanation == nil && !recorded.document.provenance.isEmpty)
      var document = recorded.document
      document.provenance = []
      #expect(document == plain.document)
    }
  }
}

extension AmountKind {
  /// The name as people write it.
  fileprivate var words: String {
    rawValue.reduce(into: "") { text, letter in
      text += letter.isUppercase ? " " + letter.lowercased() : String(letter)
    }
  }
}
