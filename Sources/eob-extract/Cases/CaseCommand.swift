internal import ArgumentParser

/// The member's side of disputes: what was said, sent and decided.
struct CaseCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "case", abstract: "Write down calls, messages, appeals and decisions, and show them.",
    discussion: """
      Every entry is one line at the end of the case log, cases.jsonl beside the records; nothing that stands there is \
      ever changed. The first entry of a claim opens its case.

      Exit status: 0 done; 1 the entry does not fit the case, or a file cannot be read or written; 2 the command line \
      is wrong.
      """,
    subcommands: [
      CaseOpen.self, CaseNote.self, CaseAppeal.self, CaseDecide.self, CaseClose.self, CaseShow.self,
    ])
}
