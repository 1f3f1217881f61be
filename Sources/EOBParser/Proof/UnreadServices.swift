import DisputeModel
import PayerProfiles

/// Tells a statement whose services are not understood from a document that has none.
struct UnreadServices {
  let sheet: Sheet
  let tables: [Table]
  let fields: [Field]

  /// A row of a service has at least this many amounts: charge, allowed amount, the plan's part, the member's.
  private static let amountsOfRow = 4
  /// Labelled amounts of a service or of a claim are of at least as many kinds, the charge among them.
  private static let labelledKinds = 3

  /// Whether the document, in which no service was understood, prints what services have.
  var areThere: Bool { hasDatedRow || hasLabelledAmounts || hasNumberedAmounts }

  /// A claim that is numbered, in a document of so many amounts, is more than a mention of it.
  private static let amountsOfClaim = 3

  private var hasNumberedAmounts: Bool {
    guard fields.contains(where: { $0.role == .claimNumber }) else { return false }
    let amounts = sheet.lines.reduce(0) { count, line in
      count + line.numberTokens.count { line.tokens[$0].number?.isMoney == true }
    }
    return amounts >= Self.amountsOfClaim
  }

  private var hasDatedRow: Bool {
    sheet.lines.contains { line in
      line.startsWithDate
        && line.numberTokens.count { line.tokens[$0].number?.isMoney == true } >= Self.amountsOfRow
    }
  }

  private var hasLabelledAmounts: Bool {
    var kinds = Set<AmountKind>()
    for field in fields { if case .amount(let kind) = field.role, field.money != nil { kinds.insert(kind) } }
    for table in tables {
      for column in table.columns where column.numbers != nil {
        kinds.formUnion(column.role?.amountKinds ?? [])
      }
    }
    return kinds.contains(.billed) && kinds.count >= Self.labelledKinds
  }

  /// Says so of a statement without claims.
  static func issues(of document: ClaimsDocument) -> [Issue] {
    guard document.documentType != .notAnEOB, document.claims.isEmpty else { return [] }
    return [
      Issue(
        severity: .warning, code: .unknownLayout, path: "",
        message: "The document is a statement of claims, and none of its services was understood.")
    ]
  }
}
