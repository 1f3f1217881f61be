internal import JSONCoding

/// The plan that covers a patient.
///
/// - Source: <https://hl7.org/fhir/R4/coverage.html>
struct FHIRCoverage: FHIRResource {
  static let resourceType: StaticString = "Coverage"
  var id: FHIRResourceID
  /// `Coverage.identifier`: <https://hl7.org/fhir/R4/coverage-definitions.html#Coverage.identifier>.
  var identifier: [FHIRIdentifier]
  /// `Coverage.subscriber`: <https://hl7.org/fhir/R4/coverage-definitions.html#Coverage.subscriber>.
  var subscriber: FHIRReference?
  /// `Coverage.subscriberId`: <https://hl7.org/fhir/R4/coverage-definitions.html#Coverage.subscriberId>.
  var subscriberId: String?
  /// `Coverage.beneficiary`: <https://hl7.org/fhir/R4/coverage-definitions.html#Coverage.beneficiary>.
  var beneficiary: FHIRReference?
  /// `Coverage.relationship`: <https://hl7.org/fhir/R4/coverage-definitions.html#Coverage.relationship>.
  var relationship: FHIRCodeableConcept?
  /// `Coverage.payor`: <https://hl7.org/fhir/R4/coverage-definitions.html#Coverage.payor>.
  var payor: FHIRReference?
  /// `Coverage.class`: <https://hl7.org/fhir/R4/coverage-definitions.html#Coverage.class>; the employer's group.
  var groupNumber: String?
  /// `Coverage.class.name`: <https://hl7.org/fhir/R4/coverage-definitions.html#Coverage.class.name>.
  var groupName: String?

  func writeContent(to json: inout JSONText) {
    json.elements("identifier", identifier)
    // Of the record, not of the policy: <https://hl7.org/fhir/R4/coverage-definitions.html#Coverage.status>
    json.member("status", "active")
    json.element("subscriber", subscriber)
    json.member("subscriberId", subscriberId)
    json.requiredElement("beneficiary", beneficiary)
    json.element("relationship", relationship)
    json.key("payor")
    json.beginArray()
    if let payor { payor.write(to: &json) } else { json.unknown() }
    json.endArray()
    writeGroup(to: &json)
  }

  private func writeGroup(to json: inout JSONText) {
    guard groupNumber != nil || groupName != nil else { return }
    json.key("class")
    json.beginArray()
    json.beginObject()
    json.element("type", FHIRCodeableConcept(FHIRSystem.coverageClass, "group"))
    if let groupNumber {
      json.member("value", groupNumber)
    } else {
      json.key("_value")
      json.unknown()
    }
    json.member("name", groupName)
    json.endObject()
    json.endArray()
  }
}
