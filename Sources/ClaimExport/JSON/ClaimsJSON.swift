public import DisputeModel
internal import JSONCoding

/// The claims document as JSON.
///
/// - Shape: key order as the schema lists it; what is not known is absent, never `null`; an object without content is
///   absent too. The same document gives the same bytes.
public enum ClaimsJSON {
  /// Room for a document with a dozen claims, so that most texts are written without growing.
  private static let usualSize = 16_384

  /// Writes a document as one JSON text with a line feed at its end.
  ///
  /// - Parameters:
  ///   - document: what was read.
  ///   - pretty: several indented lines instead of a single one.
  ///   - provenance: whether to say where each value came from.
  public static func write(_ document: ClaimsDocument, pretty: Bool, provenance: Bool = false) -> [UInt8] {
    var json = JSONText(pretty: pretty, capacity: usualSize)
    json.write(document, provenance: provenance)
    json.endLine()
    return json.bytes
  }
}

extension JSONText {
  fileprivate mutating func write(_ document: ClaimsDocument, provenance: Bool) {
    beginObject()
    key("schemaVersion")
    string(ClaimsDocument.schemaVersion)
    write(document.source)
    member("documentType", document.documentType.rawValue)
    write(document.payer)
    member("statementDate", document.statementDate)
    member("currency", document.currency)
    write(document.member)
    key("claims")
    beginArray()
    for claim in document.claims { write(claim) }
    endArray()
    write(document.accumulators)
    write(document.payments)
    write(document.appealRights)
    write(document.review)
    if provenance { write(document.provenance) }
    endObject()
  }

  private mutating func write(_ source: DocumentSource) {
    key("source")
    beginObject()
    member("fileName", source.fileName)
    member("sha256", source.sha256)
    member("pageCount", source.pageCount)
    member("textSource", source.textSource.rawValue)
    endObject()
  }

  private mutating func write(_ payer: Payer?) {
    guard let payer, payer != Payer() else { return }
    key("payer")
    beginObject()
    member("id", payer.id)
    member("name", payer.name)
    member("program", payer.program)
    endObject()
  }

  private mutating func write(_ subscriber: Member?) {
    guard let subscriber, subscriber != Member() else { return }
    key("member")
    beginObject()
    member("name", subscriber.name)
    member("memberId", subscriber.memberId)
    member("subscriberId", subscriber.subscriberId)
    member("groupName", subscriber.groupName)
    member("groupNumber", subscriber.groupNumber)
    endObject()
  }
}
