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

  private enum Event {
    case field(Field)
    case row(Table.Row, table: Int)
    case claimRow(Table.Row, table: Int)
    case status(ClaimStatus, tokens: [TokenRef])
  }

  /// The claims of the document.
  func build() -> Outcome {
    var state = State(builder: self)
    for event in events() { state.take(event) }
    return state.finish()
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

  /// A mark beside a claim's number: `** ADJUSTED **`, `REVERSAL`, `Voided claim`.
  private func statusWord(_ line: Int) -> (status: ClaimStatus, tokens: [TokenRef])? {
    let tokens = sheet.lines[line].tokens
    for phrase in sheet.lines[line].phrases where phrase.count <= 4 {
      let letters = String(decoding: tokens[phrase].flatMap(\.letters), as: UTF8.self)
      switch letters {
      case "adjusted", "adjustment", "adjustedclaim", "corrected", "correctedclaim", "reprocessed",
        "ajustado", "replacement",
        "claimadjusted", "claimadjustment", "reprocessedclaim", "statusadjusted", "replacementclaim":
        return (.adjusted, phrase.map { TokenRef(line: line, token: $0) })
      case "reversed", "reversal", "voided", "void", "reversedclaim", "revertido", "claimreversed",
        "claimreversal", "takenback",
        "voidedclaim", "reversalofclaim", "originalclaimreversed", "statusreversed",
        "reversalofpreviouspayment":
        return (.reversed, phrase.map { TokenRef(line: line, token: $0) })
      case "pending", "pended", "claimpending", "pendiente", "inprocess", "statuspending":
        return (.pending, phrase.map { TokenRef(line: line, token: $0) })
      default: continue
      }
    }
    return nil
  }

  /// The going through.
  private struct State {
    let builder: ClaimBuilder
    var outcome = Outcome()
    var current = ClaimDraft()
    /// Claims that are not current, in the order in which they began; `current` goes back to `position`.
    var others: [ClaimDraft] = []
    /// The numbers of claims that were ever put away: most numbers are new, and thousands of claims must not be compared with each other.
    var numbers = Set<String>()
    var position = 0
    /// A service of a key–value document while it is read.
    var record: LineDraft?
    var recordRoles = Set<Role>()
    var inTotals = false
    /// Whether amounts belong to all claims together, below a heading that says so.
    var isOfDocument = false
    let hasServiceTable: Bool
    var lastTable: Int?

    init(builder: ClaimBuilder) {
      self.builder = builder
      hasServiceTable = builder.tables.contains { $0.kind == .services && !$0.rows.isEmpty }
    }

    // MARK: Claims

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

    private mutating func putAway(at index: Int) {
      if let number = current.number { numbers.insert(Self.normalized(number)) }
      others.insert(current, at: index)
    }

    static func normalized(_ number: String) -> String {
      String(decoding: Letters.squeezed(number), as: UTF8.self)
    }

    mutating func finish() -> Outcome {
      closeRecord()
      others.insert(current, at: min(position, others.count))
      outcome.claims = others
      return outcome
    }

    mutating func take(_ event: Event) {
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

    // MARK: Fields

    mutating func take(_ field: Field) {
      switch field.role {
      case .claimNumber:
        guard let number = field.text else { return }
        takeClaimNumber(number, field)
      case .patientName, .providerName, .receivedDate, .patientAccount, .providerNPI, .documentNumber,
        .patientRelationship, .networkStatus,
        .preferredProvider, .claimStatus, .diagnosis, .processedDate:
        if current.isClosed { open() }
        current.add(field)
      case .paidDate, .replaces, .replacedBy:
        current.add(field)
      case .serviceDate, .serviceFrom, .serviceTo:
        if hasServiceTable || record == nil && (builder.isClaimLevelDate || builder.numbersServices) {
          if current.isClosed { open() }
          current.add(field)
        } else {
          takeRecord(field)
        }
      case .amount, .amounts:
        takeAmount(field)
      case .remarkCode where hasServiceTable:
        takeNotes(field)
      case .description, .procedureCode, .modifiers, .units, .revenueCode, .placeOfService, .remarkCode:
        takeRecord(field)
      case .paymentAmount where record != nil && !recordRoles.contains(.amount(.planPaid)):
        // Among a service's amounts it is what the plan pays for the service.
        var field = field
        field.role = .amount(.planPaid)
        takeAmount(field)
      case .memberName, .memberId, .subscriberId, .groupName, .groupNumber, .statementDate, .paymentNumber,
        .paymentDate,
        .paymentAmount, .paymentMethod, .payee, .payerName:
        outcome.document[field.role, default: []].append(field)
        if field.role == .memberId { current.fields[.memberId, default: []].append(field) }
      case .total:
        isOfDocument = Self.namesDocument(field.text ?? "")
        if record != nil || !current.lines.isEmpty {
          closeRecord()
          inTotals = !isOfDocument
        }
      default: break
      }
    }

    /// Notes below a row of a table are the row's: `Notes: P26`.
    mutating func takeNotes(_ field: Field) {
      guard let last = current.lines.indices.last, current.totals == nil,
        current.lines[last].line.remarkCodes?.isEmpty ?? true,
        (current.lines[last].sheetLine + 1...current.lines[last].sheetLine + Self.linesOfRow).contains(
          field.line)
      else { return current.add(field) }
      RecordReading.add(field, to: &current.lines[last])
      for line in current.lines.indices where current.lines[line].line.remarkCodes == nil {
        current.lines[line].line.remarkCodes = []
      }
    }

    /// A row with all lines of its cells takes at most this many lines.
    private static let linesOfRow = 6

    mutating func takeClaimNumber(_ number: String, _ field: Field) {
      if let own = current.number {
        if Self.normalized(own) == Self.normalized(number) {
          current.add(field)
          return
        }
        if resume(number) {
          current.add(field)
          return
        }
        open()
        current.add(field)
        return
      }
      if resume(number) {
        current.add(field)
        return
      }
      current.add(field)
    }

    // MARK: Services of key–value documents

    mutating func takeAmount(_ field: Field) {
      guard !isOfDocument else { return }
      guard !hasServiceTable else {
        current.summary.append(field)
        return
      }
      // `Total charges` may be a service's own label: it is a sum where the service has that amount already.
      if inTotals || field.isTotal && (record == nil || recordRoles.contains(field.role)) {
        closeRecord()
        var totals = current.totals ?? LineDraft(sheetLine: field.line)
        if case .amount(let kind) = field.role, let money = field.money {
          totals.set(kind, money, field.tokens)
        }
        current.totals = totals
        inTotals = true
        return
      }
      guard record != nil else {
        current.summary.append(field)
        return
      }
      takeRecord(field)
    }

    mutating func takeRecord(_ field: Field) {
      guard !hasServiceTable else { return }
      if field.startsService || recordRoles.contains(field.role) {
        if case .remarkCode = field.role {} else { closeRecord() }
      }
      if record == nil {
        if current.isClosed { open() }
        inTotals = false
        record = LineDraft(sheetLine: field.line)
        recordRoles = []
      }
      recordRoles.insert(field.role)
      var draft = record ?? LineDraft(sheetLine: field.line)
      RecordReading.add(field, to: &draft)
      record = draft
    }

    mutating func closeRecord() {
      defer {
        record = nil
        recordRoles = []
      }
      guard var record, !record.line.amounts.isEmpty else { return }
      if record.line.remarkCodes == nil, current.lines.contains(where: { $0.line.remarkCodes != nil }) {
        record.line.remarkCodes = []
      }
      current.lines.append(record)
      current.extend(to: record.sheetLine)
    }

    // MARK: Rows

    mutating func take(_ row: Table.Row, table number: Int) {
      let table = builder.tables[number]
      var draft = RowReading(sheet: builder.sheet).read(row, of: table, number: number)
      if row.kind == .item, builder.isUnlabelledTotals(draft, after: current.lines, row: row, table: table) {
        takeTotals(&draft)
      } else if row.kind == .totals {
        takeTotals(&draft)
      } else {
        if let number = draft.claimNumber {
          takeRowNumber(number.text, number.token, parties: draft.parties)
        } else if current.isClosed {
          open()
        }
        for field in draft.parties where current.fields[field.role] == nil { current.add(field) }
        current.lines.append(draft)
        for (column, entries) in draft.stacked {
          current.stacked[column, default: []].append(contentsOf: entries)
        }
        current.extend(to: row.line)
      }
      lastTable = number
    }

    mutating func takeRowNumber(_ number: String, _ token: TokenRef, parties: [Field]) {
      let field = Field(
        role: .claimNumber, value: .text(number), tokens: [token], line: token.line, position: token.token)
      if let own = current.number, Self.normalized(own) == Self.normalized(number) { return }
      if resume(number) { return }
      if current.number != nil || current.isClosed {
        let own = Set(parties.map(\.role))
        let inherited = current.fields.filter { entry in
          !own.contains(entry.key)
            && [.patientName, .providerName, .processedDate, .networkStatus].contains(entry.key)
        }
        open()
        current.fields = inherited
      }
      current.add(field)
    }

    mutating func takeTotals(_ draft: inout LineDraft) {
      if current.number == nil, let field = builder.claimNumber(in: draft.sheetLine) {
        takeClaimNumber(field.text ?? "", field)
      }
      if current.fields[.patientName] == nil, let field = builder.patient(in: draft.sheetLine) {
        current.add(field)
      }
      let isOfDocument = Self.namesDocument(builder.sheet.lines[draft.sheetLine].text)
      if isOfDocument || current.lines.isEmpty || current.isClosed {
        draft.isOfDocument = isOfDocument
        outcome.documentTotals.append(draft)
        return
      }
      // Sums under several claims of one table belong to all of them together.
      let sharesTable = others.contains { other in
        other.totals == nil && other.lines.last?.table == draft.table && !other.lines.isEmpty
      }
      if sharesTable, current.lines.allSatisfy({ $0.claimNumber != nil }) {
        outcome.documentTotals.append(draft)
      } else {
        current.totals = draft
        current.extend(to: draft.sheetLine)
      }
    }

    /// A heading box of one claim, or a row of a table of claims.
    mutating func takeClaimRow(_ row: Table.Row, table number: Int) {
      let table = builder.tables[number]
      guard row.kind == .item, table.kind == .payments || table.rows.filter({ $0.kind == .item }).count == 1
      else { return }
      var found: [Field] = []
      for (column, cell) in row.cells.enumerated() where !cell.isEmpty {
        guard let role = table.columns[column].role, FieldScan.isField(role),
          table.kind == .claims || Self.isPayment(role)
        else { continue }
        if role == .paymentNumber,
          let method = StatusReading.method(ofNumberLabel: table.columns[column].heading.text)
        {
          found.append(
            Field(
              role: .paymentMethod, value: .method(method), tokens: cell, line: row.line,
              position: cell[0].token))
        }
        let tokens = cell.map { builder.sheet.lines[$0.line].tokens[$0.token] }
        guard let value = FieldValue.read(role, from: tokens[...]) else { continue }
        found.append(
          Field(
            role: role, value: value.value, tokens: Array(cell.prefix(value.count)), line: row.line,
            position: cell[0].token))
      }
      for field in found.filter({ $0.role == .claimNumber }) + found.filter({ $0.role != .claimNumber }) {
        take(field)
      }
    }

    private static func isPayment(_ role: Role) -> Bool {
      switch role {
      case .paymentNumber, .paymentDate, .paymentAmount, .paymentMethod, .payee: true
      default: false
      }
    }
  }

  /// The patient in a row of sums: `Totals for NAME:`.
  private func patient(in line: Int) -> Field? {
    let tokens = sheet.lines[line].tokens
    guard let match = index.longestMatch(in: tokens, at: 0),
      match.senses.contains(where: { $0.role == .total }),
      tokens[match.count - 1].letters.elementsEqual("for".utf8),
      let end = tokens.firstIndex(where: \.endsWithColon), end >= match.count
    else { return nil }
    var words = tokens[match.count...end].map(\.text)
    words[words.count - 1].removeLast()
    let name = words.joined(separator: " ")
    guard !name.isEmpty, name.unicodeScalars.first?.properties.isUppercase == true else { return nil }
    return Field(
      role: .patientName, value: .text(name),
      tokens: (match.count...end).map { TokenRef(line: line, token: $0) }, line: line, position: 0)
  }

  /// The claim's number in a row of sums: `Total for Claim #02-908`.
  private func claimNumber(in line: Int) -> Field? {
    let tokens = sheet.lines[line].tokens
    for start in tokens.indices {
      guard let match = index.longestMatch(in: tokens, at: start),
        match.senses.contains(where: { $0.role == .claimNumber }),
        start + match.count < tokens.count,
        let found = FieldValue.read(.claimNumber, from: tokens[(start + match.count)...])
      else { continue }
      return Field(
        role: .claimNumber, value: found.value, tokens: [TokenRef(line: line, token: start + match.count)],
        line: line, position: start)
    }
    return nil
  }

  /// Whether services are numbered: `Service 1: …`.
  private var numbersServices: Bool { fields.contains(where: \.startsService) }

  /// Whether dates of service are the claim's rather than a line's: there are no key–value services.
  private var isClaimLevelDate: Bool {
    !fields.contains { $0.startsService }
      && fields.filter { $0.role == .procedureCode || $0.role == .units }.isEmpty
  }

  /// Whether a row without words holds the sums of the rows before it.
  private func isUnlabelledTotals(_ draft: LineDraft, after lines: [LineDraft], row: Table.Row, table: Table)
    -> Bool
  {
    // Text below a row of bare numbers is no description of it.
    let isBare = (draft.sources[.description] ?? []).allSatisfy { $0.line > row.line }
    guard isBare, draft.line.serviceDates == nil, draft.line.procedureCode == nil,
      !lines.isEmpty
    else { return false }
    let kinds = draft.line.amounts.kinds
    guard kinds.count >= 2 else { return false }
    let rows = lines.filter { $0.table == draft.table }
    return kinds.allSatisfy { kind in rows.reduce(Money.zero) { $0 + ($1[kind] ?? .zero) } == draft[kind] }
  }
}
