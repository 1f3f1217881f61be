internal import DisputeModel
internal import FormFiles

/// Reads the appeals of records.
enum AppealForm {
  private static let keys = [
    "claimNumber", "level", "filedOn", "channel", "caseNumber", "informationRequestedOn", "informationSentOn",
    "decidedOn", "decisionReceivedOn", "outcome",
  ]

  static func appeals(in root: RecordEntry, _ form: inout FormReading) -> [Appeal] {
    form.entries("appeals", of: root, known: keys).map { entry in
      var appeal = Appeal()
      appeal.claimNumber = form.words("claimNumber", of: entry)
      appeal.level = form.choice("level", of: entry)
      appeal.filedOn = form.date("filedOn", of: entry)
      appeal.channel = form.choice("channel", of: entry)
      appeal.caseNumber = form.words("caseNumber", of: entry)
      appeal.informationRequestedOn = form.date("informationRequestedOn", of: entry)
      appeal.informationSentOn = form.date("informationSentOn", of: entry)
      appeal.decidedOn = form.date("decidedOn", of: entry)
      appeal.decisionReceivedOn = form.date("decisionReceivedOn", of: entry)
      appeal.outcome = form.choice("outcome", of: entry)
      form.order(
        ("filedOn", appeal.filedOn), ("informationRequestedOn", appeal.informationRequestedOn), of: entry)
      form.order(
        ("informationRequestedOn", appeal.informationRequestedOn),
        ("informationSentOn", appeal.informationSentOn),
        of: entry)
      form.order(("filedOn", appeal.filedOn), ("decidedOn", appeal.decidedOn), of: entry)
      form.order(
        ("decidedOn", appeal.decidedOn), ("decisionReceivedOn", appeal.decisionReceivedOn), of: entry)
      return appeal
    }
  }
}
