import DisputeModel
import PayerProfiles

/// Names the columns of a table of payments whose headings mean something else elsewhere: `Number`, `Date` and `Amount`
/// beside `Paid to` and `Method`.
enum PaymentColumns {
  /// The columns with what their headings mean in a table of payments, where they make one.
  static func named(_ columns: [Table.Column]) -> [Table.Column] {
    let roles = columns.map(\.role)
    guard roles.contains(where: isOfPayment), !roles.contains(where: isOfService) else { return columns }
    let named = columns.map { column in
      var column = column
      if let role = role(of: String(decoding: Letters.squeezed(column.heading.text), as: UTF8.self)),
        !roles.contains(role)
      {
        column.heading.role = role
        column.heading.basis = .words
      }
      return column
    }
    let has = { (role: Role) in named.contains { $0.role == role } }
    return has(.paymentNumber) && has(.paymentAmount) ? named : columns
  }

  private static func isOfPayment(_ role: Role?) -> Bool {
    role == .payee || role == .paymentMethod || role == .paymentNumber
  }

  private static func isOfService(_ role: Role?) -> Bool {
    switch role {
    case .description, .procedureCode, .dateAndDescription, .descriptionAndCode, .amount(.billed),
      .amount(.allowed), .remarkCode, .patientName:
      true
    default: false
    }
  }

  private static func role(of heading: String) -> Role? {
    switch heading {
    case "number", "no", "reference", "referencenumber", "trace": .paymentNumber
    case "date", "issued", "dateissued", "datepaid", "paidon": .paymentDate
    case "amount", "paid", "amountpaid", "total", "payment": .paymentAmount
    case "method", "type", "how", "howpaid", "paymenttype": .paymentMethod
    default: nil
    }
  }
}
