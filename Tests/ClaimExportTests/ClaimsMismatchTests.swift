import ClaimExport
import DisputeModel
import JSONCoding
import JSONReading
import Testing

private let whole = """
  {"schemaVersion":"1.0","source":{"sha256":"ab","pageCount":1,"textSource":"embedded"},\
  "documentType":"explanationOfBenefits","statementDate":"2026-03-22","currency":"USD",\
  "claims":[{"status":"paid","serviceDates":{"from":"2026-03-16","to":"2026-03-17"},\
  "lines":[{"modifiers":["25"],"units":1,"amounts":{"billed":415.00}}],"remarks":[]}],\
  "review":{"required":false,"issues":[]},\
  "provenance":{"/a~b":{"page":1,"box":[1,2,3,4],"text":"x"}}}
  """

/// Documents that are JSON, and yet no claims documents.
@Suite struct ClaimsMismatchTests {
  private func error(_ part: String, _ replacement: String) throws -> ClaimsReadError {
    let pieces = whole.split(separator: part, maxSplits: 1, omittingEmptySubsequences: false)
    try #require(pieces.count == 2)
    let text = "\n" + pieces[0] + replacement + pieces[1]
    return try #require(
      #expect(throws: ClaimsReadError.self) { try ClaimsJSON.documents(in: Array(text.utf8)) })
  }

  @Test("The document that the others are made of is read")
  func unchanged() throws {
    #expect(try ClaimsJSON.documents(in: Array(whole.utf8)).count == 1)
  }

  @Test(
    "What is not what it should be is named by pointer and expectation",
    arguments: [
      ("415.00", "\"SECRET\"", "/claims/0/lines/0/amounts/billed", "an amount with at most two decimals"),
      ("415.00", "415.001", "/claims/0/lines/0/amounts/billed", "an amount with at most two decimals"),
      ("415.00", "1e400", "/claims/0/lines/0/amounts/billed", "an amount with at most two decimals"),
      ("415.00", "true", "/claims/0/lines/0/amounts/billed", "an amount with at most two decimals"),
      ("2026-03-22", "2026-02-30", "/statementDate", "a day of 1900 to 2199 as YYYY-MM-DD"),
      ("2026-03-22", "03/22/2026", "/statementDate", "a day of 1900 to 2199 as YYYY-MM-DD"),
      ("2026-03-22", "1066-10-14", "/statementDate", "a day of 1900 to 2199 as YYYY-MM-DD"),
      ("2026-03-17", "2026-03-15", "/claims/0/serviceDates/to", "a day not before `from`"),
      ("\"2026-03-22\"", "20260322", "/statementDate", "a string"),
      (
        "\"paid\"", "\"SECRET\"", "/claims/0/status",
        "one of paid, denied, partiallyDenied, pending, adjusted, reversed"
      ),
      ("\"status\":\"paid\",", "", "/claims/0/status", "a value"),
      ("\"status\":\"paid\",", "\"status\":null,", "/claims/0/status", "a string"),
      ("415.00", "null", "/claims/0/lines/0/amounts/billed", "a value; what is not known is left out"),
      ("\"2026-03-22\"", "null", "/statementDate", "a value; what is not known is left out"),
      ("\"units\"", "\"a/b\":[{},null],\"units\"", "/claims/0/lines/0/a~1b/1", nil),
      ("[{\"status\"", "[7,{\"status\"", "/claims/0", "an object"),
      ("\"pageCount\":1,", "\"pageCount\":1.5,", "/source/pageCount", nil),
      ("\"pageCount\":1,", "\"pageCount\":1e30,", "/source/pageCount", nil),
      ("[\"25\"]", "\"25\"", "/claims/0/lines/0/modifiers", "an array"),
      ("[\"25\"]", "[25]", "/claims/0/lines/0/modifiers/0", "a string"),
      ("\"issues\":[]", "\"x\":[]", "/review/issues", "a value"),
      (",\"review\":{\"required\":false,\"issues\":[]}", "", "/review", "a value"),
      ("[1,2,3,4]", "[1,2,3]", "/provenance/~1a~0b/box", "four edges"),
      ("[1,2,3,4]", "[1,2,3,1e99]", "/provenance/~1a~0b/box/3", "a number"),
      ("\"1.0\"", "\"one\"", "/schemaVersion", "a version such as 1.0"),
      ("\"1.0\"", "\"1\"", "/schemaVersion", "a version such as 1.0"),
      ("\"schemaVersion\":\"1.0\",", "", "/schemaVersion", "a value"),
      (whole, "[]", "", "an object"), (whole, "3", "", "an object"),
      (whole, #"{"source":{},"error":{"code":1,"message":""}}"#, "/error/code", "a string"),
    ] as [(String, String, String, String?)])
  func mismatch(part: String, replacement: String, pointer: String, expected: String?) throws {
    let error = try error(part, replacement)
    guard case .mismatch(let mismatch, let line) = error else {
      Issue.record("\(error)")
      return
    }
    #expect(mismatch.pointer == pointer)
    #expect(line == 2)
    if let expected { #expect(mismatch.expected == expected) }
    #expect(!error.description.contains("SECRET"))
  }

  @Test("Another major version is refused as such; a minor one and unknown keys are not")
  func versions() throws {
    #expect(try error("1.0", "2.0") == .version(UnsupportedSchemaVersion(major: 2), line: 2))
    let newer = whole.split(separator: "\"1.0\"").joined(separator: "\"1.12\",\"novelty\":[{}]")
    #expect(
      try ClaimsJSON.documents(in: Array(newer.utf8)) == ClaimsJSON.documents(in: Array(whole.utf8)))
  }

  @Test("Text that is no JSON is refused with its place")
  func syntax() throws {
    guard case .syntax(let error) = try error("415.00", "415.") else {
      Issue.record("no syntax error")
      return
    }
    #expect(error.fault == .malformedNumber)
    #expect(error.line == 2)
  }

  @Test("Absent lists are empty, an absent currency is the dollar")
  func least() throws {
    let text = """
      {"schemaVersion":"1.0","source":{"sha256":"","pageCount":0,"textSource":"ocr"},"documentType":"notAnEOB",\
      "review":{"issues":[]}}
      """
    let expected = ClaimsDocument(
      source: DocumentSource(fileName: nil, sha256: "", pageCount: 0, textSource: .ocr),
      documentType: .notAnEOB)
    #expect(try ClaimsJSON.documents(in: Array(text.utf8)) == [.document(expected)])
  }

  @Test("Any text cut off is refused")
  func truncated() {
    let bytes = Array(whole.utf8)
    for length in 1..<bytes.count {
      #expect(throws: ClaimsReadError.self) { try ClaimsJSON.documents(in: Array(bytes[..<length])) }
    }
  }

  @Test("Any byte changed gives inputs or an error")
  func anyByte() {
    let bytes = Array(whole.utf8)
    for index in bytes.indices {
      for byte in Array("\"-09[]{}\\e,:n".utf8) + [0, 0x80, 0xFF] {
        var changed = bytes
        changed[index] = byte
        _ = try? ClaimsJSON.documents(in: changed)
      }
    }
  }

  @Test("Brackets without end are refused")
  func brackets() {
    for text in ["[", "{\"a\":", "{\"claims\":["] {
      let bytes = Array(String(repeating: text, count: 1_000_000).utf8)
      #expect(throws: ClaimsReadError.self) { try ClaimsJSON.documents(in: bytes) }
    }
  }
}
