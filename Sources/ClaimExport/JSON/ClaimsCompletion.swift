internal import DisputeModel
internal import JSONReading

/// Fills in what a claims document that was written by hand lacks.
///
/// - Shape: an absent `review` is one without issues, as whoever writes by hand vouches for it. An absent `source` or a
///   part of it: `sha256` is the digest of the value's own bytes, `pageCount` 0, `textSource` embedded. Where there
///   are claims, an absent `schemaVersion` is this one, and an absent `documentType` an EOB. Everything else is as strict
///   as ever.
enum ClaimsCompletion {
  /// The document with what it lacked at its end; a value that is no object, or tells a failure, as it is.
  static func completed(_ value: JSONValue, digest: () -> String) -> JSONValue {
    guard case .object(var members) = value, value[FailedInput.CodingKeys.error.rawValue] == nil else {
      return value
    }
    // Only claims tell that it is a claims document.
    if value["claims"] != nil {
      members = with("schemaVersion", in: members) {
        value["schemaVersion"] ?? .string(ClaimsDocument.schemaVersion)
      }
      members = with("documentType", in: members) {
        value["documentType"] ?? .string(DocumentType.explanationOfBenefits.rawValue)
      }
    }
    members = with("source", in: members) { source(value["source"], digest: digest) }
    if value["review"] == nil {
      let review = [
        JSONValue.Member(key: "required", value: .bool(false)),
        JSONValue.Member(key: "issues", value: .array([])),
      ]
      members.append(JSONValue.Member(key: "review", value: .object(review)))
    }
    return .object(members)
  }

  /// The source with every part; a source that is no object as it is.
  private static func source(_ source: JSONValue?, digest: () -> String) -> JSONValue {
    guard case .object(var members) = source ?? .object([]) else { return source ?? .null }
    members = with("sha256", in: members) { source?["sha256"] ?? .string(digest()) }
    members = with("pageCount", in: members) { source?["pageCount"] ?? .number("0") }
    members = with("textSource", in: members) {
      source?["textSource"] ?? .string(TextSource.embedded.rawValue)
    }
    return .object(members)
  }

  private static func with(
    _ key: String, in members: [JSONValue.Member], _ value: () -> JSONValue
  ) -> [JSONValue.Member] {
    let member = JSONValue.Member(key: key, value: value())
    guard let place = members.firstIndex(where: { $0.key == key }) else { return members + [member] }
    var members = members
    members[place] = member
    return members
  }
}
