/// How a value was found: a place, or the pointers that it was derived from.
extension Provenance.Origin: Codable {
  private enum CodingKeys: String, CodingKey { case derivedFrom }

  /// Reads either form.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    if let pointers = try container.decodeIfPresent([String].self, forKey: .derivedFrom) {
      self = .derived(from: pointers)
    } else {
      self = .read(try Evidence(from: decoder))
    }
  }

  /// Writes either form.
  public func encode(to encoder: any Encoder) throws {
    switch self {
    case .read(let evidence): try evidence.encode(to: encoder)
    case .derived(let pointers):
      var container = encoder.container(keyedBy: CodingKeys.self)
      try container.encode(pointers, forKey: .derivedFrom)
    }
  }
}

extension Evidence: Codable {
  private enum CodingKeys: String, CodingKey { case page, box, text }

  /// Reads evidence.
  ///
  /// - Throws: `DecodingError` also when the box has not four edges.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    let box = try container.decode([Float].self, forKey: .box)
    guard box.count == 4 else {
      throw DecodingError.unlike("four edges", at: container.codingPath + [CodingKeys.box])
    }
    self.init(
      page: try container.decode(Int.self, forKey: .page), box: box,
      text: try container.decode(String.self, forKey: .text))
  }

  /// Writes evidence, with edges in hundredths of a point.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(page, forKey: .page)
    try container.encode(box.map(Self.inHundredths), forKey: .box)
    try container.encode(text, forKey: .text)
  }

  /// A `Double`, which prints hundredths of any page's points as such; zero for what is no number.
  private static func inHundredths(_ edge: Float) -> Double {
    guard edge.isFinite else { return 0 }
    let hundredths = max(-greatestEdge, min(greatestEdge, Double(edge))) * 100
    return Double(Int64(hundredths < 0 ? hundredths - 0.5 : hundredths + 0.5)) / 100
  }

  /// In points; pages are at most a few thousand wide.
  private static let greatestEdge = 1e9
}

/// Provenance as an object keyed by pointer.
struct ProvenanceObject: Codable {
  let entries: [Provenance]

  init(entries: [Provenance]) { self.entries = entries }

  /// Reads the entries in their order, or sorted by pointer where the decoder does not know the order.
  init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: NameKey.self)
    let isOrdered = KeyOrder.isKept(by: decoder)
    let keys = isOrdered ? container.allKeys : container.allKeys.sorted { $0.stringValue < $1.stringValue }
    entries = try keys.map { key in
      Provenance(pointer: key.stringValue, origin: try container.decode(Provenance.Origin.self, forKey: key))
    }
  }

  /// Writes the entries; a pointer that occurs twice keeps its first entry.
  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: NameKey.self)
    var written: Set<String> = []
    for entry in entries where written.insert(entry.pointer).inserted {
      try container.encode(entry.origin, forKey: NameKey(entry.pointer))
    }
  }
}
