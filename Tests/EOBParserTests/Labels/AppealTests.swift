import DisputeModel
import Testing

@Suite struct AppealTests {
  private static func rights(_ lines: String...) -> AppealRights? {
    Statement.document(below: lines).appealRights
  }

  @Test(
    "The days in which an appeal must be filed",
    arguments: [
      "You may file an appeal within 180 days of this notice.",
      "If you disagree, ask for a review in 180 calendar days.",
      "Usted puede apelar en un plazo de 180 días. Su apelación es gratuita.",
    ])
  func days(text: String) {
    #expect(Self.rights(text)?.filingDays == 180)
  }

  @Test("Days over a line's end")
  func wrapped() {
    #expect(Self.rights("You may file an appeal within 180", "days of this notice.")?.filingDays == 180)
  }

  @Test(
    "Days that speak of no appeal, and numbers that are no time to appeal, are no rights",
    arguments: [
      "Please pay within 30 days.", "You may appeal within 5 days.",
      "You may appeal within 99999999999999999999 days.",
    ])
  func none(text: String) {
    #expect(Self.rights(text) == nil)
  }

  @Test("Where to and whom to call")
  func contact() {
    let rights = Self.rights(
      "You may appeal within 180 days. Mail to: Sample Mutual Appeals,",
      "PO Box 100, Springfield, IL 62701. Call 800-555-0100.")
    #expect(rights?.address == ["Sample Mutual Appeals", "PO Box 100", "Springfield, IL 62701"])
    #expect(rights?.phone == "800-555-0100")
    #expect(Self.rights("You may appeal within 180 days. Call (800) 555-0100.")?.phone == "(800) 555-0100")
  }
}
