import DisputeLetters
import DisputeModel
import Testing

/// Templates that a member brings.
@Suite("Own templates") struct OwnTemplateTests {
  @Test("use the values, the shared parts and the markup")
  func ownWords() throws {
    let own = """
      # About {{claim.number}}

      Dear [[name of the person]], see {{#lines}}{{service}}: {{billed}}{{/lines}}.

      {{> signature}}
      """
    let letter = try LetterWriter.letter(.appeal, .denied(), own: own)
    #expect(letter.blanks == ["name of the person", "your signature"])
    #expect(
      letter.text(as: .text) == """
        About 4512 8830-01
        ==================

        Dear [name of the person], see August 3, 2026, 72148, MRI LUMBAR SPINE:
        $1,280.15.

        Sincerely,

        [your signature]
        Rosa Example

        """)
  }

  @Test(
    "a mistake is told with its line",
    arguments: [
      ("one\ntwo {{#lines}}\nthree", "own:2: a section has no end"),
      ("one\n{{#lines}}{{/claim}}", "own:2: the end of a section has another name than its beginning"),
      ("{{claim", "own:1: a tag is not finished"),
      ("{{#a}}\n{{#b}}\n{{/b}}\nend\n", "own:1: a section has no end"),
      ("one\n{{> signture}}", "own:2: there is no part of this name"),
      ("one\n\nfrom [[your adress\n\ntwo [[x]]", "own:3: a blank has no end, ]]"),
      ("- [[a\n- b]]", "own:1: a blank has no end, ]]"),
    ])
  func mistakes(template: String, message: String) throws {
    let context = try LetterContext(.appeal, about: SampleDispute.denied().subject())
    let ending = try LetterWriter.run(LetterRequest(.appeal, context: context, own: template).json)
    #expect(ending.status == 65)
    #expect(ending.output == message)
  }

  @Test("what looks like a mistake and is none")
  func noMistakes() throws {
    let own =
      "[[a blank\nover two lines]] \\[[ {{! [[ {{> x}} }}{{{claim.number}}} {{=<% %>=}}<%> signature%> {{> y}}\n"
    let letter = try LetterWriter.letter(.appeal, .denied(), own: own)
    #expect(letter.blanks == ["a blank over two lines", "your signature"])
    #expect(letter.text(as: .text).contains("{{> y}}"))
  }

  @Test("what is no request is refused")
  func noRequest() throws {
    for input in ["", "{", "{}", "{\"template\": \"appeal\"}", "[1]"] {
      #expect(try LetterWriter.run(Array(input.utf8)).status == 64)
    }
  }
}
