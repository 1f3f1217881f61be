internal import DisputeModel
internal import JSONCoding

/// The tool's word about its reading, or why there is nothing.
///
/// - Source: <https://hl7.org/fhir/R4/operationoutcome.html>
struct FHIROperationOutcome: FHIRResource {
  /// One issue.
  struct Issue: FHIRValue {
    /// `OperationOutcome.issue.severity`: <https://hl7.org/fhir/R4/operationoutcome-definitions.html#OperationOutcome.issue.severity>.
    var severity: String
    /// `OperationOutcome.issue.code`: <https://hl7.org/fhir/R4/operationoutcome-definitions.html#OperationOutcome.issue.code>.
    var code: String
    /// `OperationOutcome.issue.details`: <https://hl7.org/fhir/R4/operationoutcome-definitions.html#OperationOutcome.issue.details>; this tool's code
    /// and sentence.
    var details: FHIRCodeableConcept?
    /// `OperationOutcome.issue.diagnostics`: <https://hl7.org/fhir/R4/operationoutcome-definitions.html#OperationOutcome.issue.diagnostics>; the pointer
    /// into the claims document.
    var diagnostics: String?

    func write(to json: inout JSONText) {
      json.beginObject()
      json.member("severity", severity)
      json.member("code", code)
      json.element("details", details)
      json.member("diagnostics", diagnostics)
      json.endObject()
    }
  }

  static let resourceType: StaticString = "OperationOutcome"
  var id: FHIRResourceID
  /// `OperationOutcome.issue`: <https://hl7.org/fhir/R4/operationoutcome-definitions.html#OperationOutcome.issue>.
  var issue: [Issue]

  func writeContent(to json: inout JSONText) { json.elements("issue", issue) }
}

extension FHIROperationOutcome.Issue {
  /// An issue of a review.
  init(_ issue: DisputeModel.Issue) {
    severity = issue.severity == .info ? "information" : issue.severity.rawValue
    code = issue.severity == .info ? "informational" : "processing"
    details = FHIRCodeableConcept(nil, issue.code.rawValue, text: issue.message)
    diagnostics = FHIRString.of(issue.path)
  }

  /// An input that could not be read.
  init(_ failure: FailedInput) {
    severity = "fatal"
    code = "processing"
    details = FHIRCodeableConcept(nil, failure.code, text: failure.message)
    diagnostics = FHIRString.of(failure.fileName)
  }
}
