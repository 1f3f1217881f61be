internal import JSONCoding

/// Who received services.
///
/// - Source: <https://hl7.org/fhir/R4/patient.html>
struct FHIRPatient: FHIRResource {
  static let resourceType: StaticString = "Patient"
  var id: FHIRResourceID
  /// `Patient.identifier`: <https://hl7.org/fhir/R4/patient-definitions.html#Patient.identifier>.
  var identifier: [FHIRIdentifier]
  /// `Patient.name`: <https://hl7.org/fhir/R4/patient-definitions.html#Patient.name>.
  var name: [FHIRHumanName]

  func writeContent(to json: inout JSONText) {
    json.elements("identifier", identifier)
    json.elements("name", name)
  }
}

/// A payer, or a provider that is no person.
///
/// - Source: <https://hl7.org/fhir/R4/organization.html>
struct FHIROrganization: FHIRResource {
  static let resourceType: StaticString = "Organization"
  var id: FHIRResourceID
  /// `Organization.identifier`: <https://hl7.org/fhir/R4/organization-definitions.html#Organization.identifier>.
  var identifier: [FHIRIdentifier]
  /// `Organization.name`: <https://hl7.org/fhir/R4/organization-definitions.html#Organization.name>.
  var name: String?

  func writeContent(to json: inout JSONText) {
    json.elements("identifier", identifier)
    json.member("name", name)
  }
}

/// A provider that is a person.
///
/// - Source: <https://hl7.org/fhir/R4/practitioner.html>
struct FHIRPractitioner: FHIRResource {
  static let resourceType: StaticString = "Practitioner"
  var id: FHIRResourceID
  /// `Practitioner.identifier`: <https://hl7.org/fhir/R4/practitioner-definitions.html#Practitioner.identifier>.
  var identifier: [FHIRIdentifier]
  /// `Practitioner.name`: <https://hl7.org/fhir/R4/practitioner-definitions.html#Practitioner.name>.
  var name: [FHIRHumanName]

  func writeContent(to json: inout JSONText) {
    json.elements("identifier", identifier)
    json.elements("name", name)
  }
}
