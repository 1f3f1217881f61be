public import DisputeModel

/// Compares claims with each other and with what the member knows.
///
/// Findings come from evidence, never from suspicion alone: each points to the values that it stands on. The same
/// inputs give the same document.
public enum DisputeAnalysis {
  /// The findings, cases, deadlines and contacts of a set of claims.
  ///
  /// - Parameters:
  ///   - documents: claims documents, in the order of the inputs; one that is given twice counts once.
  ///   - records: what the member knows, and the case log.
  ///   - asOf: the day for which to say what is late and what to do next.
  public static func disputes(
    in documents: [ClaimsDocument], records: CaseRecords, asOf: CalendarDate
  ) -> DisputesDocument {
    let docket = Docket(documents: documents, records: records, asOf: asOf)
    let findings = inOrder(FindingRules.all.flatMap { $0.findings(in: docket) }, of: docket)
    let (cases, caseNotices) = CaseDocket.cases(in: docket, findings: findings)
    return DisputesDocument(
      asOf: asOf, findings: findings, cases: cases,
      contacts: contacts(for: findings, cases: cases, in: docket), notices: docket.notices + caseNotices)
  }

  /// The same, with records that have no case log beside them.
  public static func disputes(
    in documents: [ClaimsDocument], records: MemberRecords = MemberRecords(), asOf: CalendarDate
  ) -> DisputesDocument {
    disputes(in: documents, records: CaseRecords(records: records), asOf: asOf)
  }

  /// By claim as the inputs have them; within a claim the surest first, then by kind and line.
  private static func inOrder(_ findings: [Finding], of docket: Docket) -> [Finding] {
    var places: [String: Int] = [:]
    for (place, filed) in docket.claims.enumerated() {
      places[filed.document.source.sha256 + filed.path] = place
    }
    func place(_ finding: Finding) -> Int { places[finding.document + finding.claimPath] ?? 0 }
    let kinds = Dictionary(uniqueKeysWithValues: FindingKind.allCases.enumerated().map { ($1, $0) })
    return findings.sorted { a, b in
      let places = (place(a), place(b))
      guard places.0 == places.1 else { return places.0 < places.1 }
      guard a.certainty == b.certainty else { return a.certainty > b.certainty }
      let left = (kinds[a.kind] ?? 0, a.line ?? -1, a.id)
      return left < (kinds[b.kind] ?? 0, b.line ?? -1, b.id)
    }
  }

  /// The contacts that remedies name, the deciders of the cases, and where to complain about them.
  private static func contacts(for findings: [Finding], cases: [DisputeCase], in docket: Docket) -> [Contact]
  {
    var result: [Contact] = []
    func add(_ contact: Contact) {
      if let place = result.firstIndex(where: { $0.id == contact.id }) {
        // What a document prints of a contact counts more than what was known before.
        if result[place].address.isEmpty && !contact.address.isEmpty { result[place] = contact }
      } else {
        result.append(contact)
      }
    }
    let named = Set(findings.map(\.remedy.contact))
    let disputed = Set(cases.map { $0.document + $0.path } + findings.map { $0.document + $0.claimPath })
    for filed in docket.claims where disputed.contains(filed.document.source.sha256 + filed.path) {
      let book = ContactBook(filed: filed, plan: docket.records.records.plan)
      add(book.decider)
      for contact in [
        book.memberServices, book.billingOffice, book.behavioralServices, ContactBook.noSurprises,
      ]
      where named.contains(contact.id) {
        add(contact)
      }
      for office in book.complaintOffices { add(office) }
    }
    return result
  }
}

extension Finding {
  /// The pointer to the claim that it is about, which begins the pointer to a line of it.
  var claimPath: String { "/" + path.split(separator: "/").prefix(2).joined(separator: "/") }
}
