import DisputeModel
import Foundation
import Testing

/// Stages move only along legal ways.
struct CaseHistoryTests {
  private static let evidence = [FindingEvidence(source: .records, path: "/appeals/0", says: "appeal filed")]

  private static func day(_ day: Int) throws -> CalendarDate {
    try #require(CalendarDate(year: 2026, month: 4, day: day))
  }

  private static func history(_ stages: AppealStage..., ways: AppealWays = AppealWays()) throws -> CaseHistory
  {
    var history = CaseHistory(ways: ways)
    for (index, stage) in stages.enumerated() {
      try history.move(to: stage, on: try day(index + 1), evidence: evidence)
    }
    return history
  }

  @Test func theWholeWayIsLegal() throws {
    let two = AppealWays(hasSecondInternalLevel: true)
    let history = try Self.history(
      .informalReview, .internal1, .internal2, .externalReview, .closed, ways: two)
    #expect(history.stage == .closed)
    #expect(
      history.moves.map(\.from) == [.notFiled, .informalReview, .internal1, .internal2, .externalReview])
  }

  /// Every pair of stages, against the ways written down one by one.
  @Test func noOtherWayIsLegal() throws {
    let one: [AppealStage: Set<AppealStage>] = [
      .notFiled: [.informalReview, .internal1, .closed], .informalReview: [.internal1, .closed],
      .internal1: [.externalReview, .closed], .internal2: [.externalReview, .closed],
      .externalReview: [.closed], .closed: [],
    ]
    var two = one
    two[.internal1] = [.internal2, .closed]
    for from in AppealStage.allCases {
      #expect(Set(AppealWays().next(after: from)) == one[from])
      #expect(Set(AppealWays(hasSecondInternalLevel: true).next(after: from)) == two[from])
    }
    let urgent = AppealWays(hasSecondInternalLevel: true, mayExpediteExternalReview: true)
    for from in [AppealStage.notFiled, .informalReview, .internal1] {
      #expect(urgent.next(after: from).contains(.externalReview))
    }
  }

  @Test func anIllegalMoveLeavesTheHistoryAsItWas() throws {
    var history = try Self.history(.internal1)
    #expect(throws: IllegalMove.noSuchWay(from: .internal1, to: .internal2)) {
      try history.move(to: .internal2, on: try Self.day(9), evidence: Self.evidence)
    }
    #expect(throws: IllegalMove.noEvidence) {
      try history.move(to: .closed, on: try Self.day(9), evidence: [])
    }
    #expect(throws: IllegalMove.self) {
      try history.move(
        to: .closed, on: try #require(CalendarDate(iso: "2026-03-31")), evidence: Self.evidence)
    }
    #expect(history.stage == .internal1)
    #expect(history.moves.count == 1)
  }

  @Test func aHistoryIsReadBackOnlyWhenItIsLegal() throws {
    let history = try Self.history(.informalReview, .internal1)
    let data = try JSONEncoder().encode(history)
    #expect(try JSONDecoder().decode(CaseHistory.self, from: data) == history)
    let text = String(decoding: data, as: UTF8.self)
    let forged = text.replacingOccurrences(of: "\"to\":\"internal1\"", with: "\"to\":\"internal2\"")
    #expect(forged != text)
    #expect(throws: DecodingError.self) {
      try JSONDecoder().decode(CaseHistory.self, from: Data(forged.utf8))
    }
  }
}

/// Shares of an amount, exact to the cent.
struct ShareTests {
  @Test func halvesAreRoundedAwayFromZero() throws {
    let half = try #require(Share(basisPoints: 5000))
    #expect(half.of(Money(minorUnits: 5)) == Money(minorUnits: 3))
    #expect(half.of(Money(minorUnits: -5)) == Money(minorUnits: -3))
  }

  @Test func whatIsNoShareIsRefused() {
    #expect(Share(basisPoints: -1) == nil)
    #expect(Share(basisPoints: 10_001) == nil)
  }

  @Test func anAmountBeyondMeasureIsNoTrap() throws {
    #expect(try #require(Share(basisPoints: 10_000)).of(Money(minorUnits: .max)) == nil)
  }

  @Test(arguments: ["0.2", "0", "1", "0.3333", "0.125"]) func aNumberIsReadBack(text: String) throws {
    let share = try JSONDecoder().decode([Share].self, from: Data("[\(text)]".utf8))
    #expect(try JSONDecoder().decode([Share].self, from: JSONEncoder().encode(share)) == share)
  }

  @Test(arguments: ["20", "-0.1", "0.33333", "1e300"]) func aNumberThatIsNoShareIsRefused(text: String) {
    #expect(throws: DecodingError.self) {
      try JSONDecoder().decode([Share].self, from: Data("[\(text)]".utf8))
    }
  }
}
