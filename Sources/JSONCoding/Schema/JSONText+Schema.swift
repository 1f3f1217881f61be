extension JSONText {
  /// Writes a node as a JSON Schema object.
  package mutating func write(_ node: SchemaNode, about: String = "") {
    beginObject()
    if !about.isEmpty { member("description", about) }
    writeKeywords(of: node)
    endObject()
  }

  private mutating func writeKeywords(of node: SchemaNode) {
    switch node {
    case .text: member("type", "string")
    case .pattern(let pattern):
      member("type", "string")
      member("pattern", pattern)
    case .date:
      member("type", "string")
      member("format", "date")
      // `format` is only an annotation to many validators; the pattern holds everywhere.
      member("pattern", "^[0-9]{4}-[0-9]{2}-[0-9]{2}$")
    case .oneOf(let names): member("enum", names)
    case .constant(let text): member("const", text)
    case .integer(let minimum):
      member("type", "integer")
      member("minimum", minimum)
    case .number: member("type", "number")
    case .bool: member("type", "boolean")
    case .list(let item, let minimum, let count):
      member("type", "array")
      key("items")
      write(item)
      if let lowest = count ?? (minimum > 0 ? minimum : nil) { member("minItems", lowest) }
      member("maxItems", count)
    case .object(let members, let minimum): writeObject(members, minimum: minimum)
    case .byPointer(let value):
      member("type", "object")
      key("propertyNames")
      write(SchemaNode.pattern(SchemaNode.pointerPattern))
      key("additionalProperties")
      write(value)
    case .either(let nodes):
      key("oneOf")
      beginArray()
      for node in nodes { write(node) }
      endArray()
    case .reference(let name): member("$ref", "#/$defs/" + name)
    }
  }

  private mutating func writeObject(_ members: [SchemaMember], minimum: Int) {
    member("type", "object")
    key("properties")
    beginObject()
    for member in members {
      key(text: member.name)
      write(member.node, about: member.about)
    }
    endObject()
    let required = members.filter(\.isRequired).map(\.name)
    if !required.isEmpty { member("required", required) }
    if minimum > 0 { member("minProperties", minimum) }
    key("additionalProperties")
    bool(false)
  }
}
