import DisputeModel
import Foundation
import PDFWorkers
import Testing

@testable import Ingest

/// Findings beside the claims that they are about.
@Suite struct FindingsFileTests {
  private static let claims = """
    {"schemaVersion":"1.0","source":{"sha256":"\(String(repeating: "a", count: 64))","pageCount":1,\
    "textSource":"embedded"},"documentType":"explanationOfBenefits","statementDate":"2026-09-14","currency":"USD",\
    "claims":[{"claimNumber":"1001","status":"denied","lines":[{"description":"MRI","amounts":{"billed":900.00,\
    "notCovered":900.00,"allowed":0.00,"patientResponsibility":900.00},"remarkCodes":["A1"]}],\
    "remarks":[{"code":"A1","text":"Not necessary.","category":"medicalNecessity"}]}],"review":{"issues":[]}}
    """

  private static let digest = String(repeating: "a", count: 64)
  private static let day = CalendarDate(year: 2026, month: 9, day: 20)

  private static func message(_ path: SystemPath) -> Message {
    let delivery = Delivery(
      id: 1, key: "\(digest)-1", sha256: digest, state: .extracted, file: "a.claims.json", attempts: 0)
    return Message(delivery: delivery, outcomePath: path.text, json: [])
  }

  /// A bench with the claims in its folder of outcomes.
  private static func bench() throws -> (bench: IngestBench, claims: SystemPath, findings: SystemPath) {
    let bench = try IngestBench()
    let path = bench.output.entry(SystemPath("a.claims.json"))
    try Data(claims.utf8).write(to: URL(fileURLWithPath: path.text))
    return (bench, path, bench.output.entry(SystemPath("a.disputes.json")))
  }

  private static func text(_ path: SystemPath) -> String? {
    try? String(contentsOfFile: path.text, encoding: .utf8)
  }

  @Test("A denial is found, and the same message again writes the same bytes")
  func found() throws {
    let (bench, claims, findings) = try Self.bench()
    let file = FindingsFile(records: { CaseRecords() }, day: { Self.day })
    try file.bring([Self.message(claims)], isRepetition: false)
    let first = try #require(Self.text(findings))
    #expect(first.contains("\"medicalNecessity\""))
    #expect(first.contains("\"2027-03-13\""))
    try file.bring([Self.message(claims)], isRepetition: true)
    #expect(Self.text(findings) == first)
    _ = bench
  }

  @Test("What the member knows is asked for every document")
  func records() throws {
    let (bench, claims, findings) = try Self.bench()
    var appeal = Appeal()
    appeal.claimNumber = "1001"
    appeal.level = .internal1
    appeal.filedOn = Self.day
    let records = CaseRecords(records: MemberRecords(appeals: [appeal]))
    try FindingsFile(records: { records }, day: { Self.day }).bring(
      [Self.message(claims)], isRepetition: false)
    #expect(Self.text(findings)?.contains("\"internal1\"") == true)
    _ = bench
  }

