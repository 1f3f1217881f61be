package import DisputeModel

/// Members of an object that are left out when there is nothing to say.
extension JSONText {
  /// Writes a member unless the text is absent.
  package mutating func member(_ name: StaticString, _ text: String?) {
    guard let text else { return }
    key(name)
    string(text)
  }

  /// Writes a member unless the number is absent.
  package mutating func member(_ name: StaticString, _ value: Int?) {
    guard let value else { return }
    key(name)
    number(value)
  }

  /// Writes a member unless the amount is absent.
  package mutating func member(_ name: StaticString, _ amount: Money?) {
    guard let amount else { return }
    key(name)
    money(amount)
  }

  /// Writes a member unless the date is absent.
  package mutating func member(_ name: StaticString, _ value: CalendarDate?) {
    guard let value else { return }
    key(name)
    date(value)
  }

  /// Writes a span's two ends unless it is absent.
  package mutating func member(_ name: StaticString, _ span: DateSpan?) {
    guard let span else { return }
    key(name)
    beginObject()
    member("from", span.from)
    member("to", span.to)
    endObject()
  }

  /// Writes a list unless it is absent; an empty list is written.
  package mutating func member(_ name: StaticString, _ texts: [String]?) {
    guard let texts else { return }
    key(name)
    beginArray(inline: true)
    for text in texts { string(text) }
    endArray()
  }
}
