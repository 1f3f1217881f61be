/// What a JSON value must look like: the part of JSON Schema that the documents here need.
package indirect enum SchemaNode: Sendable {
  /// Any string.
  case text
  /// A string that matches a regular expression.
  case pattern(String)
  /// A calendar date, `YYYY-MM-DD`.
  case date
  /// One of the listed strings.
  case oneOf([String])
  /// Always the same string.
  case constant(String)
  /// A whole number, not below a bound when there is one.
  case integer(minimum: Int?)
  /// An amount of money or a coordinate.
  case number
  /// True or false.
  case bool
  /// A list of equal items; `count` fixes its length.
  case list(SchemaNode, minimum: Int = 0, count: Int? = nil)
  /// An object with the listed members and no others.
  case object([SchemaMember], minimum: Int = 0)
  /// An object whose keys are RFC 6901 pointers.
  case byPointer(SchemaNode)
  /// Exactly one of several forms.
  case either([SchemaNode])
  /// A form that has a name.
  case reference(String)
}

/// One member of an object.
package struct SchemaMember: Sendable {
  package let name: String
  package let node: SchemaNode
  package let isRequired: Bool
  package let about: String

  /// A member that every document has.
  package static func always(_ name: String, _ node: SchemaNode, _ about: String = "") -> SchemaMember {
    SchemaMember(name: name, node: node, isRequired: true, about: about)
  }

  /// A member that is absent when there is nothing to say.
  package static func maybe(_ name: String, _ node: SchemaNode, _ about: String = "") -> SchemaMember {
    SchemaMember(name: name, node: node, isRequired: false, about: about)
  }
}

/// Shorthands for the forms that members share.
extension SchemaNode {
  /// An amount of money.
  package static let money = SchemaNode.number
  /// 64 hexadecimal digits.
  package static let sha256 = SchemaNode.pattern("^[0-9a-f]{64}$")
  /// An RFC 6901 pointer, defined by `SchemaMember.pointer`.
  package static let pointer = SchemaNode.reference("pointer")

  /// RFC 6901: empty, or reference tokens that each follow a slash.
  package static let pointerPattern = "^(/([^/~]|~[01])*)*$"

  /// The names of an enumeration.
  package static func cases<Value>(_ type: Value.Type) -> SchemaNode
  where Value: CaseIterable & RawRepresentable, Value.RawValue == String {
    .oneOf(type.allCases.map(\.rawValue))
  }
}

extension SchemaMember {
  /// The named form that `SchemaNode.pointer` refers to.
  package static let pointer = SchemaMember.always(
    "pointer", .pattern(SchemaNode.pointerPattern), "RFC 6901 pointer; empty for the whole document.")
}
