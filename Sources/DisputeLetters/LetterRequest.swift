internal import JSONCoding

/// What the program that fills templates in reads: the templates, the one to fill in, and its values, as JSON.
///
///     {"template": "appeal", "templates": {"appeal": "…", "sender": "…"}, "values": {"date": "…"}}
public struct LetterRequest: Hashable, Sendable {
  /// The name of the template to fill in.
  public let template: String
  /// Templates by name; each may use the others as `{{> name}}`.
  public let templates: [String: String]
  /// The values.
  public let values: [String: LetterValue]

  /// The name of a template that the member brought.
  public static let ownTemplateName = "own"

  /// Creates a request.
  ///
  /// - Parameter own: a template that takes the place of the kind's own.
  public init(_ kind: LetterKind, context: LetterContext, own: String? = nil) {
    template = own == nil ? kind.rawValue : Self.ownTemplateName
    var templates = LetterTemplates.all
    templates[Self.ownTemplateName] = own
    self.templates = templates
    values = context.values
  }

  /// The request as one line of JSON.
  public var json: [UInt8] {
    // Texts, lists and groups of texts are always JSON.
    (try? JSONCoder.encode(self, pretty: false)) ?? []
  }
}

extension LetterRequest: Encodable {
  private enum CodingKeys: String, CodingKey {
    case template, templates, values
  }

  /// Writes the request.
  public func encode(to encoder: any Encoder) throws {
    var members = encoder.container(keyedBy: CodingKeys.self)
    try members.encode(template, forKey: .template)
    try members.encode(LetterValue.Texts(templates), forKey: .templates)
    try members.encode(LetterValue.group(values), forKey: .values)
  }
}

extension LetterValue {
  /// Texts by name, as they are.
  struct Texts: Encodable {
    let texts: [String: String]
    init(_ texts: [String: String]) { self.texts = texts }

    func encode(to encoder: any Encoder) throws {
      var group = encoder.container(keyedBy: Name.self)
      for name in texts.keys.sorted() { try group.encode(texts[name], forKey: Name(stringValue: name)) }
    }
  }
}
