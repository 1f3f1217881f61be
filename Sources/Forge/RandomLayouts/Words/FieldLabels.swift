/// Things that documents print beside a label.
enum LabelledField: CaseIterable, Sendable {
  case memberName, memberId, groupName, groupNumber, statementDate
  case claimNumber, patient, relationship, provider, npi, network, received, processed, account, serviceDates
}

extension LabelledField {
  /// The end of the pointer of the value in a claims document.
  var pointer: String {
    switch self {
    case .memberName: "/member/name"
    case .memberId: "/member/memberId"
    case .groupName: "/groupName"
    case .groupNumber: "/groupNumber"
    case .statementDate: "/statementDate"
    case .claimNumber: "/claimNumber"
    case .patient: "/patient/name"
    case .relationship: "/relationship"
    case .provider: "/provider/name"
    case .npi: "/npi"
    case .network: "/networkStatus"
    case .received: "/receivedDate"
    case .processed: "/processedDate"
    case .account: "/accountNumber"
    case .serviceDates: "/serviceDates/from"
    }
  }
}

/// What documents call things other than amounts.
enum FieldLabels {
  static let english: [LabelledField: [String]] = [
    .memberName: [
      "Member", "Member name", "Subscriber", "Employee", "Insured", "Participant", "Subscriber name",
    ],
    .memberId: [
      "Member ID", "ID", "Member number", "Participant ID", "Identification number", "Enrollee ID",
      "Member ID number", "Subscriber ID", "ID #",
    ],
    .groupName: ["Group", "Group name", "Employer", "Employer name", "Plan sponsor"],
    .groupNumber: ["Group number", "Group #", "Group No.", "Group ID"],
    .statementDate: [
      "Statement date", "Date", "Notice date", "Date of this notice", "Date issued", "Issue date",
      "Date of notice",
    ],
    .claimNumber: [
      "Claim number", "Claim #", "Claim No.", "Claim ID", "Reference #", "Reference number", "Claim",
      "Claim control number",
    ],
    .patient: ["Patient", "Patient name", "Services for", "Care received by", "Claimant"],
    .relationship: ["Relationship", "Relation", "Relationship to subscriber"],
    .provider: [
      "Provider", "Provider name", "Servicing provider", "Health care professional", "Services provided by",
      "Rendering provider", "Doctor or facility",
    ],
    .npi: ["NPI", "Provider NPI", "National Provider Identifier"],
    .network: ["Network", "Network status", "Provider status", "Provider network"],
    .received: ["Received", "Date received", "Claim received", "Received on", "Received date"],
    .processed: ["Processed", "Date processed", "Processed on", "Processed date", "Date finalized"],
    .account: [
      "Patient account", "Patient account number", "Patient acct #", "Patient account no.", "Pt Acct",
    ],
    .serviceDates: [
      "Date of service", "Service date", "Dates of service", "Service dates", "Date(s) of service",
    ],
  ]

  static let spanish: [LabelledField: [String]] = [
    .memberName: ["Afiliado", "Nombre del afiliado", "Suscriptor", "Asegurado"],
    .memberId: [
      "ID del afiliado", "Número de afiliado", "Número de identificación", "Identificación del miembro",
    ],
    .groupName: ["Grupo", "Nombre del grupo", "Empleador"],
    .groupNumber: ["Número de grupo", "Grupo núm.", "Núm. de grupo"],
    .statementDate: ["Fecha", "Fecha del aviso", "Fecha de emisión", "Fecha del estado de cuenta"],
    .claimNumber: ["Número de reclamación", "Reclamación núm.", "Número de reclamo", "Núm. de reclamación"],
    .patient: ["Paciente", "Nombre del paciente"],
    .relationship: ["Parentesco", "Relación"],
    .provider: ["Proveedor", "Nombre del proveedor", "Proveedor de servicios"],
    .npi: ["NPI", "NPI del proveedor"],
    .network: ["Red", "Estado de la red"],
    .received: ["Recibida", "Fecha de recibo", "Recibida el"],
    .processed: ["Procesada", "Fecha de proceso", "Procesada el"],
    .account: ["Cuenta del paciente", "Núm. de cuenta del paciente"],
    .serviceDates: ["Fecha de servicio", "Fecha del servicio", "Fechas de servicio"],
  ]
}
