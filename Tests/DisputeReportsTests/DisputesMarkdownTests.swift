import DisputeModel
import DisputeReports
import Testing

@Suite struct DisputesMarkdownTests {
  private typealias Example = ExampleDisputes

  private func markdown(_ document: DisputesDocument) -> String {
    Example.text(DisputesMarkdown.write(document))
  }

  @Test("A case file has headings, evidence, a table of deadlines, tasks and contacts")
  func file() {
    let text = markdown(
      Example.document(
        [Example.dispute([Example.deadline(.internalAppeal, Example.day(2027, 3, 13))])], [Example.finding()])
    )
    for part in [
      "# Disputes as of 2026-11-22\n\n## Claim 1001\n", "\n### What is wrong\n\n",
      "- **Processed twice, line 2:** The service was processed twice.\n",
      "  - **At stake:** 128.15\n", "  - **Evidence:** billed 200.00 (claim, /claims/0/lines/1)\n",
      "| Day | What | State | How it is counted | Notes |\n| --- | --- | --- | --- | --- |\n",
      "| 2027-03-13 | File the internal appeal | open |", "\n1. Call and ask. Why: It helps.\n",
      "- [x] this EOB\n- [ ] letter\n", "- **Member services:** 1-800-555-0100, Box 1, Town\n",
    ] {
      #expect(text.contains(part), "\(part)")
    }
  }

  @Test("Text of documents cannot break the Markdown")
  func hostile() {
    let deadline = Deadline(
      kind: .internalAppeal, date: Example.day(2027, 3, 13), countedFrom: Example.day(2026, 9, 14),
      basis: .noticeDate, rule: Example.hostile)
    let text = markdown(
      Example.document(
        [Example.dispute([deadline], claim: Example.hostile, steps: [Example.hostile])],
        [Example.finding(action: Example.hostile, statement: Example.hostile, claim: Example.hostile)]))
    let escaped =
      ##"a BEGIN:VEVENT \[31m\# x \| y \<script\>alert(1)\</script\> \[b\](c) \*d\* \`e\` ; \\ , ünï"##
    #expect(text.contains("## Claim \(escaped)\n"))
    #expect(text.contains("the notice date; \(escaped)"))
    #expect(!text.contains("<script>"))
    // A cell more would be a column more.
    let row = text.split(separator: "\n").first { $0.hasPrefix("| 2027-03-13") } ?? ""
    #expect(row.replacing("\\|", with: "").count { $0 == "|" } == 6)
  }

  @Test(
    "What would begin a list, a heading or a rule at the start of an item is text",
    arguments: [
      ("- x", "1. \\- x Why"), ("+ x", "1. \\+ x Why"), ("2. x", "1. 2\\. x Why"), ("2) x", "1. 2\\) x Why"),
      ("=", "1. \\= Why"), ("# x", "1. \\# x Why"), ("43.84 x", "1. 43.84 x Why"),
    ])
  func starts(action: String, written: String) {
    #expect(markdown(Example.document([Example.dispute(steps: [action])])).contains("\n\(written): "))
  }
}
