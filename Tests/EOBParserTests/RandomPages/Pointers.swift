import ClaimExport
import DisputeModel
import JSONReading

/// The pointers of a document that point to nothing.
enum Pointers {
  static func dangling(in document: ClaimsDocument) throws -> [String] {
    let json = try JSONReader.value(of: ClaimsJSON.write(document, pretty: false, provenance: true))
    var pointers = document.review.issues.map(\.path)
    for entry in document.provenance {
      pointers.append(entry.pointer)
      if case .derived(let sources) = entry.origin { pointers += sources }
    }
    return pointers.filter { !resolves($0, in: json) }
  }

  private static func resolves(_ pointer: String, in json: JSONValue) -> Bool {
    var value: JSONValue? = json
    for part in pointer.split(separator: "/") {
      value = value.flatMap { container in Int(part).map { container[$0] } ?? container[String(part)] }
    }
    return value != nil
  }
}
