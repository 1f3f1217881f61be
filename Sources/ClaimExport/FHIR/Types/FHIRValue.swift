internal import JSONCoding

/// A value that can be written as the content of a FHIR element.
protocol FHIRValue: Sendable {
  /// Writes the value; the key stands already.
  func write(to json: inout JSONText)
}

extension JSONText {
  /// Writes an element unless it is absent.
  mutating func element(_ name: StaticString, _ value: (some FHIRValue)?) {
    guard let value else { return }
    key(name)
    value.write(to: &self)
  }

  /// Writes a repeating element unless it is empty: FHIR has no empty lists.
  mutating func elements(_ name: StaticString, _ values: [some FHIRValue]) {
    guard !values.isEmpty else { return }
    key(name)
    beginArray()
    for value in values { value.write(to: &self) }
    endArray()
  }

  /// Writes an element that FHIR requires, or says that its value is unknown.
  mutating func requiredElement(_ name: StaticString, _ value: (some FHIRValue)?) {
    key(name)
    if let value { value.write(to: &self) } else { unknown() }
  }

  /// Writes a date that FHIR requires, or says under the underscored name that it is unknown.
  mutating func requiredDate(_ name: StaticString, unknownName: StaticString, _ date: String?) {
    if let date { return member(name, date) }
    key(unknownName)
    unknown()
  }

  /// An element without a value, and why.
  ///
  /// - Source: <https://hl7.org/fhir/R4/extension-data-absent-reason.html>
  mutating func unknown() {
    beginObject()
    key("extension")
    beginArray()
    beginObject()
    member("url", FHIRSystem.dataAbsentReason)
    member("valueCode", "unknown")
    endObject()
    endArray()
    endObject()
  }
}
