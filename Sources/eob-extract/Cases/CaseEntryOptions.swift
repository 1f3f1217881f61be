public import ArgumentParser
public import DisputeModel
internal import Extraction
internal import RecordFiles

/// What every entry may say.
struct CaseEntryOptions: ParsableArguments {
  @Argument(help: "The claim's number, as the payer prints it.")
  var claim: String

  @Option(help: ArgumentHelp("The day it happened, such as 2026-04-20 (default: today).", valueName: "date"))
  var on: CalendarDate?

  @Option(help: ArgumentHelp("In your words.", valueName: "text"))
  var note: String?

  @OptionGroup var files: CaseFiles

  mutating func validate() throws {
    guard claim.contains(where: { !$0.isWhitespace }) else {
      throw ValidationError("The claim's number is empty.")
    }
  }

  /// An event of now.
  ///
  /// Where the day here is not the day in UTC, it says so.
  func event(_ kind: CaseEventKind) -> CaseEvent {
    let moment = Moment()
    var event = CaseEvent(at: moment.utc, claimNumber: claim, event: kind)
    event.on = on ?? (moment.localDay == event.day ? nil : moment.localDay)
    event.note = note
    return event
  }
}

extension CalendarDate: ExpressibleByArgument {
  /// Creates a date from `YYYY-MM-DD`.
  public init?(argument: String) { self.init(iso: argument) }
}

extension Channel: ExpressibleByArgument {}
extension AppealLevel: ExpressibleByArgument {}
extension AppealOutcome: ExpressibleByArgument {}
