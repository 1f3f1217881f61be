internal import DisputeModel

/// The people, organizations and coverages of a document, each once.
struct FHIRParties {
  /// What a claim refers to.
  struct References {
    var patient: FHIRReference?
    var insurer: FHIRReference?
    var provider: FHIRReference?
    var coverage: FHIRReference
  }

  /// The resources so far, in the order of their first mention.
  private(set) var entries: [any FHIRResource] = []

  private let document: ClaimsDocument
  private var idCount = 0
  private var insurer: FHIRReference?
  private var patients: [PatientKey: FHIRReference] = [:]
  private var coverages: [Patient: FHIRReference] = [:]
  private var providers: [ProviderKey: FHIRReference] = [:]

  private struct PatientKey: Hashable {
    var name: String?
    var memberId: String?
    var relationship: Relationship?
  }

  private struct ProviderKey: Hashable {
    var name: String?
    var npi: String?
  }

  /// Begins with the payer.
  init(_ document: ClaimsDocument) {
    self.document = document
    let payer = document.payer
    let name = FHIRString.of(payer?.name)
    // An organization needs a name or an identifier; the tool's own name for the payer is better than none.
    let ownName = name == nil ? FHIRIdentifier(payer?.id, type: FHIRCodeableConcept(text: "payer.id")) : nil
    guard name != nil || ownName != nil else { return }
    let organization = FHIROrganization(id: nextID(), identifier: ownName.map { [$0] } ?? [], name: name)
    entries.append(organization)
    insurer = FHIRReference(to: organization.id)
  }

  /// The next resource's name.
  mutating func nextID() -> FHIRResourceID {
    defer { idCount += 1 }
    return FHIRResourceID(sha256: document.source.sha256, number: idCount)
  }

  /// What a claim refers to; adds what was not there yet.
  mutating func references(for claim: Claim) -> References {
    let patient = patient(claim.patient)
    return References(
      patient: patient, insurer: insurer, provider: provider(claim.provider),
      coverage: coverage(claim.patient, patient))
  }

  /// The member's number is the patient's own where the patient is the subscriber.
  private func memberId(of patient: Patient) -> String? {
    patient.memberId ?? (patient.relationship == .`self` ? document.member?.memberId : nil)
  }

  private mutating func patient(_ patient: Patient) -> FHIRReference? {
    let memberId = memberId(of: patient)
    let key = PatientKey(name: patient.name, memberId: memberId, relationship: patient.relationship)
    if let known = patients[key] { return known }
    let name = FHIRHumanName(patient.name)
    let identifier = FHIRIdentifier.memberNumber(memberId)
    guard name != nil || identifier != nil else { return nil }
    let resource = FHIRPatient(
      id: nextID(), identifier: identifier.map { [$0] } ?? [], name: name.map { [$0] } ?? [])
    entries.append(resource)
    let reference = FHIRReference(to: resource.id)
    patients[key] = reference
    return reference
  }

  private mutating func coverage(_ patient: Patient, _ beneficiary: FHIRReference?) -> FHIRReference {
    var key = patient
    key.accountNumber = nil
    if let known = coverages[key] { return known }
    let member = document.member
    let isSubscriber = patient.relationship == .`self`
    let resource = FHIRCoverage(
      id: nextID(),
      identifier: FHIRIdentifier.memberNumber(patient.memberId ?? member?.memberId).map { [$0] } ?? [],
      subscriber: isSubscriber ? beneficiary : FHIRReference(display: member?.name),
      subscriberId: FHIRString.of(member?.subscriberId ?? member?.memberId), beneficiary: beneficiary,
      relationship: FHIRCodeableConcept(
        FHIRSystem.subscriberRelationship, patient.relationship?.rawValue),
      payor: insurer, groupNumber: FHIRString.of(member?.groupNumber),
      groupName: FHIRString.of(member?.groupName))
    entries.append(resource)
    let reference = FHIRReference(to: resource.id)
    coverages[key] = reference
    return reference
  }

  private mutating func provider(_ provider: Provider) -> FHIRReference? {
    let key = ProviderKey(name: provider.name, npi: provider.npi)
    if let known = providers[key] { return known }
    let name = FHIRString.of(provider.name)
    let identifier = FHIRIdentifier(
      provider.npi, type: FHIRCodeableConcept(FHIRSystem.identifierType, "NPI"), system: FHIRSystem.npi)
    guard name != nil || identifier != nil else { return nil }
    let identifiers = identifier.map { [$0] } ?? []
    let reference: FHIRReference
    if let name, ProviderName(name).isOfPerson {
      let person = FHIRPractitioner(
        id: nextID(), identifier: identifiers, name: FHIRHumanName(name).map { [$0] } ?? [])
      entries.append(person)
      reference = FHIRReference(to: person.id)
    } else {
      let organization = FHIROrganization(id: nextID(), identifier: identifiers, name: name)
      entries.append(organization)
      reference = FHIRReference(to: organization.id)
    }
    providers[key] = reference
    return reference
  }
}

extension FHIRIdentifier {
  /// A member's number.
  static func memberNumber(_ value: String?) -> FHIRIdentifier? {
    FHIRIdentifier(value, type: FHIRCodeableConcept(FHIRSystem.identifierType, "MB"))
  }
}