  @Test("Records that cannot be read, and claims that are none, are said and tried again")
  func failures() throws {
    let (bench, claims, findings) = try Self.bench()
    let broken = FindingsFile(records: { throw MessengerError("in line 3") }, day: { Self.day })
    #expect(throws: MessengerError("in line 3")) {
      try broken.bring([Self.message(claims)], isRepetition: false)
    }
    let missing = FindingsFile(records: { throw CancellationError() }, day: { Self.day })
    #expect(throws: MessengerError("the records cannot be read")) {
      try missing.bring([Self.message(claims)], isRepetition: false)
    }
    try Data("{".utf8).write(to: URL(fileURLWithPath: claims.text))
    #expect(throws: MessengerError("the claims cannot be read")) {
      try FindingsFile(records: { CaseRecords() }, day: { Self.day }).bring(
        [Self.message(claims)], isRepetition: false)
    }
    #expect(Self.text(findings) == nil)
    _ = bench
  }

  @Test("Failures and forgotten documents have no findings; they go with the claims")
  func gone() throws {
    let (bench, claims, findings) = try Self.bench()
    let file = FindingsFile(records: { CaseRecords() }, day: { Self.day })
    try file.bring([Self.message(claims)], isRepetition: false)
    try OutcomeFolder(path: bench.output).remove("a.claims.json", of: Self.digest)
    #expect(Self.text(claims) == nil)
    #expect(Self.text(findings) == nil)
    try file.bring([Self.message(claims)], isRepetition: true)
    try file.bring(
      [Self.message(bench.output.entry(SystemPath("failed/b.error.json")))], isRepetition: false)
    #expect(Self.text(findings) == nil)
  }

  @Test("A new outcome takes the findings of an earlier reading away")
  func stale() throws {
    let (bench, claims, findings) = try Self.bench()
    try FindingsFile(records: { CaseRecords() }, day: { Self.day }).bring(
      [Self.message(claims)], isRepetition: false)
    let folder = OutcomeFolder(path: bench.output)
    let draft = folder.draft(Array(Self.claims.utf8), name: "a", sha256: Self.digest, isFailure: false)
    try folder.write([draft])
    try folder.publish([draft])
    #expect(Self.text(claims) != nil)
    #expect(Self.text(findings) == nil)
  }

  @Test("A file of somebody else's that has the findings' name is neither overwritten nor removed")
  func foreign() throws {
    let (bench, claims, findings) = try Self.bench()
    for text in ["MY OWN NOTES", "", "{\"schemaVersion\": \"1.0\"}"] {
      try Data(text.utf8).write(to: URL(fileURLWithPath: findings.text))
      #expect(throws: MessengerError("a file of somebody else's has the name of the findings")) {
        try FindingsFile(records: { CaseRecords() }, day: { Self.day }).bring(
          [Self.message(claims)], isRepetition: false)
      }
      let folder = OutcomeFolder(path: bench.output)
      let draft = folder.draft(Array(Self.claims.utf8), name: "a", sha256: Self.digest, isFailure: false)
      try folder.write([draft])
      try folder.publish([draft])
      #expect(Self.text(findings) == text)
    }
    try OutcomeFolder(path: bench.output).remove("a.claims.json", of: Self.digest)
    #expect(Self.text(findings) == "{\"schemaVersion\": \"1.0\"}")
  }

  @Test("A name whose findings are somebody else's is not given to a content")
  func foreignName() throws {
    let bench = try IngestBench()
    let notes = bench.output.entry("a.disputes.json")
    try Data("MY OWN NOTES".utf8).write(to: URL(fileURLWithPath: notes.text))
    try bench.take(bench.add("a.pdf", "one"))
    #expect(try bench.outcomes() == ["a-2.claims.json", "a.disputes.json"])
    #expect(Self.text(notes) == "MY OWN NOTES")
  }

  @Test("An error of somebody else's stays when a document is read after all")
  func foreignCounterpart() throws {
    let bench = try IngestBench()
    let path = try bench.add("a.pdf", "one")
    guard case .outcome(let outcome) = try bench.makeIntake().take(path) else {
      Issue.record("no outcome")
      return
    }
    let error = bench.output.entry("failed/a.error.json")
    try Data("mine".utf8).write(to: URL(fileURLWithPath: error.text))
    try bench.makeCommitter().commit([outcome])
    #expect(Self.text(error) == "mine")
  }

  @Test("Findings about other documents are somebody else's; those that name none are not")
  func owner() throws {
    let (bench, _, findings) = try Self.bench()
    let place = FindingsPlace(path: findings, sha256: Self.digest)
    let other = String(repeating: "b", count: 64)
    for (rest, isOwn) in [
      ("[]", true), ("[{ \"document\": \"\(Self.digest)\" }]", true),
      ("[{ \"document\": \"\(other)\" }]", false),
    ] {
      let text = "{\n  \"schemaVersion\": \"1.0\",\n  \"asOf\": \"2026-09-20\",\n  \"findings\": \(rest)\n}\n"
      try Data(text.utf8).write(to: URL(fileURLWithPath: findings.text))
      #expect(place.isFree == isOwn, "\(rest)")
    }
    _ = bench
  }

  @Test("What a kill leaves of findings goes at the next start, and with the document")
  func drafts() throws {
    let (bench, _, findings) = try Self.bench()
    let draft = FindingsPlace(path: findings, sha256: Self.digest).draft
    let folder = OutcomeFolder(path: bench.output)
    for sweep in [{ try folder.removeDrafts() }, { try folder.remove("a.claims.json", of: Self.digest) }] {
      try Data("half".utf8).write(to: URL(fileURLWithPath: draft.text))
      try sweep()
      #expect(Self.text(draft) == nil)
    }
  }

  @Test("A document that is forgotten while its findings are written keeps none")
  func forgottenMeanwhile() throws {
    let (bench, claims, findings) = try Self.bench()
    let folder = OutcomeFolder(path: bench.output)
    let file = FindingsFile(
      records: {
        try folder.remove("a.claims.json", of: Self.digest)
        return CaseRecords()
      }, day: { Self.day })
    try file.bring([Self.message(claims)], isRepetition: false)
    #expect(Self.text(findings) == nil)
  }
}
