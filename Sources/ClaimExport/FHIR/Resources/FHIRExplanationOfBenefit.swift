/// What a payer made of one claim.
///
/// - Source: <https://hl7.org/fhir/R4/explanationofbenefit.html>. A member's EOB has no diagnosis, place and procedure
///   code that the profiles of CARIN Blue Button ask for, so `meta.profile` claims none of them.
struct FHIRExplanationOfBenefit: FHIRResource {
  static let resourceType: StaticString = "ExplanationOfBenefit"
  var id: FHIRResourceID
  /// <https://hl7.org/fhir/R4/explanationofbenefit-definitions.html#ExplanationOfBenefit.identifier>
  var identifier: [FHIRIdentifier] = []
  /// <https://hl7.org/fhir/R4/explanationofbenefit-definitions.html#ExplanationOfBenefit.type>
  var type: FHIRCodeableConcept?
  /// <https://hl7.org/fhir/R4/explanationofbenefit-definitions.html#ExplanationOfBenefit.patient>
  var patient: FHIRReference?
  /// <https://hl7.org/fhir/R4/explanationofbenefit-definitions.html#ExplanationOfBenefit.billablePeriod>
  var billablePeriod: FHIRPeriod?
  /// <https://hl7.org/fhir/R4/explanationofbenefit-definitions.html#ExplanationOfBenefit.created>
  var created: String?
  /// <https://hl7.org/fhir/R4/explanationofbenefit-definitions.html#ExplanationOfBenefit.insurer>
  var insurer: FHIRReference?
  /// <https://hl7.org/fhir/R4/explanationofbenefit-definitions.html#ExplanationOfBenefit.provider>
  var provider: FHIRReference?
  /// <https://hl7.org/fhir/R4/explanationofbenefit-definitions.html#ExplanationOfBenefit.related>
  var related: [Related] = []
  /// <https://hl7.org/fhir/R4/explanationofbenefit-definitions.html#ExplanationOfBenefit.outcome>
  var outcome = "complete"
  /// <https://hl7.org/fhir/R4/explanationofbenefit-definitions.html#ExplanationOfBenefit.disposition>: the claim's
  /// `status`.
  var disposition: String
  /// <https://hl7.org/fhir/R4/explanationofbenefit-definitions.html#ExplanationOfBenefit.supportingInfo>
  var supportingInfo: [SupportingInfo] = []
  /// <https://hl7.org/fhir/R4/explanationofbenefit-definitions.html#ExplanationOfBenefit.diagnosis>
  var diagnosis: [FHIRCodeableConcept] = []
  /// <https://hl7.org/fhir/R4/explanationofbenefit-definitions.html#ExplanationOfBenefit.insurance>
  var coverage: FHIRReference
  /// <https://hl7.org/fhir/R4/explanationofbenefit-definitions.html#ExplanationOfBenefit.item>
  var item: [Item] = []
  /// <https://hl7.org/fhir/R4/explanationofbenefit-definitions.html#ExplanationOfBenefit.adjudication>
  var adjudication: [Adjudication] = []
  /// <https://hl7.org/fhir/R4/explanationofbenefit-definitions.html#ExplanationOfBenefit.total>
  var total: [Adjudication] = []
  /// <https://hl7.org/fhir/R4/explanationofbenefit-definitions.html#ExplanationOfBenefit.payment>
  var payment: Payment?
  /// <https://hl7.org/fhir/R4/explanationofbenefit-definitions.html#ExplanationOfBenefit.processNote>: numbered from 1.
  var processNote: [String] = []
  /// <https://hl7.org/fhir/R4/explanationofbenefit-definitions.html#ExplanationOfBenefit.benefitBalance>
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
