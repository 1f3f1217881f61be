import DisputeModel
import PayerProfiles

/// Turns drafts into the claims of the document.
struct ClaimAssembly {
  let sheet: Sheet
  /// The legend's entries by their codes without brackets, in document order.
  private let legend: [String: [NotesLegend.Entry]]
  /// The tables of the document, whose stacked headings say what the lines of a cell are.
  let tables: [Table]

  init(sheet: Sheet, legend: [NotesLegend.Entry], tables: [Table]) {
    self.sheet = sheet
    self.legend = Dictionary(grouping: legend) { NotesLegend.bare($0.code) }
    self.tables = tables
  }

  /// The claim that a draft holds.
  func claim(
    _ draft: ClaimDraft, at pointer: String, isOnly: Bool, isRemittance: Bool,
    provenance: inout ProvenanceRecord
  ) -> Claim {
    var claim = Claim()
    func text(_ role: Role, _ name: String) -> String? {
      guard let field = draft.fields[role]?.first, let text = field.text else { return nil }
      provenance.read("\(pointer)/\(name)", field.tokens)
      return text
    }
    func date(_ role: Role, _ name: String) -> CalendarDate? {
      guard let field = draft.fields[role]?.first, let date = field.date else { return nil }
      provenance.read("\(pointer)/\(name)", field.tokens)
      return date
    }
    claim.claimNumber = text(.claimNumber, "claimNumber")
    claim.documentNumber = text(.documentNumber, "documentNumber")
    claim.replaces = text(.replaces, "replaces")
    claim.replacedBy = text(.replacedBy, "replacedBy")
    claim.patient.name = text(.patientName, "patient/name")
    claim.patient.accountNumber = text(.patientAccount, "patient/accountNumber")
    claim.patient.memberId = text(.patientMemberId, "patient/memberId")
    if case .relationship(let relationship)? = draft.fields[.patientRelationship]?.first?.value {
      claim.patient.relationship = relationship
      provenance.read(
        "\(pointer)/patient/relationship", draft.fields[.patientRelationship]?.first?.tokens ?? [])
    }
    claim.provider.name = text(.providerName, "provider/name")
    claim.provider.npi = text(.providerNPI, "provider/npi")
    if let field = draft.fields[.networkStatus]?.first ?? draft.fields[.preferredProvider]?.first,
      case .network(let status) = field.value
    {
      claim.provider.networkStatus = status
      provenance.read("\(pointer)/provider/networkStatus", field.tokens)
    }
    claim.receivedDate = date(.receivedDate, "receivedDate")
    claim.processedDate = date(.processedDate, "processedDate") ?? date(.paidDate, "processedDate")
    readStacked(draft, at: pointer, into: &claim, provenance: &provenance)
    if let diagnosis = draft.fields[.diagnosis]?.first, let text = diagnosis.text {
      claim.diagnosisCodes = text.split { $0 == "," || $0 == " " }.map(String.init).filter {
        $0.contains(where: \.isNumber)
      }
      if !claim.diagnosisCodes.isEmpty { provenance.read("\(pointer)/diagnosisCodes", diagnosis.tokens) }
    }
    for (number, line) in draft.lines.enumerated() {
      claim.lines.append(line.line)
      provenance.read(line, at: "\(pointer)/lines/\(number)", tables: tables)
    }
    if let totals = draft.totals {
      claim.totals = totals.line.amounts
      claim.mergedTotals = totals.line.mergedAmounts
      provenance.read(sums: totals, at: pointer, tables: tables)
    }
    for field in draft.summary + draft.listed {
      guard case .amount(let kind) = field.role, let money = field.money, claim.totals[kind] == nil else {
        continue
      }
      claim.totals[kind] = money
      provenance.read("\(pointer)/totals/\(kind.rawValue)", field.tokens)
    }
    takeShareAfterAccount(draft, at: pointer, into: &claim, provenance: &provenance)
    addServiceDates(draft, at: pointer, to: &claim, provenance: &provenance)
    spellCodesAsInLegend(&claim, draft: draft)
    claim.remarks = remarks(of: claim, draft: draft, at: pointer, provenance: &provenance)
    return claim
  }

  /// Of two figures for what the member owes, one before and one after the health account, takes the one after: below the
  /// sums, and less by just what the account paid.
  private func takeShareAfterAccount(
    _ draft: ClaimDraft, at pointer: String, into claim: inout Claim, provenance: inout ProvenanceRecord
  ) {
    guard let account = claim.totals[.accountPaid], account > .zero,
      let before = claim.totals[.patientResponsibility],
      let field = draft.summary.first(where: {
        $0.role == .amount(.patientResponsibility) && $0.money == before - account
      })
    else { return }
    claim.totals[.patientResponsibility] = field.money
    provenance.read("\(pointer)/totals/patientResponsibility", field.tokens)
  }

