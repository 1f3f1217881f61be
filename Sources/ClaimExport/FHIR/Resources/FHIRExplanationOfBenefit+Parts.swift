internal import DisputeModel

/// The parts of an ExplanationOfBenefit that are not lines.
extension FHIRExplanationOfBenefit {
  /// Another claim, by its number.
  struct Related: FHIRValue {
    /// <https://hl7.org/fhir/R4/explanationofbenefit-definitions.html#ExplanationOfBenefit.related.relationship>
    var relationship: FHIRCodeableConcept?
    /// <https://hl7.org/fhir/R4/explanationofbenefit-definitions.html#ExplanationOfBenefit.related.reference>
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
    /// <https://hl7.org/fhir/R4/explanationofbenefit-definitions.html#ExplanationOfBenefit.supportingInfo.sequence>
    var sequence: Int
    /// <https://hl7.org/fhir/R4/explanationofbenefit-definitions.html#ExplanationOfBenefit.supportingInfo.category>
    var category: FHIRCodeableConcept?
    /// <https://hl7.org/fhir/R4/explanationofbenefit-definitions.html#ExplanationOfBenefit.supportingInfo.timing_x_>
    var date: CalendarDate?
    /// <https://hl7.org/fhir/R4/explanationofbenefit-definitions.html#ExplanationOfBenefit.supportingInfo.value_x_>
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
    /// <https://hl7.org/fhir/R4/explanationofbenefit-definitions.html#ExplanationOfBenefit.diagnosis.sequence>
    var sequence: Int
    /// <https://hl7.org/fhir/R4/explanationofbenefit-definitions.html#ExplanationOfBenefit.diagnosis.diagnosis_x_>
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
    /// <https://hl7.org/fhir/R4/explanationofbenefit-definitions.html#ExplanationOfBenefit.insurance.coverage>
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
    /// <https://hl7.org/fhir/R4/explanationofbenefit-definitions.html#ExplanationOfBenefit.payment.date>
    var date: CalendarDate?
    /// <https://hl7.org/fhir/R4/explanationofbenefit-definitions.html#ExplanationOfBenefit.payment.amount>
    var amount: FHIRMoney?
    /// <https://hl7.org/fhir/R4/explanationofbenefit-definitions.html#ExplanationOfBenefit.payment.identifier>
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
    /// <https://hl7.org/fhir/R4/explanationofbenefit-definitions.html#ExplanationOfBenefit.processNote.number>
    var number: Int
    /// <https://hl7.org/fhir/R4/explanationofbenefit-definitions.html#ExplanationOfBenefit.processNote.text>
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
    /// <https://hl7.org/fhir/R4/explanationofbenefit-definitions.html#ExplanationOfBenefit.benefitBalance.description>
    var description: String?
    /// <https://hl7.org/fhir/R4/explanationofbenefit-definitions.html#ExplanationOfBenefit.benefitBalance.network>
    var network: FHIRCodeableConcept?
    /// <https://hl7.org/fhir/R4/explanationofbenefit-definitions.html#ExplanationOfBenefit.benefitBalance.unit>
    var unit: FHIRCodeableConcept?
    /// <https://hl7.org/fhir/R4/explanationofbenefit-definitions.html#ExplanationOfBenefit.benefitBalance.financial.type>
    var type: FHIRCodeableConcept?
    /// <https://hl7.org/fhir/R4/explanationofbenefit-definitions.html#ExplanationOfBenefit.benefitBalance.financial.allowed_x_>
    var allowed: FHIRMoney?
    /// <https://hl7.org/fhir/R4/explanationofbenefit-definitions.html#ExplanationOfBenefit.benefitBalance.financial.used_x_>
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
