import DisputeModel
import PayerProfiles

/// Goes through a document from top to bottom and puts what belongs together into claims.
///
/// A claim begins with a number that is new; what names a claim (patient, provider, dates) begins one too where
/// the claim before has its row of sums. A number that was seen before goes on with its claim, so running heads
/// and claims over page breaks need no rule of their own.
struct ClaimBuilder {
  let sheet: Sheet
  let tables: [Table]
  let fields: [Field]
  let index: LabelIndex

  /// What the document holds.
  struct Outcome: Sendable {
    var claims: [ClaimDraft] = []
    /// Fields of the document: member, statement date, payments.
    var document: [Role: [Field]] = [:]
    /// Sums of all claims.
    var documentTotals: [LineDraft] = []
  }

  enum Event {
    case field(Field)
    case row(Table.Row, table: Int)
    case claimRow(Table.Row, table: Int)
    case status(ClaimStatus, tokens: [TokenRef])
  }

  /// The claims of the document.
  func build() -> Outcome {
    var walk = ClaimWalk(builder: self)
    let events = events()
    let upcoming = upcomingNumbers(events)
    for (number, event) in zip(upcoming, events) {
      walk.upcomingNumber = number
      walk.take(event)
    }
    return walk.finish()
  }

  /// For each event the claim's number that comes before any more rows, if one does.
  private func upcomingNumbers(_ events: [Event]) -> [String?] {
    var upcoming: String?
    var numbers: [String?] = []
    for event in events.reversed() {
      switch event {
      case .row: upcoming = nil
      case .field(let field): if field.role == .claimNumber, let text = field.text { upcoming = text }
      case .claimRow, .status: break
      }
      numbers.append(upcoming)
    }
    return numbers.reversed()
  }

  private func events() -> [Event] {
    var events: [(line: Int, position: Int, event: Event)] = []
    for field in fields { events.append((field.line, field.position, .field(field))) }
    for (number, table) in tables.enumerated() {
      for row in table.rows {
        if table.kind == .services {
          // The row comes after the label that its own line may begin with.
          events.append((row.line, .max, .row(row, table: number)))
        } else if table.kind == .claims || table.kind == .payments {
          events.append((row.line, .max, .claimRow(row, table: number)))
        }
      }
    }
    let claimLines = Set(
      fields.filter { $0.role == .claimNumber || $0.role == .patientName || $0.role == .claimStatus }.map(
        \.line))
    for line in claimLines.sorted() {
      if let found = statusWord(line) {
        events.append((line, .max - 1, .status(found.status, tokens: found.tokens)))
      }
    }
    return events.sorted { ($0.line, $0.position) < ($1.line, $1.position) }.map(\.event)
  }

  /// Whether services are numbered: `Service 1: …`.
  var numbersServices: Bool { fields.contains(where: \.startsService) }

  /// Whether dates of service are the claim's rather than a line's: there are no key–value services.
  var isClaimLevelDate: Bool {
    !fields.contains { $0.startsService }
      && fields.filter { $0.role == .procedureCode || $0.role == .units }.isEmpty
  }
}
