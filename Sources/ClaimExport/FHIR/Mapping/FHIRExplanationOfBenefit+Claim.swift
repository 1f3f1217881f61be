internal import DisputeModel

extension FHIRExplanationOfBenefit {
  /// Maps a claim.
  init(
    _ claim: Claim, of document: ClaimsDocument, _ references: FHIRParties.References, id: FHIRResourceID
  ) {
    self.id = id
    disposition = claim.status.rawValue
    coverage = references.coverage
    identifier = Self.identifiers(of: claim)
    type = Self.type(of: claim, document)
    patient = references.patient
    billablePeriod = claim.serviceDates.map(FHIRPeriod.init)
    created = (claim.processedDate ?? document.statementDate)?.description
    insurer = references.insurer
    provider = references.provider
    related = Self.related(to: claim)
    if claim.status == .pending { outcome = "queued" }
    supportingInfo = Self.supportingInfo(of: claim)
    diagnosis = claim.diagnosisCodes.compactMap { FHIRCodeableConcept(FHIRSystem.diagnosis, $0) }
    let notes = FHIRNotes(claim)
    processNote = notes.texts
    item = claim.lines.enumerated().map { index, line in
      Item(line, sequence: index + 1, notes: notes, currency: document.currency)
    }
    adjudication = Self.network(of: claim)
    total = Adjudication.of(claim.totals, claim.mergedTotals, currency: document.currency)
    payment = Self.payment(of: claim, document)
    benefitBalance = Self.balances(of: document)
  }

  private static func identifiers(of claim: Claim) -> [FHIRIdentifier] {
    let claimNumber = FHIRIdentifier(
      claim.claimNumber, type: FHIRCodeableConcept(FHIRSystem.carinIdentifierType, "uc"))
    let documentNumber = FHIRIdentifier(
      claim.documentNumber, type: FHIRCodeableConcept(text: "document number"))
    return [claimNumber, documentNumber].compactMap { $0 }
  }

  /// Only dental claims say what they are: by their payer's business, or by the codes of all their services.
  private static func type(of claim: Claim, _ document: ClaimsDocument) -> FHIRCodeableConcept? {
    let isDental =
      document.payer?.program == "dental"
      || !claim.lines.isEmpty && claim.lines.allSatisfy { ProcedureCodeSystem(of: $0.procedureCode) == .cdt }
    return isDental ? FHIRCodeableConcept(FHIRSystem.claimType, "oral") : nil
  }

  private static func related(to claim: Claim) -> [Related] {
    var related: [Related] = []
    let isLater = claim.status == .adjusted || claim.status == .reversed && claim.replacedBy == nil
    if claim.replaces != nil || isLater {
      related.append(
        Related(
          relationship: FHIRCodeableConcept(FHIRSystem.relatedClaim, "prior"),
          reference: FHIRIdentifier(claim.replaces)))
    }
    if claim.replacedBy != nil {
      related.append(
        Related(
          relationship: FHIRCodeableConcept(FHIRSystem.carinRelatedClaim, "replacedby"),
          reference: FHIRIdentifier(claim.replacedBy)))
    }
    return related
  }

  private static func supportingInfo(of claim: Claim) -> [SupportingInfo] {
    var facts: [SupportingInfo] = []
    if let date = claim.receivedDate {
      facts.append(
        SupportingInfo(
          sequence: 1, category: FHIRCodeableConcept(FHIRSystem.carinSupportingInfo, "clmrecvddate"),
          date: date))
    }
    if let number = FHIRString.of(claim.patient.accountNumber) {
      facts.append(
        SupportingInfo(
          sequence: facts.count + 1,
          category: FHIRCodeableConcept(FHIRSystem.carinSupportingInfo, "patientaccountnumber"), text: number)
      )
    }
    return facts
  }

  private static func network(of claim: Claim) -> [Adjudication] {
    guard let status = claim.provider.networkStatus else { return [] }
    return [
      Adjudication(
        category: FHIRCodeableConcept(FHIRSystem.carinDiscriminator, "benefitpaymentstatus"),
        reason: FHIRCodeableConcept(
          FHIRSystem.carinStatus, status == .inNetwork ? "innetwork" : "outofnetwork"))
    ]
  }

  /// A document's payment is a claim's where the document has one of each.
  private static func payment(of claim: Claim, _ document: ClaimsDocument) -> Payment? {
    guard document.claims.count == 1, document.payments.count == 1, let payment = document.payments.first,
      payment.amount != nil || payment.date != nil || FHIRString.of(payment.number) != nil
    else { return nil }
    return Payment(
      date: payment.date,
      amount: payment.amount.map { FHIRMoney(value: $0, currency: document.currency) },
      identifier: FHIRIdentifier(
        payment.number, type: FHIRCodeableConcept(text: payment.method?.rawValue)))
  }

  /// A person's limits belong to a claim only where the document is about one person.
  private static func balances(of document: ClaimsDocument) -> [BenefitBalance] {
    let people = Set(document.claims.map { $0.patient.name })
    return document.accumulators
      .filter { people.count <= 1 || $0.scope == .family }
      .map { BenefitBalance($0, currency: document.currency) }
  }
}
