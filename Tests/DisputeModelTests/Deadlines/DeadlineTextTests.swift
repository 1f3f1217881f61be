import DisputeModel
import Foundation
import Testing

@Suite struct DeadlineTextTests {
  private func json(_ deadline: Deadline) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(deadline), as: UTF8.self)
  }

  @Test("A deadline has the keys of the disputes document; what is absent has no key")
  func keys() throws {
    let plain = try #require(
      DeadlineRules.deadlines(.internalAppeal, noticeOn: try day("2026-09-16")).first)
    #expect(
      try json(plain)
        == #"{"basis":"notice date (receipt unknown)","countedFrom":"2026-09-16","date":"2027-03-15","#
        + #""kind":"internalAppeal","latest":false,"rule":"29 CFR 2560.503-1(h)(3)(i)"}"#)
    let saturday = try #require(
      DeadlineRules.deadlines(.internalAppeal, noticeOn: try day("2026-09-14")).first)
    #expect(try json(saturday).contains(#""notes":["noBusinessDay"]"#))
    #expect(try json(saturday).contains(#""sendBy":"2027-03-12""#))
  }

  @Test("What is written reads back, and the keys of the contract are enough")
  func roundTrip() throws {
    for kind in DeadlineKind.allCases {
      let deadline = try #require(
        DeadlineRules.deadline(
          kind, from: try day("2026-12-31"), basis: .presumedReceipt,
          circumstances: DeadlineCircumstances(internalLevels: .two)))
      #expect(try JSONDecoder().decode(Deadline.self, from: Data(json(deadline).utf8)) == deadline)
    }
    let short =
      #"{"kind":"followUp","date":"2026-07-05","countedFrom":"2026-07-04","basis":"last day of the answer","rule":"x"}"#
    let deadline = try JSONDecoder().decode(Deadline.self, from: Data(short.utf8))
    #expect(!deadline.latest && deadline.sendBy == nil && deadline.notes.isEmpty)
  }

  @Test("A deadline is past from the day after it")
  func past() throws {
    let deadline = try #require(
      DeadlineRules.deadline(.internalAppeal, from: try day("2026-09-14"), basis: .receiptDate))
    #expect(!deadline.isPast(on: try day("2027-03-13")))
    #expect(deadline.isPast(on: try day("2027-03-14")))
  }

  @Test("Kinds have the names of the disputes document, and every note has a sentence")
  func names() {
    #expect(
      DeadlineKind.allCases.map(\.rawValue) == [
        "peerToPeer", "internalAppeal", "internalAppealLevel2", "payerDecisionPreService",
        "payerDecisionPostService", "payerDecisionUrgent", "followUp", "externalReview", "externalDecision",
      ])
    for note in DeadlineNote.allCases { #expect(note.text.hasSuffix(".")) }
  }
}
