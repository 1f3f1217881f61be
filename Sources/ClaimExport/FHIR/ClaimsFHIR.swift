public import DisputeModel
internal import JSONCoding

/// Claims as HL7 FHIR R4.
///
/// - Shape: one Bundle of type `collection` per document: an `ExplanationOfBenefit` per claim, and what these refer to:
///   payer, patients, coverages, providers; the document's issues as an `OperationOutcome`. What FHIR requires and the
///   document does not print is a data-absent reason.
/// - The names of the resources are made of the PDF's digest, so the same document gives the same bytes.
/// - Source: <https://hl7.org/fhir/R4/explanationofbenefit.html>; code systems of CARIN Blue Button,
///   <https://hl7.org/fhir/us/carin-bb>, none of whose profiles is claimed.
public enum ClaimsFHIR {
  /// Writes a document as one JSON text with a line feed at its end.
  ///
  /// - Parameters:
  ///   - document: what was read.
  ///   - pretty: several indented lines instead of a single one.
  public static func write(_ document: ClaimsDocument, pretty: Bool) -> [UInt8] {
    FHIRBundle(document).write(pretty: pretty)
  }

  /// Writes an input that could not be read as an `OperationOutcome`.
  public static func write(_ failure: FailedInput, pretty: Bool) -> [UInt8] {
    let outcome = FHIROperationOutcome(
      id: FHIRResourceID(sha256: failure.sha256 ?? "", number: 0), issue: [.init(failure)])
    var json = JSONText(pretty: pretty)
    json.resource(outcome)
    json.endLine()
    return json.bytes
  }
}
