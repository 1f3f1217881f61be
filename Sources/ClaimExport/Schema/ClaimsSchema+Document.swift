internal import DisputeModel
internal import JSONCoding

/// The forms of the document around its claims.
extension ClaimsSchema {
  static var claimsDocument: SchemaNode {
    .object([
      .always("schemaVersion", .constant(ClaimsDocument.schemaVersion)),
      .always(
        "source",
        .object([
          .maybe("fileName", .text, "Absent for standard input."),
          .always("sha256", .sha256, "Of the PDF's bytes."),
          .always("pageCount", .integer(minimum: 0)),
          .always("textSource", .cases(TextSource.self)),
        ])),
      .always("documentType", .cases(DocumentType.self), "notAnEOB holds no claims."),
      .maybe(
        "payer",
        .object(
          [
            .maybe("id", .text, "Stable; only for payers that the tool knows."),
            .maybe("name", .text), .maybe("program", .text, "Part of the payer's business."),
          ], minimum: 1)),
      .maybe("statementDate", .date, "The document's own issue date."),
      .always("currency", .pattern("^[A-Z]{3}$"), "ISO 4217."),
      .maybe(
        "member",
        .object(
          [
            .maybe("name", .text),
            .maybe("memberId", .text, "The one labelled member, customer or enrollee ID."),
            .maybe("subscriberId", .text, "Only where both are printed."), .maybe("groupName", .text),
            .maybe("groupNumber", .text),
          ], minimum: 1), "The subscriber."),
      .always("claims", .list(.reference("claim"))),
      .maybe(
        "accumulators", .list(.reference("accumulator"), minimum: 1), "What has been met towards each limit."),
      .maybe("payments", .list(.reference("payment"), minimum: 1)),
      .maybe(
        "appealRights",
        .object(
          [
            .maybe("filingDays", .integer(minimum: 0)), .maybe("address", .list(.text, minimum: 1)),
            .maybe("phone", .text),
          ], minimum: 1)),
      .always(
        "review",
        .object([
          .always("required", .bool, "Whether any issue is an error or a warning."),
          .always("issues", .list(.reference("issue"))),
        ]), "The tool's word about its own reading: a value is right, or an issue names it."),
      .maybe("provenance", .byPointer(.reference("origin")), "Where each value came from, when asked for."),
    ])
  }

  static var failedInput: SchemaNode {
    .object([
      .always("source", .object([.maybe("fileName", .text), .maybe("sha256", .sha256)])),
      .always(
        "error", .object([.always("code", .oneOf(FailedInput.codes)), .always("message", .text)])),
    ])
  }

  static var accumulator: SchemaNode {
    .object([
      .always("kind", .cases(AccumulatorKind.self)),
      .maybe("scope", .cases(AccumulatorScope.self)),
      .maybe("network", .cases(NetworkStatus.self)),
      .maybe("used", .money),
      .maybe("limit", .money, "Absent when it is unlimited."),
      .maybe("planYear", .text),
    ])
  }

  static var payment: SchemaNode {
    .object([
      .maybe("method", .cases(PaymentMethod.self)), .maybe("number", .text), .maybe("date", .date),
      .maybe("amount", .money), .maybe("payee", .text),
    ])
  }

  static var issue: SchemaNode {
    .object([
      .always("severity", .cases(IssueSeverity.self)),
      .always("code", .pattern("^[a-z][A-Za-z0-9]*$"), "Open: new codes may be added."),
      .always("path", .pointer), .always("message", .text),
    ])
  }

  static var origin: SchemaNode {
    .either([
      .object([
        .always("page", .integer(minimum: 1)),
        .always(
          "box", .list(.number, count: 4),
          "Left, top, right, bottom in PDF points from the top left of the upright page."),
        .always("text", .text, "As it stands there."),
      ]),
      .object([.always("derivedFrom", .list(.pointer), "The values it was computed from.")]),
    ])
  }
}
