internal import DisputeModel
internal import JSONCoding

/// An amount with its currency.
///
/// - Source: <https://hl7.org/fhir/R4/datatypes.html#Money>. The decimals are part of the value: 87.50 stays 87.50.
struct FHIRMoney: FHIRValue, Hashable {
  /// `Money.value`: <https://hl7.org/fhir/R4/datatypes-definitions.html#Money.value>.
  var value: Money
  /// `Money.currency`: <https://hl7.org/fhir/R4/datatypes-definitions.html#Money.currency>.
  var currency: String

  func write(to json: inout JSONText) {
    json.beginObject()
    json.member("value", value)
    json.member("currency", currency)
    json.endObject()
  }
}

/// A span of days.
///
/// - Source: <https://hl7.org/fhir/R4/datatypes.html#Period>
struct FHIRPeriod: FHIRValue, Hashable {
  /// <https://hl7.org/fhir/R4/datatypes-definitions.html#Period.start>, with `end`.
  var span: DateSpan

  func write(to json: inout JSONText) {
    json.beginObject()
    json.member("start", span.from)
    json.member("end", span.to)
    json.endObject()
  }
}

/// A name as it is printed; which part of it is the family's is not known.
///
/// - Source: <https://hl7.org/fhir/R4/datatypes.html#HumanName>
struct FHIRHumanName: FHIRValue, Hashable {
  /// `HumanName.text`: <https://hl7.org/fhir/R4/datatypes-definitions.html#HumanName.text>.
  var text: String

  /// A name; nothing when it is absent.
  init?(_ text: String?) {
    guard let text = FHIRString.of(text) else { return nil }
    self.text = text
  }

  func write(to json: inout JSONText) {
    json.beginObject()
    json.member("text", text)
    json.endObject()
  }
}
