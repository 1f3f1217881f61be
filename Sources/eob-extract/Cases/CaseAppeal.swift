internal import ArgumentParser
internal import DisputeModel
internal import RecordFiles

/// Writes down an appeal.
struct CaseAppeal: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "appeal", abstract: "Write down that an appeal was sent.")

  @OptionGroup var entry: CaseEntryOptions

  @Option(
    help: "To the plan, to the plan again, or to an independent reviewer (default: the one that comes next).")
  var level: AppealLevel?

  @Option(help: "How.")
  var channel: Channel?

  @Option(help: ArgumentHelp("The payer's number of the appeal.", valueName: "number"))
  var caseNumber: String?

  @Flag(
    help: ArgumentHelp(
      "The next level before the one below has decided.",
      discussion: "It may be asked when the plan missed its own deadline, or together with an urgent appeal.")
  )
  var expedited = false

  mutating func run() throws {
    var event = entry.event(.appealFiled)
    event.level = level
    event.channel = channel
    event.caseNumber = caseNumber
    var appeal = CaseEntry(event)
    appeal.isExpedited = expedited
    try entry.files.append(appeal)
  }
}
