import DisputeModel
import PayerProfiles

/// A part of a service line that has a place of its own in the claims document.
enum LinePart: Hashable, Sendable {
  case serviceDates, description, procedureCode, modifiers, revenueCode, placeOfService, units, remarkCodes
  case amount(AmountKind)
  case merged
  /// Code and amount of each adjustment, one after the other.
  case adjustments

  /// The pointer's last components.
  var pointer: String {
    switch self {
    case .amount(let kind): "amounts/\(kind.rawValue)"
    case .merged: "mergedAmounts"
    default: "\(self)"
    }
  }
}

/// A service line, or a row of sums, while it is put together.
struct LineDraft: Sendable {
  /// What is known of the line.
  var line = ServiceLine()
  /// Where each part was read.
  var sources: [LinePart: [TokenRef]] = [:]
  /// Whether the payer approved the service, where the document says so.
  var approved: Bool?
  /// Where it says so.
  var approval: [TokenRef] = []
  /// Whether its cell holds the date of another service too.
  var holdsOtherDate = false
  /// The claim's number, patient and provider, where the table gives them per row.
  var claimNumber: (text: String, token: TokenRef)?
  /// Who received and gave the services, where the table says so per row.
  var parties: [Field] = []
  /// Index of the table; `nil` for lines of key–value documents.
  var table: Int?
  /// The sheet's line that holds the numbers.
  var sheetLine: Int
  /// Cells whose column has several labels, one under the other, top down, by column.
  var stacked: [Int: [[TokenRef]]] = [:]
  /// Kinds whose labels no list has.
  var guessed: Set<AmountKind> = []
  /// Whether its label says that it sums all claims of the document.
  var isOfDocument = false
  /// The percentage that the row prints, in hundredths of a percent.
  var planShare: Int64?
  /// Money in columns that are not understood.
  var unread: [(column: Int, money: Money)] = []
}

extension LineDraft {
  /// The amount of a kind.
  subscript(_ kind: AmountKind) -> Money? { line.amounts[kind] }

  /// Sets an amount and where it stands; the first one wins.
  mutating func set(_ kind: AmountKind, _ money: Money, _ tokens: [TokenRef]) {
    guard line.amounts[kind] == nil else { return }
    line.amounts[kind] = money
    sources[.amount(kind)] = tokens
  }
}
