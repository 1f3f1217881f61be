internal import DisputeModel

/// Who writes, who is written to, and about whom.
extension LetterSubject {
  /// Whoever signs: the member, or the patient where only the patient is printed and is the member.
  var sender: LetterValue {
    let name = document.member?.name ?? (claim.patient.relationship == .`self` ? claim.patient.name : nil)
    return .group([
      "name": .text(name, orBlank: "your name"), "address": .blank("your address"),
      "phone": .blank("your telephone number"), "signature": .blank("your signature"),
    ])
  }

  /// The subscriber and the group.
  var member: LetterValue {
    let member = document.member
    return .group(of: [
      "name": .text(member?.name, orBlank: "name of the subscriber"),
      "id": .text(
        claim.patient.memberId ?? member?.memberId ?? member?.subscriberId,
        orBlank: "member ID from the ID card"),
      "group": .known([member?.groupName, member?.groupNumber].compactMap { $0 }.joined(separator: ", ")),
    ])
  }

  /// Who received the services.
  var patient: LetterValue {
    .group(of: [
      "name": .text(claim.patient.name, orBlank: "name of the patient"),
      "isAnother": .flag(isForAnother), "authorization": authorizationToAct,
      "accountNumber": .known(claim.patient.accountNumber),
      "birthDate": .blank("date of birth of the patient"),
    ])
  }

  /// Whether the patient is known to be somebody else than the member, by what is printed or by the names.
  var isForAnother: Bool {
    if let relationship = claim.patient.relationship { return relationship != .`self` }
    guard let patient = PersonName(claim.patient.name), let member = PersonName(document.member?.name) else {
      return false
    }
    return !patient.isSamePerson(as: member)
  }

  /// Whoever decides appeals: the payer, or the administrator of its behavioral benefits.
  var payer: LetterValue {
    let contact = payerContact
    let administrator = isBehavioralRoute ? records.plan.behavioralHealth?.administrator : nil
    let name = administrator ?? document.payer?.name ?? contact?.name
    let printed = document.appealRights?.address ?? []
    let address = printed.isEmpty ? contact?.address ?? [] : printed
    let hasName =
      name.map { name in address.first?.lowercased().contains(name.lowercased()) ?? false } ?? false
    let heading: [LetterValue] = hasName ? [] : [.text(name, orBlank: "name of the plan or payer")]
    let lines =
      address.isEmpty ? [.blank("address for appeals, from the notice")] : address.map(LetterValue.text)
    return .group(of: [
      "name": .text(name, orBlank: "name of the plan or payer"), "lines": .list(heading + lines),
      "phone": .text(
        document.appealRights?.phone ?? contact?.phone,
        orBlank: "telephone number of the payer, from the ID card"),
    ])
  }

  /// Who gave the services.
  var provider: LetterValue {
    let network: String? =
      switch claim.provider.networkStatus {
      case .inNetwork: "in network"
      case .outOfNetwork: "out of network"
      case nil: nil
      }
    return .group(of: [
      "name": .text(claim.provider.name, orBlank: "name of the provider"), "npi": .known(npi),
      "npiOrBlank": .text(npi, orBlank: "NPI of the provider"), "network": .known(network),
      "address": .blank("address of the provider's office"),
    ])
  }

  /// The provider's number: as printed, or as the records of this claim's findings know it.
  var npi: String? {
    claim.provider.npi ?? verifications.lazy.compactMap(\.npi).first ?? services.lazy.compactMap(\.npi).first
  }

  /// The offices that take complaints.
  var offices: LetterValue {
    let state = LetterValue.group(of: [
      "name": .text("State insurance department"),
      "state": .text(records.plan.state, orBlank: "your state"),
      "address": .blank("address of the department"),
    ])
    let labor = LetterValue.group(of: [
      "name": .text("Employee Benefits Security Administration, U.S. Department of Labor"),
      "address": .blank("address of the regional office"),
    ])
    return switch law {
    case .selfFunded: .list([labor])
    case .insured, .individual: .list([state])
    case .unknown: .list([labor, state])
    }
  }

  private var isBehavioralRoute: Bool {
    dispute?.route == .cignaBehavioralHealth || dispute?.route == .behavioralAdministrator
  }

  /// The contact that this claim's findings name for the payer, or that is known by the route's name.
  private var payerContact: Contact? {
    let endings = isBehavioralRoute ? ["BehavioralHealth", "BehavioralServices"] : ["MemberServices"]
    func isPayer(_ id: String) -> Bool { endings.contains { id.hasSuffix($0) } }
    let named = findings.map(\.remedy.contact).first(where: isPayer)
    return contacts.first { $0.id == named }
      ?? contacts.first { contact in
        isPayer(contact.id) && (dispute.map { contact.id.hasPrefix($0.route.rawValue) } ?? false)
      }
  }
}
