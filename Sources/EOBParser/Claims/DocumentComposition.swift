import DisputeModel
import PDFLayout
import PayerProfiles

/// Composes the claims document from what the stages found.
struct DocumentComposition {
  let index: LabelIndex
  let sheet: Sheet
  let scan: RowScan
  let tables: [Table]
  let taken: TokenSet
  let fields: [Field]
  let outcome: ClaimBuilder.Outcome
  let limits: [LimitReading.Found]
  let payers: [KnownPayer]

  /// The document, and why it is what it is.
  func document(
    source: DocumentSource, search: PhraseSearch, payer: PayerRecognition.Outcome, recordsProvenance: Bool
  ) -> (ClaimsDocument, CompositionFindings) {
    let drafts = outcome.claims.filter(\.isWhole)
    let codes = remarkCodes(of: drafts)
    let legend = NotesLegend(index: index, sheet: sheet, scan: scan, taken: taken, codes: codes).entries()
    let hasPlanPayment = drafts.contains { draft in
      draft.lines.contains { $0[.planPaid] != nil } || draft.lines.isEmpty && draft.totals?[.planPaid] != nil
    }
    let type = DocumentTypeDecision.decide(
      search, claimCount: drafts.count, hasPlanPayment: hasPlanPayment,
      hasClaimNumber: drafts.contains { $0.number != nil },
      hasUnreadServices: UnreadServices(sheet: sheet, tables: tables, fields: fields).areThere)
    var document = ClaimsDocument(source: source, documentType: type.type)
    var provenance = ProvenanceRecord(sheet: sheet, isWanted: recordsProvenance)
    var findings = CompositionFindings(type: type)
    guard type.type != .notAnEOB else {
      document.review.issues.append(
        Issue(
          severity: .info, code: .notAnEOB, path: "",
          message: "The document holds no claims: \(type.reasons.joined(separator: ", "))."))
      return (document, findings)
    }
    let claims = DocumentWideValues.spread(drafts)
    let assembly = ClaimAssembly(sheet: sheet, legend: legend, tables: tables)
    for (number, entry) in claims.enumerated() {
      var draft = entry
      if drafts.count > 1 {
        draft.summary = draft.ownSummary(habit: summaryHabit(of: claims, without: number))
      }
      document.claims.append(
        assembly.claim(
          draft, at: "/claims/\(number)", isOnly: drafts.count == 1,
          isRemittance: type.type == .remittanceAdvice, provenance: &provenance))
    }
    for number in document.claims.indices {
      DisplaySigns.normalize(&document.claims[number])
      document.claims[number].status = StatusDecision.status(
        of: document.claims[number], draft: drafts[number])
      provenance.read(statusOf: document.claims[number], draft: drafts[number], at: "/claims/\(number)")
    }
    if let currency = CurrencyReading(sheet: sheet, taken: taken).currency() {
      document.currency = currency.code
      provenance.read("/currency", currency.tokens)
    }
    findings.payerReasons = payer.reasons
    readPayer(payer, into: &document, provenance: &provenance)
    readMember(into: &document, provenance: &provenance)
    nameParties(of: &document, search: search, provenance: &provenance)
    let insuresOne = insuresOnePerson(document, search: search)
    for (number, limit) in limits.enumerated() {
      var limit = limit
      if insuresOne, limit.accumulator.scope == nil {
        limit.accumulator.scope = .individual
        provenance.derived("/accumulators/\(number)/scope", from: ["/documentType"])
      }
      document.accumulators.append(limit.accumulator)
      provenance.read(limit, at: "/accumulators/\(number)")
    }
    readPayments(into: &document, provenance: &provenance)
    if let appeal = AppealReading(sheet: sheet).rights() {
      document.appealRights = appeal.rights
      provenance.read("/appealRights/filingDays", appeal.tokens)
      provenance.read("/appealRights/address", appeal.address)
      provenance.read("/appealRights/phone", appeal.phone)
    }
    document.provenance = provenance.inDocumentOrder
    prove(&document, drafts: claims, findings: &findings)
    return (document, findings)
  }

  /// Where the other claims have amounts outside their tables.
  private func summaryHabit(of claims: [ClaimDraft], without number: Int) -> Set<ClaimDraft.SummaryPlace> {
    claims.indices.filter { $0 != number }.reduce(into: []) { $0.formUnion(claims[$1].summaryPlaces) }
  }

