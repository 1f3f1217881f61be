internal import DisputeModel
internal import JSONCoding

extension FHIRExplanationOfBenefit {
  /// One service.
  struct Item: FHIRValue {
    /// `ExplanationOfBenefit.item.sequence`: <https://hl7.org/fhir/R4/explanationofbenefit-definitions.html#ExplanationOfBenefit.item.sequence>.
    var sequence: Int
    /// `ExplanationOfBenefit.item.revenue`: <https://hl7.org/fhir/R4/explanationofbenefit-definitions.html#ExplanationOfBenefit.item.revenue>.
    var revenue: FHIRCodeableConcept?
    /// `ExplanationOfBenefit.item.productOrService`: <https://hl7.org/fhir/R4/explanationofbenefit-definitions.html#ExplanationOfBenefit.item.productOrService>.
    var productOrService: FHIRCodeableConcept?
    /// `ExplanationOfBenefit.item.modifier`: <https://hl7.org/fhir/R4/explanationofbenefit-definitions.html#ExplanationOfBenefit.item.modifier>.
    var modifier: [FHIRCodeableConcept] = []
    /// `ExplanationOfBenefit.item.serviced[x]`: <https://hl7.org/fhir/R4/explanationofbenefit-definitions.html#ExplanationOfBenefit.item.serviced_x_>.
    var serviced: DateSpan?
    /// `ExplanationOfBenefit.item.location[x]`: <https://hl7.org/fhir/R4/explanationofbenefit-definitions.html#ExplanationOfBenefit.item.location_x_>.
    var location: FHIRCodeableConcept?
    /// `ExplanationOfBenefit.item.quantity`: <https://hl7.org/fhir/R4/explanationofbenefit-definitions.html#ExplanationOfBenefit.item.quantity>.
    var quantity: Int?
    /// `ExplanationOfBenefit.item.noteNumber`: <https://hl7.org/fhir/R4/explanationofbenefit-definitions.html#ExplanationOfBenefit.item.noteNumber>.
    var noteNumber: [Int] = []
    /// `ExplanationOfBenefit.item.adjudication`: <https://hl7.org/fhir/R4/explanationofbenefit-definitions.html#ExplanationOfBenefit.item.adjudication>.
    var adjudication: [Adjudication] = []

    func write(to json: inout JSONText) {
      json.beginObject()
      json.member("sequence", sequence)
      json.element("revenue", revenue)
      json.requiredElement("productOrService", productOrService)
      json.elements("modifier", modifier)
      if let serviced {
        if serviced.from == serviced.to {
          json.member("servicedDate", serviced.from)
        } else {
          json.element("servicedPeriod", FHIRPeriod(span: serviced))
        }
      }
      json.element("locationCodeableConcept", location)
      if let quantity {
        // <https://hl7.org/fhir/R4/datatypes-definitions.html#Quantity.value>
        json.key("quantity")
        json.beginObject()
        json.member("value", quantity)
        json.endObject()
      }
      if !noteNumber.isEmpty {
        json.key("noteNumber")
        json.beginArray(inline: true)
        for number in noteNumber { json.number(number) }
        json.endArray()
      }
      json.elements("adjudication", adjudication)
      json.endObject()
    }
  }

  /// One result of deciding a line or a claim; also one of the claim's sums, which has no reason.
  struct Adjudication: FHIRValue {
    /// `ExplanationOfBenefit.item.adjudication.category`: <https://hl7.org/fhir/R4/explanationofbenefit-definitions.html#ExplanationOfBenefit.item.adjudication.category>.
    var category: FHIRCodeableConcept?
    /// `ExplanationOfBenefit.item.adjudication.reason`: <https://hl7.org/fhir/R4/explanationofbenefit-definitions.html#ExplanationOfBenefit.item.adjudication.reason>.
    var reason: FHIRCodeableConcept?
    /// `ExplanationOfBenefit.item.adjudication.amount`: <https://hl7.org/fhir/R4/explanationofbenefit-definitions.html#ExplanationOfBenefit.item.adjudication.amount>.
    var amount: FHIRMoney?

    func write(to json: inout JSONText) {
      json.beginObject()
      json.element("category", category)
      json.element("reason", reason)
      json.element("amount", amount)
      json.endObject()
    }
  }
}
