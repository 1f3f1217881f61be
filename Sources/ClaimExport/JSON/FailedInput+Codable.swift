/// A failure as it stands in the place of a claims document: who it was under `source`, why under `error`.
extension FailedInput: Codable {
  enum CodingKeys: String, CodingKey { case source, error }

  private struct Source: Codable {
    var fileName: String?
    var sha256: String?
  }

  private struct Reason: Codable {
    var code: String
    var message: String
  }

  /// Reads a failure; its code need not be one that this version knows.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    let source = try container.decode(Source.self, forKey: .source)
    let reason = try container.decode(Reason.self, forKey: .error)
    self.init(
      fileName: source.fileName, sha256: source.sha256, code: reason.code, message: reason.message)
  }

  /// Writes the failure.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(Source(fileName: fileName, sha256: sha256), forKey: .source)
    try container.encode(Reason(code: code, message: message), forKey: .error)
  }
}
