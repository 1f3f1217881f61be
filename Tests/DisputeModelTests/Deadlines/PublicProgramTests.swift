import DisputeModel
import Testing

/// Appeals of public programs have periods of their own, most of them shorter than those of private plans.
@Suite struct PublicProgramTests {
  private func deadlines(_ program: PublicProgram, printed: Int? = nil, receivedOn: String? = nil) throws
    -> [Deadline]
  {
    DeadlineRules.deadlines(
      .internalAppeal, noticeOn: try day("2023-05-15"), receivedOn: try receivedOn.map { try day($0) },
      circumstances: DeadlineCircumstances(
        internalLevels: .one, market: .employer, program: program, filingDaysPrinted: printed))
  }

  @Test("Medicare: 120 days; with five for the mail it is the day that the notice prints")
  func medicare() throws {
    let dates = try deadlines(.medicare, printed: 120)
    #expect(dates.map(\.date) == [try day("2023-09-12"), try day("2023-09-17")])
    #expect(dates.map(\.latest) == [false, true])
    #expect(dates.allSatisfy { $0.rule == "42 CFR 405.942(a)" })
    #expect(dates.last?.notes.contains(.presumedByRule) == true)
    #expect(try deadlines(.medicare, receivedOn: "2023-05-18").map(\.date) == [try day("2023-09-15")])
  }

  @Test("Medicare Advantage: 60 days; TRICARE: 90 days from the date of the notice, whenever it came")
  func others() throws {
    #expect(try deadlines(.medicareAdvantage).map(\.date) == [try day("2023-07-14"), try day("2023-07-19")])
    #expect(
      try deadlines(.tricare, receivedOn: "2023-05-25").map(\.date) == [try day("2023-08-13")])
  }

  @Test("Where no rule is known no date is told, and never one of another law")
  func unknown() throws {
    #expect(try deadlines(.medicaid).isEmpty)
    for program in PublicProgram.allCases {
      let circumstances = DeadlineCircumstances(program: program)
      #expect(DeadlineRules.rule(for: .externalReview, under: circumstances) == nil)
      for kind in DeadlineKind.allCases where kind != .followUp {
        let rule = DeadlineRules.rule(for: kind, under: circumstances)
        #expect(rule.map { $0.coverage == .program(program) } ?? true)
      }
    }
  }

  @Test("Medicare has two levels before its judges, whatever the records say")
  func levels() {
    let medicare = DeadlineCircumstances(internalLevels: .one, program: .medicare)
    #expect(medicare.filing(after: .internal1) == .internalAppealLevel2)
    #expect(
      DeadlineCircumstances(internalLevels: .two, program: .tricare).filing(after: .internal1)
        == .externalReview)
    #expect(medicare.filing(after: .externalReview) == nil)
  }

  @Test("A shorter printed period does not count for a private plan, but is told")
  func shorter() throws {
    let dates = DeadlineRules.deadlines(
      .internalAppeal, noticeOn: try day("2026-09-14"),
      circumstances: DeadlineCircumstances(filingDaysPrinted: 65))
    #expect(dates.first?.date == (try day("2027-03-13")))
    #expect(dates.first?.notes.contains(.shorterPrinted) == true)
  }

  @Test(
    "A program is told by kind of document, payer or name",
    arguments: [
      (DocumentType.medicareSummaryNotice, nil, nil, PublicProgram.medicare),
      (.explanationOfBenefits, "tricare", nil, .tricare),
      (.explanationOfBenefits, nil, "Example Medicare Advantage", .medicareAdvantage),
      (.explanationOfBenefits, nil, "EXAMPLE MEDICAID PLAN", .medicaid),
      (.explanationOfBenefits, nil, "Example Medicare Supplement", nil),
      (.explanationOfBenefits, "cigna", "Example Health", nil),
    ] as [(DocumentType, String?, String?, PublicProgram?)])
  func recognition(type: DocumentType, id: String?, name: String?, program: PublicProgram?) {
    var document = ClaimsDocument(
      source: DocumentSource(fileName: nil, sha256: "", pageCount: 1), documentType: type)
    document.payer = Payer(id: id, name: name)
    #expect(document.publicProgram == program)
  }

  private func day(_ text: String) throws -> CalendarDate { try #require(CalendarDate(iso: text)) }
}
