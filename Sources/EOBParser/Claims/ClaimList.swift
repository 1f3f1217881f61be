import DisputeModel
import PayerProfiles

/// A table on the front of a document that lists its claims: one row each, with its number and its sums.
///
/// The services stand further on, often without sums of their own; then the list's are the claim's.
struct ClaimList {
  let sheet: Sheet
  let tables: [Table]

  /// Whether a table lists claims; a table of one row is the heading box of a single claim.
  static func isList(_ table: Table) -> Bool {
    guard table.kind == .claims else { return false }
    return !table.has(.claimNumber) || table.rows.count { $0.kind == .item } > 1
  }

  /// The tables, those that list the claims whose services follow told apart from tables of services: patient, provider
  /// and sums of each, but nothing of what was done.
  static func toldApart(_ tables: [Table]) -> [Table] {
    guard let last = tables.lastIndex(where: { $0.kind == .services && !isOverview($0) }) else {
      return tables
    }
    return tables.enumerated().map { number, table in
      guard number < last, isOverview(table) else { return table }
      var table = table
      table.kind = .claims
      return table
    }
  }

  private static func isOverview(_ table: Table) -> Bool {
    table.kind == .services && table.has(.patientName) && table.has(.providerName)
      && ![.description, .procedureCode, .dateAndDescription, .descriptionAndCode, .remarkCode, .revenueCode]
        .contains(where: table.has)
  }

  /// Gives each claim what the list says of it: amounts, and names that stand nowhere else.
  func spread(over claims: inout [ClaimDraft]) {
    var listed: [String: [Field]] = [:]
    for table in tables where ClaimList.isList(table) {
      for row in table.rows where row.kind == .item {
        let fields = CellFields(sheet: sheet).fields(of: row, in: table)
        guard let number = fields.first(where: { $0.role == .claimNumber })?.text else { continue }
        // A number that is listed twice is an adjusted claim beside the one that it replaces: neither is sure.
        let key = ClaimWalk.normalized(number)
        listed[key] = listed[key] == nil ? fields : []
      }
    }
    guard !listed.isEmpty else { return }
    for number in claims.indices {
      guard let own = claims[number].number, let fields = listed[ClaimWalk.normalized(own)] else { continue }
      for field in fields {
        switch field.role {
        case .amount: claims[number].listed.append(field)
        case .patientName, .providerName:
          if claims[number].fields[field.role] == nil { claims[number].fields[field.role] = [field] }
        default: break
        }
      }
    }
  }
}
