import DisputeModel
import PayerProfiles

/// Puts the labelled values of payments together: `Paid to`, `Check number`, `Payment date` and `Payment amount` of
/// one payment follow each other, and the next payment begins where a label comes again with another value.
struct PaymentAssembly {
  /// A payment and where its values stand.
  struct Found: Sendable {
    var payment = Payment()
    var fields: [Field] = []
  }

  /// The payments of labelled values in document order: those with a number or an amount.
  static func payments(of fields: [Field]) -> [Found] {
    var result: [Found] = []
    var current = Found()
    // A line with a payment's number tells of that payment alone.
    let numbers = fields.reduce(into: [Int: String]()) {
      if $1.role == .paymentNumber, $0[$1.line] == nil { $0[$1.line] = $1.text }
    }
    for field in fields.sorted(by: { ($0.line, $0.position) < ($1.line, $1.position) }) {
      let isOfAnother = numbers[field.line].map { current.payment.number ?? $0 != $0 } ?? false
      guard let isNew = isOfAnother ? true : current.payment.differs(from: field) else { continue }
      if isNew {
        result.append(current)
        current = Found()
      }
      current.payment.set(field)
      current.fields.append(field)
    }
    result.append(current)
    let named = result.filter { $0.payment.number != nil || $0.payment.amount != nil }
    var seen = Set<Payment>()
    return named.filter { seen.insert($0.payment).inserted }
  }
}

extension Payment {
  /// Takes what is missing from another report of the payment; returns the names of what was taken.
  mutating func completed(by other: Payment) -> Set<String> {
    var added = Set<String>()
    func take<Value>(_ path: WritableKeyPath<Payment, Value?>, _ name: String) {
      guard self[keyPath: path] == nil, let value = other[keyPath: path] else { return }
      self[keyPath: path] = value
      added.insert(name)
    }
    take(\.method, "method")
    take(\.number, "number")
    take(\.date, "date")
    take(\.amount, "amount")
    take(\.payee, "payee")
    return added
  }

  /// Whether the payment has another value already; nothing where it has this one or the field is none of a payment.
  fileprivate func differs(from field: Field) -> Bool? {
    func compare<Value: Equatable>(_ own: Value?, _ other: Value?) -> Bool? {
      guard let other else { return nil }
      guard let own else { return false }
      return own == other ? nil : true
    }
    return switch (field.role, field.value) {
    case (.paymentNumber, _): compare(number, field.text)
    case (.paymentDate, _): compare(date, field.date)
    case (.paymentAmount, _): compare(amount, field.money)
    case (.payee, _): compare(payee, field.text)
    // How a payment was made may be said twice, by its label and by its number's: the first one counts.
    case (.paymentMethod, .method): method == nil ? false : nil
    default: nil
    }
  }

  fileprivate mutating func set(_ field: Field) {
    switch (field.role, field.value) {
    case (.paymentNumber, _): number = field.text
    case (.paymentDate, _): date = field.date
    case (.paymentAmount, _): amount = field.money
    case (.payee, _): payee = field.text
    case (.paymentMethod, .method(let value)): method = value
    default: break
    }
  }
}