  private func addServiceDates(
    _ draft: ClaimDraft, at pointer: String, to claim: inout Claim, provenance: inout ProvenanceRecord
  ) {
    let spans = claim.lines.compactMap(\.serviceDates)
    if let first = spans.first {
      claim.serviceDates = spans.dropFirst().reduce(first) { $0.union($1) }
      provenance.derived(
        "\(pointer)/serviceDates",
        from: claim.lines.indices.filter { claim.lines[$0].serviceDates != nil }.map {
          "\(pointer)/lines/\($0)/serviceDates"
        })
    } else if let field = draft.fields[.serviceDate]?.first {
      switch field.value {
      case .span(let span): claim.serviceDates = span
      case .date(let date): claim.serviceDates = DateSpan(date, date)
      default: break
      }
      provenance.read("\(pointer)/serviceDates", field.tokens)
      dateLines(of: &claim, at: pointer, provenance: &provenance)
    }
  }

  /// Each service of a claim for one day was given on that day.
  private func dateLines(of claim: inout Claim, at pointer: String, provenance: inout ProvenanceRecord) {
    guard let dates = claim.serviceDates, dates.from == dates.to else { return }
    for number in claim.lines.indices {
      claim.lines[number].serviceDates = dates
      provenance.derived("\(pointer)/lines/\(number)/serviceDates", from: ["\(pointer)/serviceDates"])
    }
  }

  /// Cells whose lines have labels of their own: patient over member ID over group number.
  private func readStacked(
    _ draft: ClaimDraft, at pointer: String, into claim: inout Claim, provenance: inout ProvenanceRecord
  ) {
    guard let table = draft.lines.first?.table.map({ tables[$0] }) else { return }
    for (column, entries) in draft.stacked.sorted(by: { $0.key < $1.key }) where column < table.columns.count
    {
      for (role, tokens) in zip(table.columns[column].heading.stack, entries) {
        let text = tokens.map { sheet.lines[$0.line].tokens[$0.token].text }.joined(separator: " ")
        func take(_ path: WritableKeyPath<Claim, String?>, _ name: String) {
          guard claim[keyPath: path] == nil else { return }
          claim[keyPath: path] = text
          provenance.read("\(pointer)/\(name)", tokens)
        }
        switch role {
        case .patientName: take(\.patient.name, "patient/name")
        case .memberId, .subscriberId: take(\.patient.memberId, "patient/memberId")
        case .patientAccount: take(\.patient.accountNumber, "patient/accountNumber")
        case .claimNumber: take(\.claimNumber, "claimNumber")
        case .providerName: take(\.provider.name, "provider/name")
        case .documentNumber: take(\.documentNumber, "documentNumber")
        default: break
        }
      }
    }
  }

  // MARK: Remarks

  /// Spells codes as the legend does.
  ///
  /// Cells set codes in parentheses that the legend prints bare: `(1)` is `1`. Where the legend has none for `AB` but has
  /// `A` and `B`, a space between them was lost.
  private func spellCodesAsInLegend(_ claim: inout Claim, draft: ClaimDraft) {
    for number in claim.lines.indices {
      claim.lines[number].remarkCodes = claim.lines[number].remarkCodes?.flatMap { code -> [String] in
        guard let printed = entry(for: code, draft: draft)?.code else {
          return lettersInLegend(code) ?? [code]
        }
        return [printed.utf8.count < code.utf8.count ? printed : code]
      }
    }
  }

  /// The letters of a code, where the legend explains each of them.
  private func lettersInLegend(_ code: String) -> [String]? {
    guard code.utf8.count > 1, code.utf8.allSatisfy({ (65...90).contains($0) }) else { return nil }
    let letters = code.map(String.init)
    return letters.allSatisfy { legend[$0] != nil } ? letters : nil
  }

  private func remarks(
    of claim: Claim, draft: ClaimDraft, at pointer: String, provenance: inout ProvenanceRecord
  ) -> [Remark] {
    var codes: [String] = []
    let rows = claim.lines.isEmpty ? draft.rowsWithCodes.map(\.line) : claim.lines
    for line in rows {
      let adjusted = line.adjustments.map { "\($0.group)-\($0.reason)" }.filter { legend[$0] != nil }
      for code in (line.remarkCodes ?? []) + adjusted where !codes.contains(code) { codes.append(code) }
    }
    for field in draft.fields[.remarkCode] ?? [] {
      for part in (field.text ?? "").split(whereSeparator: { $0 == " " || $0 == "," || $0 == ";" }) {
        if let code = CodeReading.remarkCode(part), !codes.contains(code) { codes.append(code) }
      }
    }
    var remarks: [Remark] = []
    for code in codes {
      provenance.read(
        remarkCode: code, at: "\(pointer)/remarks/\(remarks.count)/code", of: claim, draft: draft,
        claimAt: pointer)
      guard let entry = entry(for: code, draft: draft) else {
        remarks.append(Remark(code: code, text: nil, category: RemarkClassifier.category(ofCode: code)))
        continue
      }
      let category = RemarkClassifier.category(of: entry.text)
      provenance.read("\(pointer)/remarks/\(remarks.count)/text", entry.tokens)
      remarks.append(Remark(code: code, text: entry.text, category: category))
    }
    return remarks
  }

  /// The legend's entry for a code: the first below the claim, else the last above it.
  ///
  /// Codes mean something else under each claim where each has a legend of its own.
  private func entry(for code: String, draft: ClaimDraft) -> NotesLegend.Entry? {
    let matching = legend[NotesLegend.bare(code)] ?? []
    guard let last = draft.rowsWithCodes.last?.sheetLine else { return matching.first }
    return matching.first { $0.line > last } ?? matching.last
  }
}
