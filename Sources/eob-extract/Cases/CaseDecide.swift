internal import ArgumentParser
internal import DisputeModel
internal import RecordFiles

/// Writes down a decision.
struct CaseDecide: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "decide", abstract: "Write down how an appeal was decided.",
    discussion: "--on is the date on the decision. An overturned decision closes the case.")

  @OptionGroup var entry: CaseEntryOptions

  @Option(help: "upheld: they still say no; withdrawn: you took it back.")
  var outcome: AppealOutcome

  @Option(help: "Of which appeal (default: the latest that is not decided).")
  var level: AppealLevel?

  @Option(help: ArgumentHelp("The day on which the decision reached you.", valueName: "date"))
  var received: CalendarDate?

  @Option(help: ArgumentHelp("The payer's number of the appeal.", valueName: "number"))
  var caseNumber: String?

  mutating func run() throws {
    var event = entry.event(.decided)
    event.outcome = outcome
    event.level = level
    event.receivedOn = received
    event.caseNumber = caseNumber
    try entry.files.append(CaseEntry(event))
  }
}
