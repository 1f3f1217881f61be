internal import JSONCoding

/// What a payer made of one claim.
///
/// - Source: <https://hl7.org/fhir/R4/explanationofbenefit.html>. A member's EOB has no diagnosis, place and procedure
///   code that the profiles of CARIN Blue Button ask for, so `meta.profile` claims none of them.
struct FHIRExplanationOfBenefit: FHIRResource {
  static let resourceType: StaticString = "ExplanationOfBenefit"
  var id: FHIRResourceID
  /// `ExplanationOfBenefit.identifier`: <https://hl7.org/fhir/R4/explanationofbenefit-definitions.html#ExplanationOfBenefit.identifier>.
  var identifier: [FHIRIdentifier] = []
  /// `ExplanationOfBenefit.type`: <https://hl7.org/fhir/R4/explanationofbenefit-definitions.html#ExplanationOfBenefit.type>.
  var type: FHIRCodeableConcept?
  /// `ExplanationOfBenefit.patient`: <https://hl7.org/fhir/R4/explanationofbenefit-definitions.html#ExplanationOfBenefit.patient>.
  var patient: FHIRReference?
  /// `ExplanationOfBenefit.billablePeriod`: <https://hl7.org/fhir/R4/explanationofbenefit-definitions.html#ExplanationOfBenefit.billablePeriod>.
  var billablePeriod: FHIRPeriod?
  /// `ExplanationOfBenefit.created`: <https://hl7.org/fhir/R4/explanationofbenefit-definitions.html#ExplanationOfBenefit.created>.
  var created: String?
  /// `ExplanationOfBenefit.insurer`: <https://hl7.org/fhir/R4/explanationofbenefit-definitions.html#ExplanationOfBenefit.insurer>.
  var insurer: FHIRReference?
  /// `ExplanationOfBenefit.provider`: <https://hl7.org/fhir/R4/explanationofbenefit-definitions.html#ExplanationOfBenefit.provider>.
  var provider: FHIRReference?
  /// `ExplanationOfBenefit.related`: <https://hl7.org/fhir/R4/explanationofbenefit-definitions.html#ExplanationOfBenefit.related>.
  var related: [Related] = []
  /// `ExplanationOfBenefit.outcome`: <https://hl7.org/fhir/R4/explanationofbenefit-definitions.html#ExplanationOfBenefit.outcome>.
  var outcome = "complete"
  /// `ExplanationOfBenefit.disposition`: <https://hl7.org/fhir/R4/explanationofbenefit-definitions.html#ExplanationOfBenefit.disposition>; the claim's
  /// `status`.
  var disposition: String
  /// `ExplanationOfBenefit.supportingInfo`: <https://hl7.org/fhir/R4/explanationofbenefit-definitions.html#ExplanationOfBenefit.supportingInfo>.
  var supportingInfo: [SupportingInfo] = []
  /// `ExplanationOfBenefit.diagnosis`: <https://hl7.org/fhir/R4/explanationofbenefit-definitions.html#ExplanationOfBenefit.diagnosis>.
  var diagnosis: [FHIRCodeableConcept] = []
  /// `ExplanationOfBenefit.insurance`: <https://hl7.org/fhir/R4/explanationofbenefit-definitions.html#ExplanationOfBenefit.insurance>.
  var coverage: FHIRReference
  /// `ExplanationOfBenefit.item`: <https://hl7.org/fhir/R4/explanationofbenefit-definitions.html#ExplanationOfBenefit.item>.
  var item: [Item] = []
  /// `ExplanationOfBenefit.adjudication`: <https://hl7.org/fhir/R4/explanationofbenefit-definitions.html#ExplanationOfBenefit.adjudication>.
  var adjudication: [Adjudication] = []
  /// `ExplanationOfBenefit.total`: <https://hl7.org/fhir/R4/explanationofbenefit-definitions.html#ExplanationOfBenefit.total>.
  var total: [Adjudication] = []
  /// `ExplanationOfBenefit.payment`: <https://hl7.org/fhir/R4/explanationofbenefit-definitions.html#ExplanationOfBenefit.payment>.
  var payment: Payment?
  /// `ExplanationOfBenefit.processNote`: <https://hl7.org/fhir/R4/explanationofbenefit-definitions.html#ExplanationOfBenefit.processNote>; numbered from 1.
  var processNote: [String] = []
  /// `ExplanationOfBenefit.benefitBalance`: <https://hl7.org/fhir/R4/explanationofbenefit-definitions.html#ExplanationOfBenefit.benefitBalance>.
  var benefitBalance: [BenefitBalance] = []

  func writeContent(to json: inout JSONText) {
    json.elements("identifier", identifier)
    // Of the record: <https://hl7.org/fhir/R4/explanationofbenefit-definitions.html#ExplanationOfBenefit.status>
    json.member("status", "active")
    json.requiredElement("type", type)
    // <https://hl7.org/fhir/R4/explanationofbenefit-definitions.html#ExplanationOfBenefit.use>
    json.member("use", "claim")
    json.requiredElement("patient", patient)
    json.element("billablePeriod", billablePeriod)
    json.requiredDate("created", unknownName: "_created", created)
    json.requiredElement("insurer", insurer)
    json.requiredElement("provider", provider)
    json.elements("related", related)
    json.member("outcome", outcome)
    json.member("disposition", disposition)
    json.elements("supportingInfo", supportingInfo)
    json.elements("diagnosis", diagnosis.enumerated().map { Diagnosis(sequence: $0 + 1, concept: $1) })
    json.elements("insurance", [Insurance(coverage: coverage)])
    json.elements("item", item)
    json.elements("adjudication", adjudication)
    json.elements("total", total)
    json.element("payment", payment)
    json.elements("processNote", processNote.enumerated().map { Note(number: $0 + 1, text: $1) })
    json.elements("benefitBalance", benefitBalance)
  }
}
