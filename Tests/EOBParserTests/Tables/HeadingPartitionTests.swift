import PDFLayout
import PayerProfiles
import TestSupport
import Testing

@testable import EOBParser

@Suite struct HeadingPartitionTests {
  private static func labels(_ text: String, wideGapBefore wide: Int? = nil) -> [String]? {
    var x: Float = 0
    let tokens = text.split(separator: " ").enumerated().map { number, word in
      x += number == wide ? 4 : 2
      let width = SyntheticPage.width(of: String(word), size: 9)
      defer { x += width }
      let box = Rect(x0: x, y0: 0, x1: x + width, y1: 10)
      return Token(text: String(word), box: box, fontSize: 9, startsPhrase: number == 0)
    }
    let reader = HeadingReader(index: LabelIndex(Lexicon.labels))
    return HeadingPartition(reader: reader).labels(of: tokens[...])?.map {
      $0.map(\.text).joined(separator: " ")
    }
  }

  @Test("The fewest labels win")
  func fewest() {
    #expect(Self.labels("Service Date Services Provided") == ["Service Date", "Services Provided"])
    #expect(Self.labels("Amount Billed") == ["Amount Billed"])
    #expect(Self.labels("Springfield Clinic") == nil)
    #expect(Self.labels("Amount Billed Springfield") == nil)
  }

  @Test("Of partitions with as many labels the one with wider gaps wins")
  func gaps() {
    #expect(Self.labels("Excluded amount Allowed", wideGapBefore: 2) == ["Excluded amount", "Allowed"])
    #expect(Self.labels("Excluded amount Allowed", wideGapBefore: 1) == ["Excluded", "amount Allowed"])
  }

  @Test("A phrase of many labels is parted in a time that grows with its length", .timeLimit(.minutes(1)))
  func long() {
    let labels = Self.labels(Array(repeating: "Date Paid Amount Allowed", count: 400).joined(separator: " "))
    #expect(labels?.isEmpty == false)
  }
}
