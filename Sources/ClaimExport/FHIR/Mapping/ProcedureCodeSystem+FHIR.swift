extension ProcedureCodeSystem {
  /// How FHIR calls the list.
  var address: String {
    switch self {
    case .cpt: FHIRSystem.cpt
    case .hcpcs: FHIRSystem.hcpcs
    case .cdt: FHIRSystem.cdt
    }
  }
}
