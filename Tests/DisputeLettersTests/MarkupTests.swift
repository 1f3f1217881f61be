import DisputeLetters
import Testing

/// From markup to text, Markdown and HTML.
@Suite("Letter markup") struct MarkupTests {
  static let markup = """
    # One & two

    A **strong** word,
    and [[a blank]].
    | first line
    | second line

    - item
      goes on
    - other
    > quoted
    ---
    \\# no heading, \\*no stars\\*, \\[no blank\\]
    """

  @Test("as text")
  func text() {
    #expect(
      Letter(markup: Self.markup).text(as: .text) == """
        One & two
        =========

        A strong word, and [a blank].

        first line
        second line

        - item goes on
        - other

            quoted

        ____________________________________________________________________________

        # no heading, *no stars*, [no blank]

        """)
  }

  @Test("as Markdown")
  func markdown() {
    #expect(
      Letter(markup: Self.markup).text(as: .markdown) == """
        # One \\& two

        A **strong** word, and **[a blank]**.

        first line\u{20}\u{20}
        second line

        - item goes on
        - other

        > quoted

        ---

        \\# no heading, \\*no stars\\*, \\[no blank\\]

        """)
  }

  @Test("as HTML")
  func html() {
    let page = Letter(markup: Self.markup).text(as: .html)
    #expect(page.contains("<title>One &amp; two</title>"))
    #expect(
      page.contains("<p>A <strong>strong</strong> word, and <span class=\"blank\">[a blank]</span>.</p>"))
    #expect(page.contains("<p>first line<br>\nsecond line</p>"))
    #expect(page.contains("<ul>\n<li>item goes on</li>\n<li>other</li>\n</ul>"))
  }

  @Test("lines are no longer than 76 columns, unless a word is")
  func wrapping() {
    let long = String(repeating: "w", count: 90)
    let markup = String(repeating: "word ", count: 40) + long + " end"
    let lines = Letter(markup: markup).text(as: .text).split(separator: "\n")
    #expect(lines.allSatisfy { $0.count <= 76 || $0 == long })
    #expect(lines.count > 3)
  }

  @Test("every blank once, in order")
  func blanks() {
    #expect(Letter(markup: "[[b]] [[a]]\n\n- [[b]]\n> [[c]]").blanks == ["b", "a", "c"])
  }
}
