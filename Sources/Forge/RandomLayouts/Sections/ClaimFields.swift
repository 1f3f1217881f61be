internal import DisputeModel

/// Texts of labelled fields.
struct ClaimFields {
  let words: LabelSet
  let print: AmountPrinter

  func text(_ field: LabelledField, _ scenario: Scenario) -> String {
    switch field {
    case .memberName: scenario.member.name ?? ""
    case .memberId: scenario.member.memberId ?? ""
    case .groupName: scenario.member.groupName ?? ""
    case .groupNumber: scenario.member.groupNumber ?? ""
    case .statementDate: print.date(scenario.statementDate)
    default: ""
    }
  }

  func text(_ field: LabelledField, _ claim: Claim) -> String {
    switch field {
    case .claimNumber: claim.claimNumber ?? ""
    case .patient: claim.patient.name ?? ""
    case .relationship: relationship(claim.patient.relationship)
    case .provider: claim.provider.name ?? ""
    case .npi: claim.provider.npi ?? ""
    case .network: network(claim.provider.networkStatus)
    case .received: claim.receivedDate.map(print.date) ?? ""
    case .processed: claim.processedDate.map(print.date) ?? ""
    case .account: claim.patient.accountNumber ?? ""
    case .serviceDates: span(claim.serviceDates)
    default: ""
    }
  }

  func pairs(_ fields: [LabelledField], _ claim: Claim) -> [(label: String, value: String)] {
    fields.map { (words[$0], text($0, claim)) }
  }

  private func span(_ span: DateSpan?) -> String {
    guard let span else { return "" }
    return span.from == span.to ? print.date(span.from) : print.date(span.from) + " - " + print.date(span.to)
  }

  func relationship(_ relationship: Relationship?) -> String {
    switch relationship {
    case .self: words.words("Self", "Titular")
    case .spouse: words.words("Spouse", "Cónyuge")
    case .child: words.words("Child", "Hijo/a")
    case .other, nil: words.words("Other", "Otro")
    }
  }

  func network(_ status: NetworkStatus?) -> String {
    status == .outOfNetwork
      ? words.words("Out-of-network", "Fuera de la red") : words.words("In-network", "Dentro de la red")
  }
}
