internal import DisputeModel
internal import JSONCoding

/// The JSON Schema (draft 2020-12) of everything that the tool writes: a claims document, or the failure in its place.
///
/// Enumerations come from the model's types, so that schema and output cannot drift apart. Issue codes are open: new
/// ones may appear without a new version.
public enum ClaimsSchema {
  /// The schema as pretty-printed JSON with a line feed at its end.
  public static func text() -> [UInt8] {
    SchemaText(
      id: "urn:eob-extract:claims:" + ClaimsDocument.schemaVersion,
      title: "Claims of an Explanation of Benefits, or the reason why there are none",
      forms: ["claimsDocument", "failedInput"], definitions: definitions
    ).bytes
  }

  private static var definitions: [SchemaMember] {
    [
      .always("claimsDocument", claimsDocument, "What was read from one PDF."),
      .always("failedInput", failedInput, "Stands in the place of an input that could not be read."),
      .always("claim", claim),
      .always("serviceLine", serviceLine),
      .always("amounts", amounts, "In the document's currency, exact to the cent."),
      .always("mergedAmount", mergedAmount, "One printed number that belongs to several amounts together."),
      .always("remark", remark, "An entry of the document's legend of codes."),
      .always("accumulator", accumulator),
      .always("payment", payment),
      .always("issue", issue),
      .always("origin", origin),
      .always("serviceDates", serviceDates),
      .always(
        "pointer", .pattern(SchemaNode.pointerPattern), "RFC 6901 pointer; empty for the whole document."),
    ]
  }
}
