import PayerProfiles

/// The way through a document's fields and rows, and the claims begun on it.
struct ClaimWalk {
  let builder: ClaimBuilder
  var outcome = ClaimBuilder.Outcome()
  var current = ClaimDraft()
  /// Claims that are not current, in the order in which they began; `current` goes back to `position`.
  var others: [ClaimDraft] = []
  /// The numbers of claims that were ever put away: most numbers are new, and thousands of claims must not be
  /// compared with each other.
  var numbers = Set<String>()
  var position = 0
  /// A service of a key–value document while it is read.
  var record: LineDraft?
  var recordRoles = Set<Role>()
  var inTotals = false
  /// Whether amounts belong to all claims together, below a heading that says so.
  var isOfDocument = false
  /// The claim's number that the fields lead to before any more services, if one does.
  var upcomingNumber: String?
  let hasServiceTable: Bool

  init(builder: ClaimBuilder) {
    self.builder = builder
    hasServiceTable = builder.tables.contains { $0.kind == .services && !$0.rows.isEmpty }
  }

  mutating func open() {
    closeRecord()
    putAway(at: min(position, others.count))
    position = others.count
    current = ClaimDraft()
    inTotals = false
    isOfDocument = false
  }

  /// Whether a label of sums speaks of all claims.
  static func namesDocument(_ label: String) -> Bool {
    let letters = Letters.squeezed(label)
    let phrases: [StaticString] = [
      "allclaims", "statement", "grandtotal", "overall", "allpatients", "todas", "pagetotal", "allservices",
    ]
    return phrases.contains { Letters.contains(letters, $0) }
  }

  /// Goes on with a claim that was begun before; an empty current claim is forgotten.
  mutating func resume(_ number: String) -> Bool {
    let normalized = Self.normalized(number)
    guard numbers.contains(normalized),
      let index = others.firstIndex(where: { $0.number.map(Self.normalized) == normalized })
    else { return false }
    closeRecord()
    let resumed = others.remove(at: index)
    var insertion = position > index ? position - 1 : position
    if !current.lines.isEmpty || !current.fields.isEmpty {
      insertion = min(insertion, others.count)
      // What names the resumed claim again on a later page is no claim of its own.
      if current.lines.isEmpty, current.number == nil, current.totals == nil {
        // forgotten
      } else {
        putAway(at: insertion)
      }
    }
    position = min(index, others.count)
    current = resumed
    return true
  }

  mutating func putAway(at index: Int) {
    if let number = current.number { numbers.insert(Self.normalized(number)) }
    others.insert(current, at: index)
  }

  static func normalized(_ number: String) -> String {
    String(decoding: Letters.squeezed(number), as: UTF8.self)
  }

  mutating func finish() -> ClaimBuilder.Outcome {
    closeRecord()
    others.insert(current, at: min(position, others.count))
    outcome.claims = others
    ClaimList(sheet: builder.sheet, tables: builder.tables).spread(over: &outcome.claims)
    return outcome
  }

  mutating func take(_ event: ClaimBuilder.Event) {
    switch event {
    case .field(let field): take(field)
    case .row(let row, let table): take(row, table: table)
    case .claimRow(let row, let table): takeClaimRow(row, table: table)
    case .status(let status, let tokens):
      guard current.statusWords == nil else { break }
      current.statusWords = status
      current.statusTokens = tokens
    }
  }
}
