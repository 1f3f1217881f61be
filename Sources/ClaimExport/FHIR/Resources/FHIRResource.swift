internal import JSONCoding

/// A resource that a Bundle holds.
protocol FHIRResource: Sendable {
  /// `resources`: <https://hl7.org/fhir/R4/json.html#resources>.
  static var resourceType: StaticString { get }
  /// `Resource.id`: <https://hl7.org/fhir/R4/resource-definitions.html#Resource.id>.
  var id: FHIRResourceID { get }
  /// Writes what follows the type and the id.
  func writeContent(to json: inout JSONText)
}

/// Entries that belong together, without an order to a server to do something with them.
///
/// - Source: <https://hl7.org/fhir/R4/bundle.html>
struct FHIRBundle {
  /// `Bundle.identifier`: <https://hl7.org/fhir/R4/bundle-definitions.html#Bundle.identifier>; the digest of the PDF.
  var identifier: FHIRIdentifier?
  /// `Bundle.entry`: <https://hl7.org/fhir/R4/bundle-definitions.html#Bundle.entry>.
  var entries: [any FHIRResource] = []

  /// Writes the Bundle as one JSON text; no `timestamp`, because the same document gives the same bytes.
  func write(pretty: Bool) -> [UInt8] {
    var json = JSONText(pretty: pretty, capacity: Self.usualSize)
    json.beginObject()
    json.member("resourceType", "Bundle")
    json.element("identifier", identifier)
    // <https://hl7.org/fhir/R4/bundle-definitions.html#Bundle.type>
    json.member("type", "collection")
    if !entries.isEmpty {
      json.key("entry")
      json.beginArray()
      for resource in entries { json.entry(resource) }
      json.endArray()
    }
    json.endObject()
    json.endLine()
    return json.bytes
  }

  /// Room for a document with a few claims.
  private static let usualSize = 32_768
}

extension JSONText {
  /// Writes an entry with its address.
  ///
  /// - Source: <https://hl7.org/fhir/R4/bundle-definitions.html#Bundle.entry.fullUrl>
  fileprivate mutating func entry(_ resource: some FHIRResource) {
    beginObject()
    member("fullUrl", resource.id.address)
    key("resource")
    self.resource(resource)
    endObject()
  }

  /// Writes a resource with its type and id.
  mutating func resource<Resource: FHIRResource>(_ resource: Resource) {
    beginObject()
    member("resourceType", "\(Resource.resourceType)")
    member("id", resource.id.text)
    resource.writeContent(to: &self)
    endObject()
  }
}
