internal import JSONCoding

/// A code with the system that it belongs to.
///
/// - Source: <https://hl7.org/fhir/R4/datatypes.html#Coding>
struct FHIRCoding: FHIRValue, Hashable {
  /// `Coding.system`: <https://hl7.org/fhir/R4/datatypes-definitions.html#Coding.system>; absent when it is not certain.
  var system: String?
  /// `Coding.code`: <https://hl7.org/fhir/R4/datatypes-definitions.html#Coding.code>.
  var code: String

  func write(to json: inout JSONText) {
    json.beginObject()
    json.member("system", system)
    json.member("code", code)
    json.endObject()
  }
}

/// A concept: codes, the text that a person reads, or both.
///
/// - Source: <https://hl7.org/fhir/R4/datatypes.html#CodeableConcept>
struct FHIRCodeableConcept: FHIRValue, Hashable {
  /// `CodeableConcept.coding`: <https://hl7.org/fhir/R4/datatypes-definitions.html#CodeableConcept.coding>.
  var coding: [FHIRCoding] = []
  /// `CodeableConcept.text`: <https://hl7.org/fhir/R4/datatypes-definitions.html#CodeableConcept.text>.
  var text: String?

  /// A code of a system; nothing when there is no code.
  init?(_ system: String?, _ code: String?, text: String? = nil) {
    let code = FHIRString.of(code)
    self.text = FHIRString.of(text)
    coding = code.map { [FHIRCoding(system: system, code: $0)] } ?? []
    if code == nil && self.text == nil { return nil }
  }

  /// A text without a code; nothing when it is empty.
  init?(text: String?) { self.init(nil, nil, text: text) }

  func write(to json: inout JSONText) {
    json.beginObject()
    json.elements("coding", coding)
    json.member("text", text)
    json.endObject()
  }
}
