import ClaimExport
import DisputeModel
import Foundation
import JSONCoding
import JSONReading
import Testing

@Suite struct ClaimsReadingTests {
  private func written(_ document: ClaimsDocument, pretty: Bool) -> [UInt8] {
    ClaimsJSON.write(document, pretty: pretty, provenance: !document.provenance.isEmpty)
  }

  private func document(in bytes: [UInt8]) throws -> ClaimsDocument {
    let inputs = try ClaimsJSON.documents(in: bytes)
    guard case .document(let document)? = inputs.first, inputs.count == 1 else {
      throw JSONMismatch(pointer: "", expected: "one document")
    }
    return document
  }

  @Test("Any document is read back and written as the same bytes", arguments: 0..<300 as Range<UInt64>)
  func roundTrip(seed: UInt64) throws {
    var maker = RandomDocument(seed: seed)
    let original = maker.document()
    for pretty in [false, true] {
      let bytes = written(original, pretty: pretty)
      let read = try document(in: bytes)
      #expect(written(read, pretty: pretty) == bytes)
      #expect(try JSONCoder.encode(read, pretty: pretty) == bytes)
      #expect(try JSONCoder.encode(original, pretty: pretty) == bytes)
      #expect(try JSONCoder.decode(ClaimsDocument.self, from: JSONCoder.encode(read, pretty: pretty)) == read)
    }
  }

  @Test("Foundation reads and writes the same values", arguments: 0..<100 as Range<UInt64>)
  func foundation(seed: UInt64) throws {
    var maker = RandomDocument(seed: seed)
    let bytes = written(maker.document(), pretty: false)
    var expected = try document(in: bytes)
    // Foundation does not keep the order of an object's members.
    expected.provenance.sort { $0.pointer < $1.pointer }
    #expect(try JSONDecoder().decode(ClaimsDocument.self, from: Data(bytes)) == expected)
    let foundations = try JSONEncoder().encode(expected)
    var read = try document(in: Array(foundations))
    read.provenance.sort { $0.pointer < $1.pointer }
    #expect(read == expected)
  }

  private static var samples: [URL] {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../Samples")
    return (try? FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil))?
      .filter { $0.lastPathComponent.hasSuffix(".claims.json") } ?? []
  }

  @Test("Every sample is read back and written as the same bytes", arguments: samples)
  func sample(file: URL) throws {
    let bytes = [UInt8](try Data(contentsOf: file))
    let read = try document(in: bytes)
    #expect(written(read, pretty: true) == bytes)
    #expect(try JSONCoder.encode(read, pretty: true) == bytes)
    var expected = read
    expected.provenance.sort { $0.pointer < $1.pointer }
    #expect(try JSONDecoder().decode(ClaimsDocument.self, from: Data(bytes)) == expected)
  }

  @Test("There are samples")
  func samplesExist() { #expect(Self.samples.count > 8) }

  @Test("Several inputs are read in their order, failed ones as such")
  func lines() throws {
    var maker = RandomDocument(seed: 1)
    let failure = FailedInput(fileName: "a.pdf", sha256: nil, code: "notFound", message: "There is none.")
    let documents = [maker.document(), maker.document()]
    let bytes =
      written(documents[0], pretty: false) + ClaimsJSON.write(failure, pretty: false)
      + written(documents[1], pretty: true)
    let inputs = try ClaimsJSON.documents(in: bytes)
    #expect(inputs.count == 3)
    #expect(inputs[1] == .failure(failure))
    for (index, document) in [(0, documents[0]), (2, documents[1])] {
      guard case .document(let read) = inputs[index] else { Issue.record("no document"); continue }
      #expect(written(read, pretty: false) == written(document, pretty: false))
    }
    #expect(try ClaimsJSON.documents(in: []) == [])
    #expect(try JSONCoder.encode(failure, pretty: false) == ClaimsJSON.write(failure, pretty: false))
  }

  @Test("A document written by hand is completed: an empty review, no pages, the digest of its own bytes")
  func byHand() throws {
    let claims = #""schemaVersion":"1.0","documentType":"explanationOfBenefits","claims":[]"#
    func read(_ text: String) throws -> [ClaimsDocument] {
      try ClaimsJSON.documents(in: Array(text.utf8), completedWith: { String(decoding: $0, as: UTF8.self) })
        .compactMap { if case .document(let document) = $0 { document } else { nil } }
    }
    let bare = "{\(claims)}"
    let first = try read(" \(bare)\n{\n\(claims)}")
    #expect(first.map(\.source.sha256) == [bare, "{\n\(claims)}"])
    #expect(first.allSatisfy { $0.source.pageCount == 0 && $0.source.textSource == .embedded })
    #expect(first.allSatisfy { $0.review == Review() })
    #expect(try read(#"{"claims":[]}"#).map(\.documentType) == [.explanationOfBenefits])
    #expect(throws: ClaimsReadError.self) { try read(#"{"entries":[]}"#) }
    let part = try read(#"{\#(claims),"source":{"sha256":"ab","pageCount":3}}"#)
    #expect(part.first?.source == DocumentSource(fileName: nil, sha256: "ab", pageCount: 3))
    #expect(throws: ClaimsReadError.self) { try read(#"{\#(claims),"review":{}}"#) }
    #expect(throws: ClaimsReadError.self) { try read(#"{\#(claims),"source":7}"#) }
    #expect(throws: ClaimsReadError.self) { try ClaimsJSON.documents(in: Array(bare.utf8)) }
  }
}
