import DisputeModel
import PDFLayout
import PayerProfiles

/// A value that stands beside, below or above its label.
struct Field: Sendable {
  /// What the value is.
  enum Value: Hashable, Sendable {
    case text(String)
    case date(CalendarDate)
    case span(DateSpan)
    case money(Money)
    case network(NetworkStatus)
    case relationship(Relationship)
    case method(PaymentMethod)
  }

  var role: Role
  var value: Value
  /// The value's tokens.
  var tokens: [TokenRef]
  /// The label's line, which orders fields in the document.
  var line: Int
  /// The label's first token in its line.
  var position: Int
  /// Whether the label begins with `total`.
  var isTotal = false
  /// Whether only the words of the label say what the value is.
  var isGuess = false
  /// Whether a number of the service stood in the label, as in `Service 2 of 6:`.
  var startsService = false

  /// The text, where the value is text.
  var text: String? {
    if case .text(let text) = value { text } else { nil }
  }

  /// The date, where the value is one.
  var date: CalendarDate? {
    switch value {
    case .date(let date): date
    case .span(let span): span.from
    default: nil
    }
  }

  /// The amount, where the value is one.
  var money: Money? {
    if case .money(let money) = value { money } else { nil }
  }
}
