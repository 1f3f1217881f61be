/// Names of code systems and of other things that FHIR calls by an address.
enum FHIRSystem {
  /// Why a value is absent: <https://hl7.org/fhir/R4/extension-data-absent-reason.html>.
  static let dataAbsentReason = "http://hl7.org/fhir/StructureDefinition/data-absent-reason"

  // HL7 Terminology, <https://terminology.hl7.org>
  static let adjudication = "http://terminology.hl7.org/CodeSystem/adjudication"
  static let identifierType = "http://terminology.hl7.org/CodeSystem/v2-0203"
  static let claimType = "http://terminology.hl7.org/CodeSystem/claim-type"
  static let subscriberRelationship = "http://terminology.hl7.org/CodeSystem/subscriber-relationship"
  static let coverageClass = "http://terminology.hl7.org/CodeSystem/coverage-class"
  static let relatedClaim = "http://terminology.hl7.org/CodeSystem/ex-relatedclaimrelationship"
  static let benefitType = "http://terminology.hl7.org/CodeSystem/benefit-type"
  static let benefitNetwork = "http://terminology.hl7.org/CodeSystem/benefit-network"
  static let benefitUnit = "http://terminology.hl7.org/CodeSystem/benefit-unit"

  // CARIN Blue Button, <https://hl7.org/fhir/us/carin-bb/terminology.html>
  static let carinAdjudication = "http://hl7.org/fhir/us/carin-bb/CodeSystem/C4BBAdjudication"
  static let carinDiscriminator = "http://hl7.org/fhir/us/carin-bb/CodeSystem/C4BBAdjudicationDiscriminator"
  static let carinStatus = "http://hl7.org/fhir/us/carin-bb/CodeSystem/C4BBPayerAdjudicationStatus"
  static let carinIdentifierType = "http://hl7.org/fhir/us/carin-bb/CodeSystem/C4BBIdentifierType"
  static let carinSupportingInfo = "http://hl7.org/fhir/us/carin-bb/CodeSystem/C4BBSupportingInfoType"
  static let carinRelatedClaim =
    "http://hl7.org/fhir/us/carin-bb/CodeSystem/C4BBRelatedClaimRelationshipCodes"

  // Codes and identifiers of services and providers
  static let cpt = "http://www.ama-assn.org/go/cpt"
  static let hcpcs = "https://www.cms.gov/Medicare/Coding/HCPCSReleaseCodeSets"
  static let cdt = "http://www.ada.org/cdt"
  static let diagnosis = "http://hl7.org/fhir/sid/icd-10-cm"
  static let revenue = "https://www.nubc.org/CodeSystem/RevenueCodes"
  static let placeOfService =
    "https://www.cms.gov/Medicare/Coding/place-of-service-codes/Place_of_Service_Code_Set"
  static let adjustmentReason = "https://x12.org/codes/claim-adjustment-reason-codes"
  static let npi = "http://hl7.org/fhir/sid/us-npi"

  /// The object identifier of SHA-256; its digests are the values.
  ///
  /// - Source: NIST, Computer Security Objects Register.
  static let sha256 = "urn:oid:2.16.840.1.101.3.4.2.1"
}
