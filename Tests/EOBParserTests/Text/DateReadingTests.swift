import DisputeModel
import Testing

@testable import EOBParser

@Suite struct DateReadingTests {
  private static func words(_ text: String) -> [Substring] { text.split(separator: " ") }

  @Test(
    "Months by their names, in full and short, in English and Spanish",
    arguments: [
      ("January", 1), ("Feb.", 2), ("marzo", 3), ("ABR", 4), ("may", 5), ("junio", 6), ("Jul,", 7),
      ("ago", 8),
      ("Sept", 9), ("septiembre", 9), ("oct", 10), ("noviembre", 11), ("dic", 12),
    ])
  func months(name: String, number: Int) {
    #expect(DateReading.monthNumber(name.utf8) == number)
    #expect(DateReading.mayBegin(name))
  }

  @Test(
    "What can begin no date", arguments: ["", "--", "Marc", "ju", "visit", "A1", "Januaryy", "septiembres"])
  func noBeginning(word: String) { #expect(!DateReading.mayBegin(word)) }

  @Test(
    "Dates in all their forms",
    arguments: [
      ("07/10/24", "2024-07-10"), ("7/1/2024", "2024-07-01"), ("3-5-2024", "2024-03-05"),
      ("07-21-24", "2024-07-21"), ("2024-03-05", "2024-03-05"), ("03.05.2024", "2024-03-05"),
      ("2024/03/05", "2024-03-05"), ("27-Jul-2024", "2024-07-27"), ("27-JUL-24", "2024-07-27"),
      ("07/10/69", "2069-07-10"), ("07/10/70", "1970-07-10"), ("07/10/24,", "2024-07-10"),
      ("(07/10/24)", "2024-07-10"), ("July 10, 2024", "2024-07-10"), ("JULY 10, 2024", "2024-07-10"),
      ("Jul 27 2024", "2024-07-27"), ("Jul. 27, 2024", "2024-07-27"),
      ("Sept 9, 2024", "2024-09-09"), ("27 July 2024", "2024-07-27"), ("10 de julio de 2024", "2024-07-10"),
      ("1 de enero de 2024", "2024-01-01"), ("02/29/2024", "2024-02-29"),
    ])
  func dates(text: String, expected: String) throws {
    let words = Self.words(text)
    let found = try #require(DateReading.date(in: words, at: 0))
    #expect(found.date.description == expected)
    #expect(found.count == words.count)
  }

  @Test(
    "Days that cannot be, and what is no date",
    arguments: [
      "02/30/2024", "02/29/2023", "13/01/2024", "00/10/2024", "04/31/24", "07/10", "07/10/2024/1", "2024",
      "July", "July 10", "July 32, 2024", "32 July 2024", "10 de 2024 de julio",
      "99/99/9999", "1234567893", "02-908", "12.34", "", "-", "Ju 10, 2024", "07/10/1", "07/10/124",
      "99999999999999999999",
    ])
  func none(text: String) {
    let words = Self.words(text)
    guard !words.isEmpty else { return }
    #expect(DateReading.date(in: words, at: 0) == nil)
  }

  @Test("Every English and Spanish month has a number, in full and by three letters")
  func months() {
    let english = [
      "january", "february", "march", "april", "may", "june", "july", "august", "september", "october",
      "november", "december",
    ]
    let spanish = [
      "enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre", "octubre",
      "noviembre", "diciembre",
    ]
    for names in [english, spanish] {
      for (index, name) in names.enumerated() {
        #expect(DateReading.monthNumber(name.utf8) == index + 1)
        #expect(DateReading.monthNumber(name.prefix(3).uppercased().utf8) == index + 1)
      }
    }
    #expect(DateReading.monthNumber("ma".utf8) == nil)
    #expect(DateReading.monthNumber("monday".utf8) == nil)
  }

  @Test(
    "Ranges of dates in all their forms",
    arguments: [
      ("01/23/24-01/24/24", "2024-01-23", "2024-01-24"), ("01/23/24 - 01/24/24", "2024-01-23", "2024-01-24"),
      ("01/23/24 to 01/24/24", "2024-01-23", "2024-01-24"),
      ("01/23/24 through 01/24/24", "2024-01-23", "2024-01-24"),
      ("01/23/24 thru 01/24/24", "2024-01-23", "2024-01-24"),
      ("01/23/24 –01/24/24", "2024-01-23", "2024-01-24"),
      ("03/13 - 03/15/19", "2019-03-13", "2019-03-15"), ("12/30 - 01/02/24", "2023-12-30", "2024-01-02"),
      ("12/30-01/02/24", "2023-12-30", "2024-01-02"),
      ("May 28 – May 30, 2023", "2023-05-28", "2023-05-30"),
      ("May 28 - 30, 2023", "2023-05-28", "2023-05-30"), ("Dec 30 - Jan 2, 2024", "2023-12-30", "2024-01-02"),
      ("10 de julio de 2024 al 12 de julio de 2024", "2024-07-10", "2024-07-12"),
      ("01/24/24 - 01/23/24", "2024-01-23", "2024-01-24"), ("07/10/24", "2024-07-10", "2024-07-10"),
      ("2024-01-23 to 2024-01-24", "2024-01-23", "2024-01-24"),
    ])
  func spans(text: String, from: String, to: String) throws {
    let words = Self.words(text)
    let found = try #require(DateSpanReading.span(in: words, at: 0))
    #expect(found.span.from.description == from)
    #expect(found.span.to.description == to)
    #expect(found.count == words.count)
  }

  @Test(
    "Ranges that cannot be are none",
    arguments: [
      "02/30 - 03/01/24", "13/01 - 13/02/24", "May 32 - 33, 2023", "to", "-", "12/01 - 99999999999999999999",
      "May 28 - 30, 99999999999999999999",
    ])
  func noSpans(text: String) {
    #expect(DateSpanReading.span(in: Self.words(text), at: 0) == nil)
  }

  @Test("Asking past the last word is no date")
  func end() {
    #expect(DateSpanReading.span(in: [], at: 0) == nil)
    #expect(DateSpanReading.span(in: ["07/10/24", "-"], at: 0)?.count == 1)
  }
}
