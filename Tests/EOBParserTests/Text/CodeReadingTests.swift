import Testing

@testable import EOBParser

@Suite struct CodeReadingTests {
  @Test(
    "Procedure codes",
    arguments: ["99213", "0001F", "0042T", "J3301", "A0428", "D0150", "V2020", "99459", "0012M", "0240U"])
  func procedureCodes(text: String) {
    #expect(CodeReading.procedureCode(text) == text)
    #expect(CodeReading.procedureCode("(\(text))") == text)
    #expect(CodeReading.procedureCode("\(text):") == text)
  }

  @Test(
    "What is no procedure code",
    arguments: [
      "", "9921", "992133", "W1234", "j3301", "9921X", "99-13", "ABCDE", "$9921", "OFFIC", "(", "()",
    ])
  func noProcedureCodes(text: String) {
    #expect(CodeReading.procedureCode(text) == nil)
  }

  @Test(
    "Modifiers are two capitals or digits",
    arguments: [
      ("25", true), ("LT", true), ("A1", true), ("2", false), ("259", false), ("lt", false), ("-5", false),
      ("", false),
    ])
  func modifiers(text: String, isModifier: Bool) {
    #expect((CodeReading.modifier(text) != nil) == isModifier)
  }

  @Test(
    "Identifiers have three digits and no marks but hyphens, slashes and asterisks",
    arguments: [
      ("8680000000001", true), ("U12345678", true), ("02-908", true), ("AB12C3", true), ("*****6789", true),
      ("123/45", true), ("12", false), ("AB12", false), ("", false), ("SAMPLE", false),
      ("12.34.56", false), ("$123", false), ("１２３", false),
    ])
  func identifiers(text: String, isIdentifier: Bool) {
    #expect(CodeReading.isIdentifier(text) == isIdentifier)
  }

  @Test(
    "An NPI is ten digits, whatever its check digit",
    arguments: [
      ("1234567893", true), ("1234567890", true), ("123456789", false), ("12345678930", false),
      ("12345-7893", false),
    ])
  func npi(text: String, isNPI: Bool) {
    #expect((CodeReading.npi(text) != nil) == isNPI)
  }

  @Test(
    "Codes of notes, alone and in lists",
    arguments: [
      ("A1", ["A1"]), ("A,B", ["A", "B"]), ("CO-97/N372", ["CO-97", "N372"]), ("B81,", ["B81"]),
      ("(1)", ["(1)"]), ("[K01]", ["[K01]"]), ("*", ["*"]), ("**", ["**"]), ("a1", ["a1"]),
    ])
  func remarkCodes(text: String, codes: [String]) {
    #expect(CodeReading.remarkCodes(text) == codes)
  }

  @Test(
    "What is no code of a note",
    arguments: ["", ",", "Office", "visit", "07-10-24", "12.00", "LONGCODE", "$", "()", "é"])
  func noRemarkCodes(text: String) {
    #expect(CodeReading.remarkCodes(text) == nil)
  }
}
