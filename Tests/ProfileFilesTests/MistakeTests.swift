import FormFiles
import PayerProfiles
import ProfileFiles
import Testing

@Suite struct MistakeTests {
  private static let head = "id: q\nname: Q\nnames: [Quarry Trust]\n"

  /// What is added in line 4, and the mistake that must be told.
  struct Case: Sendable, CustomTestStringConvertible {
    var text: String
    var mistake: String
    var testDescription: String { text }
    init(_ text: String, _ mistake: String) {
      self.text = text
      self.mistake = mistake
    }
  }

  static let cases = [
    Case("mraks: [x]", "4 mraks: unknown key; did you mean “marks”?"),
    Case("colour: red", "4 colour: unknown key; known are id, name, names,"),
    Case("marks: Form 7", "4 marks: must be a list, not text"),
    Case("marks: [[Form 7]]", "4 marks[0]: must be text, not a list"),
    Case("marks: [12345]", "4 marks[0]: must be text, not a number; put it into quotes: \"12345\""),
    Case("marks: [true]", "4 marks[0]: must be text, not true or false"),
    Case("marks: [~]", "4 marks[0]: is empty"),
    Case("marks: [\" \"]", "4 marks[0]: is empty"),
    Case("marks: [ab]", "4 marks[0]: “ab” is too short"),
    Case("marks: [Form 7, form-7]", "4 marks[1]: “form-7” stands twice"),
    Case("websites: [https://a.example]", "4 websites[0]: “https://a.example” is not the host"),
    Case("websites: [a.example/x]", "4 websites[0]: “a.example/x” is not the host"),
    Case("websites: [quarry]", "4 websites[0]: “quarry” is not the host"),
    Case("phones: [\"555-0100\"]", "4 phones[0]: “555-0100” is not a telephone number"),
    Case("phones: [\"2-800-555-0100\"]", "4 phones[0]: “2-800-555-0100” is not a telephone number"),
    Case("phones: [call us]", "4 phones[0]: “call us” is not a telephone number"),
    Case("programs: [{phrases: [Quarry Dental]}]", "4 programs[0].id: is missing"),
    Case("programs: [{id: dental}]", "4 programs[0].phrases: at least one phrase"),
    Case(
      "labels: [{phrase: fund cut, role: discont}]",
      "4 labels[0].role: unknown role “discont”; did you mean “discount”?"),
    Case(
      "labels: [{phrase: fund cut, role: xyzzy}]",
      "4 labels[0].role: unknown role “xyzzy”; `eob-extract profiles roles`"),
    Case("labels: [{phrase: fund cut, role: copay+tax}]", "4 labels[0].role: unknown role “copay+tax”"),
    Case("labels: [{phrase: fund cut}]", "4 labels[0].role: is missing"),
    Case("labels: [{phrase: \"\", role: copay}]", "4 labels[0].phrase: is empty"),
    Case("labels: [{phrase: \"--\", role: copay}]", "4 labels[0].phrase: “--” holds no letters"),
    Case(
      "labels: [{phrase: a b c d e f g h i j k, role: copay}]", "4 labels[0].phrase: is longer than 10 words"),
    Case(
      "labels: [{phrase: x y, role: copay, place: header}]",
      "4 labels[0].place: unknown place “header”; one of"),
    Case(
      "labels:\n- {phrase: fund cut, role: copay}\n- {phrase: Fund-Cut, role: discount}",
      "6 labels[1].phrase: “Fund-Cut” has two roles: copay in line 5, and discount"),
    Case(
      "labels:\n- {phrase: fund cut, role: copay}\n- {phrase: fund cut, role: copay, place: heading}",
      "6 labels[1].phrase: “fund cut” stands twice, first in line 5"),
    Case("marks: [Form 7", "5 : "), Case("marks: &a [*a]", "4 : "),
    Case("id: again", "1 : the key “id” stands twice"),
  ]

  @Test("A mistake is told with its line and key", arguments: cases)
  func single(example: Case) throws {
    let mistakes = try TextFile.mistakes(in: Self.head + example.text)
    #expect(mistakes.count == 1, "\(mistakes)")
    #expect(mistakes.first?.hasPrefix(example.mistake) == true, "\(mistakes)")
  }

  @Test("One phrase may mean two things in two places")
  func places() throws {
    let labels =
      "labels:\n- {phrase: x y, role: copay, place: heading}\n- {phrase: x y, role: paidDate, place: field}"
    #expect(try TextFile.mistakes(in: Self.head + labels) == [])
  }

  @Test("All mistakes of all files are told at once, each with its file")
  func all() throws {
    let files = try TextFile.read("id: 7\nnaem: x", Self.head, "[", Self.head, "- a", "")
    #expect(files.map(\.mistakes.count) == [4, 0, 1, 1, 1, 1])
    #expect(files.map { $0.profile != nil } == [false, true, false, false, false, false])
    for file in files { for mistake in file.mistakes { #expect(mistake.file == file.path) } }
    #expect(files[0].mistakes.compactMap(\.line) == [1, 1, 1, 2])
    #expect(files[3].mistakes.first?.key == "id")
    #expect(files[3].mistakes.first?.message.hasSuffix("b.yaml too") == true)
    #expect(files[4].mistakes.first?.message == "must be keys with values, not a list")
  }

  @Test("No file brings the tool down, and those after it are read")
  func hostile() throws {
    let bomb =
      "a: &a [x,x,x,x,x,x,x,x,x,x]\n"
      + "bcdefgh".reduce((text: "", last: "a")) { step, name in
        let row = Array(repeating: "*\(step.last)", count: 10).joined(separator: ",")
        return (step.text + "\(name): &\(name) [\(row)]\n", "\(name)")
      }.text
    let contents = [
      Array(bomb.utf8), Array(String(repeating: "[", count: 200_000).utf8), [0xFF, 0xFE, 0x00, 0xD8],
      Array(repeating: UInt8(ascii: "a"), count: 2 << 20), Array("%TAG ! x\n--- !!binary ?".utf8),
      Array(Self.head.utf8),
    ]
    let files = try TextFile.read(contents)
    #expect(files.count == contents.count)
    #expect(files.dropLast().allSatisfy { !$0.mistakes.isEmpty })
    #expect(files.last?.profile?.id == "q")
  }

  @Test("Without the reading program every file says so")
  func noReader() {
    let files = ProfileFile.read(["/x/a.yaml", "/x/b.yaml"], reader: "/nonexistent/reader")
    #expect(files.map(\.mistakes.count) == [1, 1])
    #expect(files[0].mistakes[0].message.contains("/nonexistent/reader"))
  }
}
