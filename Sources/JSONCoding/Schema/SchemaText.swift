/// A JSON Schema (draft 2020-12) with its named forms.
package struct SchemaText {
  private static let usualSize = 24_576

  private let id: String
  private let title: String
  private let forms: [String]
  private let definitions: [SchemaMember]

  /// Creates a schema.
  ///
  /// - Parameters:
  ///   - id: a URN.
  ///   - title: what a value is.
  ///   - forms: names of the forms of which a value has exactly one.
  ///   - definitions: the named forms.
  package init(id: String, title: String, forms: [String], definitions: [SchemaMember]) {
    self.id = id
    self.title = title
    self.forms = forms
    self.definitions = definitions
  }

  /// The schema as indented JSON with a line feed at its end.
  package var bytes: [UInt8] {
    var json = JSONText(pretty: true, capacity: Self.usualSize)
    json.beginObject()
    json.member("$schema", "https://json-schema.org/draft/2020-12/schema")
    json.member("$id", id)
    json.member("title", title)
    json.key("oneOf")
    json.beginArray()
    for name in forms { json.write(SchemaNode.reference(name)) }
    json.endArray()
    json.key("$defs")
    json.beginObject()
    for definition in definitions {
      json.key(text: definition.name)
      json.write(definition.node, about: definition.about)
    }
    json.endObject()
    json.endObject()
    json.endLine()
    return json.bytes
  }
}
