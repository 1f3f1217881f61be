internal import JSONCoding

/// A number or name that someone has given to something.
///
/// - Source: <https://hl7.org/fhir/R4/datatypes.html#Identifier>
struct FHIRIdentifier: FHIRValue, Hashable {
  /// `Identifier.type`: <https://hl7.org/fhir/R4/datatypes-definitions.html#Identifier.type>.
  var type: FHIRCodeableConcept?
  /// `Identifier.system`: <https://hl7.org/fhir/R4/datatypes-definitions.html#Identifier.system>; payers have none that documents print.
  var system: String?
  /// `Identifier.value`: <https://hl7.org/fhir/R4/datatypes-definitions.html#Identifier.value>.
  var value: String

  /// An identifier; nothing when the value is absent.
  init?(_ value: String?, type: FHIRCodeableConcept? = nil, system: String? = nil) {
    guard let value = FHIRString.of(value) else { return nil }
    self.type = type
    self.system = system
    self.value = value
  }

  func write(to json: inout JSONText) {
    json.beginObject()
    json.element("type", type)
    json.member("system", system)
    json.member("value", value)
    json.endObject()
  }
}

/// A resource that is meant.
///
/// - Source: <https://hl7.org/fhir/R4/references.html#Reference>
struct FHIRReference: FHIRValue, Hashable {
  /// `Reference.reference`: <https://hl7.org/fhir/R4/references-definitions.html#Reference.reference>; an entry of the same Bundle.
  var reference: String?
  /// `Reference.display`: <https://hl7.org/fhir/R4/references-definitions.html#Reference.display>.
  var display: String?

  /// A reference to an entry.
  init(to id: FHIRResourceID) { reference = id.address }

  /// Somebody of whom only a name is known; nothing when the name is absent.
  init?(display: String?) {
    guard let display = FHIRString.of(display) else { return nil }
    self.display = display
  }

  func write(to json: inout JSONText) {
    json.beginObject()
    json.member("reference", reference)
    json.member("display", display)
    json.endObject()
  }
}