  /// The codes that services and claims use, without brackets.
  private func remarkCodes(of drafts: [ClaimDraft]) -> Set<String> {
    var codes = Set<String>()
    for draft in drafts {
      for line in draft.rowsWithCodes {
        for code in line.line.remarkCodes ?? [] { codes.insert(NotesLegend.bare(code)) }
        for adjustment in line.line.adjustments { codes.insert("\(adjustment.group)-\(adjustment.reason)") }
      }
      for field in draft.fields[.remarkCode] ?? [] {
        for code in (field.text ?? "").split(separator: " ") { codes.insert(NotesLegend.bare(String(code))) }
      }
    }
    return codes
  }

  private var unlabelled: UnlabelledValues {
    UnlabelledValues(index: index, sheet: sheet, tables: tables, taken: taken, fields: fields)
  }

  /// Who decided the claims.
  func recognisedPayer(_ search: PhraseSearch) -> PayerRecognition.Outcome {
    let named = outcome.document[.payerName] ?? []
    var values = taken
    values.formUnion(fields.lazy.filter { $0.role != .payerName }.flatMap(\.tokens))
    return PayerRecognition(
      index: index, sheet: sheet, search: search, payers: payers, values: values, named: named
    ).payer()
  }

  private func readPayer(
    _ payer: PayerRecognition.Outcome, into document: inout ClaimsDocument, provenance: inout ProvenanceRecord
  ) {
    document.payer = payer.payer
    provenance.read(payer, in: sheet)
    if let field = outcome.document[.statementDate]?.first {
      document.statementDate = field.date
      provenance.read("/statementDate", field.tokens)
    } else if let letterDate = letterDate() {
      document.statementDate = letterDate.date
      provenance.read("/statementDate", letterDate.tokens)
    }
  }

  /// A date that stands alone in the upper half of the first page, as in a letter.
  private func letterDate() -> (date: CalendarDate, tokens: [TokenRef])? {
    guard let page = sheet.pages.first, let bottom = page.map({ sheet.lines[$0].box.y1 }).max() else {
      return nil
    }
    let used = TokenSet(sheet, fields.lazy.flatMap(\.tokens))
    for number in page where sheet.lines[number].box.y1 < bottom / 2 {
      let line = sheet.lines[number]
      for phrase in line.phrases where phrase.count >= 3 {
        let refs = phrase.map { TokenRef(line: number, token: $0) }
        let words = line.tokens[phrase].map { $0.text[...] }
        guard let found = DateReading.date(in: words, at: 0), found.count == words.count,
          !refs.contains(where: used.contains)
        else { continue }
        return (found.date, refs)
      }
    }
    return nil
  }

  private func readMember(into document: inout ClaimsDocument, provenance: inout ProvenanceRecord) {
    var member = Member()
    let values = HolderLabels(sheet: sheet).settled(outcome.document)
    func take(_ role: Role, _ path: WritableKeyPath<Member, String?>, _ name: String) {
      guard let field = values[role]?.first, let text = field.text else { return }
      member[keyPath: path] = text
      provenance.read("/member/\(name)", field.tokens)
    }
    take(.memberName, \.name, "name")
    if member.name == nil, document.documentType != .remittanceAdvice,
      let recipient = unlabelled.recipient(
        excluding: TokenSet(sheet, fields.lazy.filter { $0.role != .patientName }.flatMap(\.tokens)))
    {
      member.name = recipient.text
      provenance.read("/member/name", recipient.tokens)
    }
    // Where the claims are of several members, the document has no member of its own.
    if !MemberPerClaim.take(outcome.claims.filter(\.isWhole), into: &document, provenance: &provenance) {
      take(.memberId, \.memberId, "memberId")
    }
    // The only identifier is the member's, whatever it is called.
    take(
      .subscriberId, member.memberId == nil ? \.memberId : \.subscriberId,
      member.memberId == nil ? "memberId" : "subscriberId")
    take(.groupName, \.groupName, "groupName")
    take(.groupNumber, \.groupNumber, "groupNumber")
    if member != Member() { document.member = member }
  }

