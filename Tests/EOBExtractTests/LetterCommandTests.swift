import Foundation
import Testing

/// `eob-extract letter`, from claims on disk to a letter.
@Suite("The letter command") struct LetterCommandTests {
  private static let number = "4512"
  private static let claims = """
    {"schemaVersion": "1.0", "source": {"sha256": "\(String(repeating: "a", count: 64))", "pageCount": 1, \
    "textSource": "embedded"}, "documentType": "explanationOfBenefits", "statementDate": "2026-09-14", \
    "currency": "USD", "member": {"name": "Rosa Example"}, "claims": [{"claimNumber": "4512", "status": "denied", \
    "patient": {"name": "Rosa Example"}, "provider": {"name": "Lakeside Imaging"}, "lines": [{"description": "MRI", \
    "procedureCode": "72148", "amounts": {"billed": 100.00, "notCovered": 100.00}, "remarkCodes": ["K7"]}], \
    "totals": {}, "remarks": [{"code": "K7", "text": "No prior authorization <on file>.", \
    "category": "priorAuthorization"}]}], "review": {"required": false, "issues": []}}
    """
  private static let records = """
    plan: {funding: selfFunded, market: employer, internalAppealLevels: 1}
    """

  /// A folder with claims and records.
  private func folder() throws -> ScratchFolder {
    let folder = try ScratchFolder()
    try folder.add("claims.json", Array(Self.claims.utf8))
    try folder.add("records.yaml", Array(Self.records.utf8))
    return folder
  }

  private func run(
    _ folder: ScratchFolder, kind: String = "appeal", claim: String = number, _ more: [String] = []
  )
    throws -> BuiltTool.Ending
  {
    try BuiltTool.run(
      ["letter", claim, "--kind", kind, "--claims", "claims.json", "--as-of", "2026-11-22"] + more,
      folder: folder.url)
  }

  @Test("writes the letter to standard output, and what is left to do to standard error")
  func letter() throws {
    let folder = try folder()
    let ending = try run(folder)
    #expect(ending.status == 0)
    #expect(ending.text.hasPrefix("Rosa Example\n[your address]\n"))
    #expect(ending.text.contains("K7: “No prior authorization <on file>.”"))
    // The records beside the claims are read.
    #expect(ending.text.contains("under ERISA") && ending.text.contains("within 60 days after"))
    #expect(ending.errors.contains("to fill in: "))
    #expect(ending.errors.contains("  [your address]\n"))
    #expect(ending.errors.hasSuffix("no legal advice; read every line before you sign it\n"))
    #expect(!ending.errors.contains("Rosa"))
  }

  @Test("writes a page that only its owner can read")
  func page() throws {
    let folder = try folder()
    let ending = try run(folder, ["--format", "html", "-o", "letter.html"])
    #expect(ending.status == 0 && ending.output.isEmpty)
    #expect(try folder.mode("letter.html") == 0o600)
    let page = String(decoding: try folder.bytes("letter.html"), as: UTF8.self)
    #expect(page.contains("“No prior authorization &lt;on file&gt;.”"))
  }

  @Test("a letter that is there is replaced only when that is asked for")
  func replaced() throws {
    let folder = try folder()
    try folder.add("letter.txt", Array("filled in".utf8))
    let refused = try run(folder, ["-o", "letter.txt"])
    #expect(refused.status == 1 && refused.errors.contains("letter.txt: is there already"))
    #expect(String(decoding: try folder.bytes("letter.txt"), as: UTF8.self) == "filled in")
    #expect(try run(folder, ["-o", "letter.txt", "--force"]).status == 0)
    #expect(String(decoding: try folder.bytes("letter.txt"), as: UTF8.self).contains("Rosa Example"))
  }

  @Test("a template that is too large is refused with the reason")
  func largeTemplate() throws {
    let folder = try folder()
    try folder.add("own.txt", Array(repeating: UInt8(ascii: "x"), count: 1_000_001))
    let ending = try run(folder, ["--template", "own.txt"])
    #expect(ending.status == 1 && ending.errors.contains("own.txt: larger than"))
  }

  @Test("the case log counts: an appeal that waits is told")
  func caseLog() throws {
    let folder = try folder()
    let event =
      #"{"at": "2026-10-01T12:00:00Z", "claimNumber": "4512", "event": "appealFiled", "level": "internal1"}"#
    try folder.add("cases.jsonl", Array((event + "\n").utf8))
    let ending = try run(folder, ["--records", "records.yaml"])
    #expect(ending.status == 0)
    #expect(ending.errors.contains("an appeal (internal1) was filed already and is not decided yet"))
  }

  @Test("refuses with one sentence what would make no sense")
  func refused() throws {
    let folder = try folder()
    let audit = try run(folder, kind: "audit")
    #expect(audit.status == 1 && audit.output.isEmpty && audit.errors.contains("duplicateProcessing"))
    let unknown = try run(folder, claim: "1")
    #expect(unknown.status == 1 && unknown.errors.contains("no claim of the inputs has this number"))
    #expect(try run(folder, kind: "poem").status == 2)
    #expect(try run(folder, claim: " ").status == 2)
  }

  @Test("takes a template of one's own, and tells its mistakes with file and line")
  func ownTemplate() throws {
    let folder = try folder()
    try folder.add("own.txt", Array("About {{claim.number}} by [[somebody]].\n".utf8))
    let ending = try run(folder, ["--template", "own.txt"])
    #expect(ending.text == "About 4512 by [somebody].\n")
    #expect(ending.errors.contains("  [somebody]\n"))
    try folder.add("own.txt", Array("one\n{{#claim}}\n".utf8))
    let wrong = try run(folder, ["--template", "own.txt"])
    #expect(wrong.status == 1 && wrong.errors.contains("own.txt:2: a section has no end"))
  }

  @Test("says when the program that fills templates in does not run")
  func noProgram() throws {
    let folder = try folder()
    for program in ["/bin/false", "/nonexistent"] {
      let ending = try BuiltTool.run(
        ["letter", Self.number, "--kind", "appeal", "--claims", "claims.json", "--as-of", "2026-11-22"],
        environment: ["EOB_LETTER_WRITER": program], folder: folder.url)
      #expect(ending.status == 1 && ending.output.isEmpty)
      #expect(ending.errors.contains("the program that fills templates in, \(program), failed"))
    }
  }

  @Test("claims may be PDFs; what is neither is told, and the others are used")
  func fromPDF() throws {
    let folder = try folder()
    let sample = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appendingPathComponent("Samples/cigna-h701a.pdf").path
    try folder.add("other.txt", Array("neither".utf8))
    let ending = try BuiltTool.run(
      [
        "letter", "8680591773709", "--kind", "appeal", "--as-of", "2019-11-22", "--claims", sample,
        "other.txt",
      ], folder: folder.url)
    #expect(ending.status == 1)
    #expect(ending.text.contains("8680591773709"))
    #expect(ending.errors.contains("other.txt: notClaims"))
  }

  @Test("claims that cannot be read are told with their file")
  func badClaims() throws {
    let folder = try folder()
    try folder.add("claims.json", Array("{".utf8))
    let broken = try run(folder)
    #expect(broken.status == 1 && broken.errors.contains("claims.json: "))
    try FileManager.default.removeItem(at: folder.url.appendingPathComponent("claims.json"))
    #expect(try run(folder).status == 1)
  }
}
