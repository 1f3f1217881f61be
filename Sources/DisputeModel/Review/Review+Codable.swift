/// A review with what follows from its issues written beside them.
extension Review: Codable {
  private enum CodingKeys: String, CodingKey { case required, issues }

  /// Reads the issues; whether a review is required follows from them.
  ///
  /// - Throws: `DecodingError` also when the issues are absent: no issues is the word that every value is right, and
  ///   only whoever wrote the document can give it.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    self.init(issues: try container.decode([Issue].self, forKey: .issues))
  }

  /// Writes the review.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(required, forKey: .required)
    try container.encode(issues, forKey: .issues)
  }
}
