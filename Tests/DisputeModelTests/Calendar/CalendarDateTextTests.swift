import DisputeModel
import Foundation
import Testing

@Suite struct CalendarDateTextTests {
  @Test("What a date is written as reads back as it")
  func roundTrip() throws {
    for text in ["1900-01-01", "2024-02-29", "2026-09-14", "2199-12-31"] {
      #expect(CalendarDate(iso: text)?.description == text)
    }
    #expect(CalendarDate(iso: "on 2026-09-14".dropFirst(3)) == (try day(2026, 9, 14)))
  }

  @Test(
    "Nothing else is a date",
    arguments: [
      "", "2026", "2026-9-14", "2026-09-4", "26-09-14", "2026/09/14", "2026-09-14 ", " 2026-09-14",
      "2026-09-14T00",
      "2026-13-01", "2026-02-29", "2026-00-10", "1899-12-31", "2200-01-01", "+026-09-14", "-026-09-14",
      "2026-+9-14", "２026-09-14", "٢٠٢٦-09-14", "2026-09-1\u{301}", "2026–09-14",
    ])
  func strict(text: String) {
    #expect(CalendarDate(iso: text) == nil)
  }

  @Test("In JSON a date is its text, and another text is an error")
  func codable() throws {
    let dates = [try day("2026-09-14"), try day("2028-02-29")]
    let data = try JSONEncoder().encode(dates)
    #expect(String(decoding: data, as: UTF8.self) == #"["2026-09-14","2028-02-29"]"#)
    #expect(try JSONDecoder().decode([CalendarDate].self, from: data) == dates)
    #expect(throws: DecodingError.self) {
      try JSONDecoder().decode([CalendarDate].self, from: Data(#"["2027-02-29"]"#.utf8))
    }
  }
}