  private func prove(
    _ document: inout ClaimsDocument, drafts: [ClaimDraft], findings: inout CompositionFindings
  ) {
    let balance = BalanceProof(
      document: document, planShares: drafts.map { $0.lines.map(\.planShare) })
    let outcomes = balance.outcomes()
    let summaries = drafts.map { draft in
      var amounts: [AmountKind: Money] = [:]
      for field in draft.listed + (drafts.count == 1 ? draft.summary : []) {
        if case .amount(let kind) = field.role, let money = field.money { amounts[kind] = money }
      }
      return amounts
    }
    let followed = balance.binding(outcomes)
    let totals = TotalsProof(document: document, documentTotals: outcome.documentTotals, summaries: summaries)
    let sums = totals.sums()
    findings.identities = outcomes
    findings.followed = followed
    findings.sums = sums
    document.review.issues +=
      balance.issues(outcomes, binding: followed)
      + totals.issues(sums)
      + IdentificationProof.issues(of: document)
      + ReadingProof(
        document: document, drafts: drafts, tables: tables, sheet: sheet, outcomes: outcomes,
        labelled: TokenSet(sheet, fields.lazy.flatMap(\.tokens))
      )
      .issues()
  }

  /// Whether the plan insures one person: Medicare, its private plans, and a student's.
  private func insuresOnePerson(_ document: ClaimsDocument, search: PhraseSearch) -> Bool {
    document.documentType == .medicareSummaryNotice
      || Lexicon.individualCoverage.contains(where: search.contains)
  }

  /// Medicare's notices, its private plans' and a student plan's are for one person, who is member and patient; a remittance is addressed to the provider.
  private func nameParties(
    of document: inout ClaimsDocument, search: PhraseSearch, provenance: inout ProvenanceRecord
  ) {
    if insuresOnePerson(document, search: search), let name = document.member?.name,
      document.claims.allSatisfy({ $0.patient.name == nil })
    {
      for number in document.claims.indices where document.claims[number].patient.name == nil {
        document.claims[number].patient.name = name
        provenance.derived("/claims/\(number)/patient/name", from: ["/member/name"])
      }
    }
    // Who is paid by a remittance is the provider.
    let payees = outcome.document[.payee] ?? []
    if document.documentType == .remittanceAdvice, Set(payees.map(\.value)).count == 1,
      let payee = payees.first?.text,
      !document.claims.contains(where: { $0.provider.name != nil })
    {
      for number in document.claims.indices {
        document.claims[number].provider.name = payee
        provenance.read("/claims/\(number)/provider/name", payees[0].tokens)
      }
    }
    if document.documentType == .remittanceAdvice,
      !document.claims.contains(where: { $0.provider.name != nil }),
      let recipient = unlabelled.recipient(excluding: TokenSet(sheet, fields.lazy.flatMap(\.tokens)))
    {
      for number in document.claims.indices {
        document.claims[number].provider.name = recipient.text
        provenance.read("/claims/\(number)/provider/name", recipient.tokens)
      }
    }
  }

  private func readPayments(into document: inout ClaimsDocument, provenance: inout ProvenanceRecord) {
    let names: [(role: Role, name: String)] = [
      (.paymentMethod, "method"), (.paymentNumber, "number"), (.paymentDate, "date"),
      (.paymentAmount, "amount"), (.payee, "payee"),
    ]
    for found in PaymentAssembly.payments(of: names.flatMap { outcome.document[$0.role] ?? [] }) {
      for entry in names {
        guard let field = found.fields.first(where: { $0.role == entry.role }) else { continue }
        provenance.read("/payments/\(document.payments.count)/\(entry.name)", field.tokens)
      }
      document.payments.append(found.payment)
    }
    let sentences = PaymentSentences(sheet: sheet).payments()
    // What a sentence says of a payment whose number, or whose amount alone, a label gave.
    for number in document.payments.indices {
      let payment = document.payments[number]
      let same = sentences.filter {
        payment.number == nil ? $0.payment.amount == payment.amount : $0.payment.number == payment.number
      }
      guard let found = same.first, payment.number != nil || same.count == 1 else { continue }
      let added = document.payments[number].completed(by: found.payment)
      provenance.read(
        PaymentSentences.Found(
          payment: found.payment, sources: found.sources.filter { added.contains($0.key) }),
        at: "/payments/\(number)")
    }
    guard document.payments.isEmpty else { return }
    for found in sentences {
      provenance.read(found, at: "/payments/\(document.payments.count)")
      document.payments.append(found.payment)
    }
  }
}
