/// What a YAML or JSON file holds, with the place of everything in it.
package struct FormNode: Hashable, Sendable {
  /// A place in a file.
  package struct Mark: Hashable, Sendable {
    /// 1-based line.
    package var line: Int
    /// 1-based column.
    package var column: Int

    /// Creates a place.
    package init(line: Int, column: Int) {
      self.line = line
      self.column = column
    }
  }

  /// What kind of value a scalar is, by its form.
  package enum ScalarKind: UInt8, Hashable, Sendable {
    /// A text, or a date.
    case text = 0x74
    /// A number.
    case number = 0x6E
    /// True or false.
    case truth = 0x62
    /// Nothing.
    case nothing = 0x7A
  }

  /// The value.
  package indirect enum Content: Hashable, Sendable {
    /// A single value, as it is spelled.
    case scalar(String, ScalarKind)
    /// A list.
    case list([FormNode])
    /// Keys and their values, in the file's order.
    case mapping([Member])
  }

  /// A key and its value.
  package struct Member: Hashable, Sendable {
    /// The key.
    package var key: FormNode
    /// The value.
    package var value: FormNode

    /// Creates a member.
    package init(key: FormNode, value: FormNode) {
      self.key = key
      self.value = value
    }
  }

  /// Where the value begins.
  package var mark: Mark
  /// The value.
  package var content: Content

  /// Creates a value.
  package init(_ content: Content, at mark: Mark) {
    self.content = content
    self.mark = mark
  }
}

/// What was read from one file.
package enum FileContent: Hashable, Sendable {
  /// Nothing: the file is empty, or holds comments only.
  case nothing
  /// Its value.
  case node(FormNode)
  /// What is wrong with it, and where, when the place is known.
  case failure(String, FormNode.Mark?)
}
