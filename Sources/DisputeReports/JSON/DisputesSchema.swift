internal import DisputeModel
internal import JSONCoding

/// The JSON Schema (draft 2020-12) of the disputes document.
///
/// Enumerations come from the model's types, so that schema and output cannot drift apart. Routes and contacts are open:
/// they name payers and providers.
public enum DisputesSchema {
  /// The schema as indented JSON with a line feed at its end.
  public static func text() -> [UInt8] {
    SchemaText(
      id: "urn:eob-extract:disputes:" + DisputesDocument.schemaVersion,
      title: "What may be wrong with claims, what to do about it, and until when",
      forms: ["disputesDocument"], definitions: definitions
    ).bytes
  }

  private static var definitions: [SchemaMember] {
    [
      .always("disputesDocument", disputesDocument),
      .always("finding", finding),
      .always("case", dispute),
      .always("deadline", deadline),
      .always("evidence", evidence, "A value that a finding or a step stands on."),
      .always("contact", contact),
      .always("notice", notice),
      SchemaMember.pointer,
    ]
  }

  private static var disputesDocument: SchemaNode {
    .object([
      .always("schemaVersion", .constant(DisputesDocument.schemaVersion)),
      .always("asOf", .date, "The day on which it was true."),
      .always("findings", .list(.reference("finding")), "By claim; within a claim the surest first."),
      .always("cases", .list(.reference("case"))),
      .always("contacts", .list(.reference("contact")), "Those that findings and cases name."),
      .always("notices", .list(.reference("notice")), "What the reader should know about the input."),
    ])
  }

  private static var finding: SchemaNode {
    .object([
      .always("id", .text, "The same inputs give the same one."),
      .always("kind", .cases(FindingKind.self)),
      .maybe("claimNumber", .text),
      .maybe("line", .integer(minimum: 0), "Index from 0, when it is about one line."),
      .always("document", .text, "SHA-256 of the claims document's file."),
      .always("path", .pointer, "To the claim or line in the claims document."),
      .always("certainty", .cases(Certainty.self)),
      .maybe("amountAtStake", .money, "What the member would no longer owe, or the plan would pay."),
      .always("statement", .text), .always("evidence", .list(.reference("evidence"), minimum: 1)),
      .always(
        "remedy",
        .object([
          .always("action", .text), .always("channel", .cases(Channel.self)),
          .always("contact", .text, "The `id` of a contact."),
          .always("bring", .list(.text), "What to have at hand or to attach."),
          .always("cite", .list(.text), "Law, policy and numbers to name."),
        ])),
    ])
  }

  private static var dispute: SchemaNode {
    .object([
      .maybe("claimNumber", .text),
      .always("document", .text, "SHA-256 of the claims document's file."),
      .always("path", .pointer, "To the claim in the claims document."),
      .always(
        "route", .text, "Who decides the appeals: cigna, cignaBehavioralHealth, another payer's id, or payer."
      ),
      .always("stage", .cases(AppealStage.self)),
      .always(
        "moves",
        .list(
          .object([
            .always("from", .cases(AppealStage.self)), .always("to", .cases(AppealStage.self)),
            .always("on", .date), .always("evidence", .list(.reference("evidence"), minimum: 1)),
          ])), "The steps that brought it to its stage."),
      .always("deadlines", .list(.reference("deadline")), "Passed ones too."),
      .always(
        "nextSteps",
        .list(
          .object([
            .always("order", .integer(minimum: 1)), .always("action", .text),
            .maybe("by", .date, "The last good day for it."), .always("why", .text),
          ]))),
      .always("checklist", .list(.object([.always("item", .text), .always("have", .bool)]))),
    ])
  }

  private static var deadline: SchemaNode {
    .object([
      .always("kind", .cases(DeadlineKind.self)),
      .always("date", .date, "The last day."),
      .always("countedFrom", .date, "That day itself does not count."),
      .always("basis", .cases(DeadlineBasis.self), "What the day is that was counted from."),
      .always("rule", .text, "The citation."),
      .always("latest", .bool, "A later date of a presumption: for information only."),
      .maybe("sendBy", .date, "The last open day before a last day on which no mail goes."),
      .maybe("pausedDays", .integer(minimum: 1), "Days that were not counted."),
      .maybe("notes", .list(.cases(DeadlineNote.self), minimum: 1)),
    ])
  }

  private static var evidence: SchemaNode {
    .object([
      .always("source", .cases(EvidenceSource.self)),
      .always("path", .pointer, "In a case log the first number counts lines from 0."),
      .maybe("document", .text, "SHA-256 of the claims document's file."), .always("says", .text),
    ])
  }

  private static var contact: SchemaNode {
    .object([
      .always("id", .text), .always("name", .text), .maybe("phone", .text), .maybe("website", .text),
      .maybe("address", .list(.text, minimum: 1)), .maybe("note", .text),
    ])
  }

  private static var notice: SchemaNode {
    .object([
      .always("code", .cases(DisputeNotice.Code.self)), .always("source", .cases(EvidenceSource.self)),
      .always("path", .pointer), .maybe("document", .text), .always("message", .text),
    ])
  }
}
