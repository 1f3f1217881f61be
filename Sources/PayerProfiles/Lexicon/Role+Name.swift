import DisputeModel

extension Role {
  /// The name in files: that of the case; several amounts are joined by `+`, parts of the document end in `Section`.
  public var name: String {
    switch self {
    case .amount(let kind): kind.rawValue
    case .amounts(let kinds): kinds.map(\.rawValue).joined(separator: "+")
    case .section(let section): "\(section)Section"
    default: "\(self)"
    }
  }

  /// The role of a name.
  public init?(name: String) {
    if let known = Self.byName[name] {
      self = known
      return
    }
    let kinds = name.split(separator: "+").map { AmountKind(rawValue: String($0)) }
    let amounts = kinds.compactMap(\.self)
    guard amounts.count > 1, amounts.count == kinds.count, Set(amounts).count == amounts.count else {
      return nil
    }
    self = .amounts(amounts)
  }

  /// The names of all roles but those of several amounts.
  public static var names: [String] { single.map(\.name) }

  private static let byName = Dictionary(uniqueKeysWithValues: single.map { ($0.name, $0) })

  private static let single: [Role] =
    AmountKind.allCases.map(Role.amount)
    + [
      .otherMoney, .percent,
      .serviceDate, .serviceFrom, .serviceTo, .description, .procedureCode, .modifiers, .revenueCode,
      .dateAndDescription, .descriptionAndCode, .placeOfService, .units, .remarkCode, .lineNumber,
      .lineApproval,
      .diagnosis,
      .claimNumber, .documentNumber, .claimStatus, .patientName, .patientRelationship, .patientAccount,
      .patientMemberId,
      .providerName, .providerNPI, .networkStatus, .preferredProvider, .receivedDate, .processedDate,
      .paidDate,
      .replaces, .replacedBy,
      .statementDate, .payerName, .memberName, .memberId, .subscriberId, .groupName, .groupNumber,
      .paymentNumber, .paymentDate, .paymentAmount, .paymentMethod, .payee,
      .limit, .used, .remaining, .accumulatorKind, .accumulatorScope, .accumulatorNetwork,
      .ignored, .total,
      .section(.notes), .section(.glossary), .section(.appeal), .section(.accumulators), .section(.other),
    ]
}

extension Label.Place {
  /// The name in files.
  public var name: String { "\(self)" }
  /// All places.
  public static let all: [Label.Place] = [.anywhere, .sentence, .heading, .field]

  /// The place of a name.
  public init?(name: String) {
    guard let place = Self.all.first(where: { $0.name == name }) else { return nil }
    self = place
  }
}
