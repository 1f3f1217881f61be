internal import DisputeModel
internal import JSONCoding

/// The parts of an ExplanationOfBenefit that are not lines.
extension FHIRExplanationOfBenefit {
  /// Another claim, by its number.
  struct Related: FHIRValue {
    /// `ExplanationOfBenefit.related.relationship`: <https://hl7.org/fhir/R4/explanationofbenefit-definitions.html#ExplanationOfBenefit.related.relationship>.
    var relationship: FHIRCodeableConcept?
    /// `ExplanationOfBenefit.related.reference`: <https://hl7.org/fhir/R4/explanationofbenefit-definitions.html#ExplanationOfBenefit.related.reference>.
    var reference: FHIRIdentifier?

    func write(to json: inout JSONText) {
      json.beginObject()
      json.element("relationship", relationship)
      json.requiredElement("reference", reference)
      json.endObject()
    }
  }

  /// A fact about the claim that has no element of its own.
  struct SupportingInfo: FHIRValue {
    /// `ExplanationOfBenefit.supportingInfo.sequence`: <https://hl7.org/fhir/R4/explanationofbenefit-definitions.html#ExplanationOfBenefit.supportingInfo.sequence>.
    var sequence: Int
    /// `ExplanationOfBenefit.supportingInfo.category`: <https://hl7.org/fhir/R4/explanationofbenefit-definitions.html#ExplanationOfBenefit.supportingInfo.category>.
    var category: FHIRCodeableConcept?
    /// `ExplanationOfBenefit.supportingInfo.timing[x]`: <https://hl7.org/fhir/R4/explanationofbenefit-definitions.html#ExplanationOfBenefit.supportingInfo.timing_x_>.
    var date: CalendarDate?
    /// `ExplanationOfBenefit.supportingInfo.value[x]`: <https://hl7.org/fhir/R4/explanationofbenefit-definitions.html#ExplanationOfBenefit.supportingInfo.value_x_>.
    var text: String?

    func write(to json: inout JSONText) {
      json.beginObject()
      json.member("sequence", sequence)
      json.element("category", category)
      json.member("timingDate", date)
      json.member("valueString", text)
      json.endObject()
    }
  }

  /// A diagnosis code.
  struct Diagnosis: FHIRValue {
    /// `ExplanationOfBenefit.diagnosis.sequence`: <https://hl7.org/fhir/R4/explanationofbenefit-definitions.html#ExplanationOfBenefit.diagnosis.sequence>.
    var sequence: Int
    /// `ExplanationOfBenefit.diagnosis.diagnosis[x]`: <https://hl7.org/fhir/R4/explanationofbenefit-definitions.html#ExplanationOfBenefit.diagnosis.diagnosis_x_>.
    var concept: FHIRCodeableConcept

    func write(to json: inout JSONText) {
      json.beginObject()
      json.member("sequence", sequence)
      json.element("diagnosisCodeableConcept", concept)
      json.endObject()
    }
  }

  /// The plan that decided the claim.
  struct Insurance: FHIRValue {
    /// `ExplanationOfBenefit.insurance.coverage`: <https://hl7.org/fhir/R4/explanationofbenefit-definitions.html#ExplanationOfBenefit.insurance.coverage>.
    var coverage: FHIRReference

    func write(to json: inout JSONText) {
      json.beginObject()
      // <https://hl7.org/fhir/R4/explanationofbenefit-definitions.html#ExplanationOfBenefit.insurance.focal>
      json.key("focal")
      json.bool(true)
      json.element("coverage", coverage)
      json.endObject()
    }
  }

  /// What was paid, as far as it is this claim's payment.
  struct Payment: FHIRValue {
    /// `ExplanationOfBenefit.payment.date`: <https://hl7.org/fhir/R4/explanationofbenefit-definitions.html#ExplanationOfBenefit.payment.date>.
    var date: CalendarDate?
    /// `ExplanationOfBenefit.payment.amount`: <https://hl7.org/fhir/R4/explanationofbenefit-definitions.html#ExplanationOfBenefit.payment.amount>.
    var amount: FHIRMoney?
    /// `ExplanationOfBenefit.payment.identifier`: <https://hl7.org/fhir/R4/explanationofbenefit-definitions.html#ExplanationOfBenefit.payment.identifier>.
    var identifier: FHIRIdentifier?

    func write(to json: inout JSONText) {
      json.beginObject()
      json.member("date", date)
      json.element("amount", amount)
      json.element("identifier", identifier)
      json.endObject()
    }
  }

  /// A payer's remark.
  struct Note: FHIRValue {
    /// `ExplanationOfBenefit.processNote.number`: <https://hl7.org/fhir/R4/explanationofbenefit-definitions.html#ExplanationOfBenefit.processNote.number>.
    var number: Int
    /// `ExplanationOfBenefit.processNote.text`: <https://hl7.org/fhir/R4/explanationofbenefit-definitions.html#ExplanationOfBenefit.processNote.text>.
    var text: String

    func write(to json: inout JSONText) {
      json.beginObject()
      json.member("number", number)
      json.member("text", text)
      json.endObject()
    }
  }

  /// What was met towards a limit.
  struct BenefitBalance: FHIRValue {
    /// `ExplanationOfBenefit.benefitBalance.description`: <https://hl7.org/fhir/R4/explanationofbenefit-definitions.html#ExplanationOfBenefit.benefitBalance.description>.
    var description: String?
    /// `ExplanationOfBenefit.benefitBalance.network`: <https://hl7.org/fhir/R4/explanationofbenefit-definitions.html#ExplanationOfBenefit.benefitBalance.network>.
    var network: FHIRCodeableConcept?
    /// `ExplanationOfBenefit.benefitBalance.unit`: <https://hl7.org/fhir/R4/explanationofbenefit-definitions.html#ExplanationOfBenefit.benefitBalance.unit>.
    var unit: FHIRCodeableConcept?
    /// `ExplanationOfBenefit.benefitBalance.financial.type`: <https://hl7.org/fhir/R4/explanationofbenefit-definitions.html#ExplanationOfBenefit.benefitBalance.financial.type>.
    var type: FHIRCodeableConcept?
    /// `ExplanationOfBenefit.benefitBalance.financial.allowed[x]`: <https://hl7.org/fhir/R4/explanationofbenefit-definitions.html#ExplanationOfBenefit.benefitBalance.financial.allowed_x_>.
    var allowed: FHIRMoney?
    /// `ExplanationOfBenefit.benefitBalance.financial.used[x]`: <https://hl7.org/fhir/R4/explanationofbenefit-definitions.html#ExplanationOfBenefit.benefitBalance.financial.used_x_>.
    var used: FHIRMoney?

    func write(to json: inout JSONText) {
      json.beginObject()
      // Which services a limit is for is not known:
      // <https://hl7.org/fhir/R4/explanationofbenefit-definitions.html#ExplanationOfBenefit.benefitBalance.category>
      json.requiredElement("category", FHIRCodeableConcept?.none)
      json.member("description", description)
      json.element("network", network)
      json.element("unit", unit)
      json.key("financial")
      json.beginArray()
      json.beginObject()
      json.element("type", type)
      json.element("allowedMoney", allowed)
      json.element("usedMoney", used)
      json.endObject()
      json.endArray()
      json.endObject()
    }
  }
}
