internal import DisputeModel

/// What kind of service a line or claim is.
enum ServiceNature {
  /// What shows that a line is a behavioral service; `nil` when nothing does.
  static func behavioralEvidence(_ line: FiledLine) -> FindingEvidence? {
    if let code = line.line.procedureCode {
      if ServiceCodes.behavioral.contains(code) {
        return line.evidence("/procedureCode", says: "code \(code) is a behavioral service")
      }
      if ServiceCodes.neverBehavioral.contains(code) { return nil }
    }
    if let code = line.line.revenueCode, ServiceCodes.behavioralRevenue.contains(code) {
      return line.evidence("/revenueCode", says: "revenue code \(code) is a behavioral service")
    }
    if let text = Wording(line.line.description), ServiceWords.behavioral.contains(where: text.mentions) {
      return line.evidence("/description", says: "“\(line.title)” is a behavioral service")
    }
    return nil
  }

  /// What speaks for a behavioral service where nothing shows it; `nil` where a code is printed, or another therapy named.
  static func perhapsBehavioralEvidence(_ line: FiledLine) -> FindingEvidence? {
    guard line.line.procedureCode == nil, let text = Wording(line.line.description),
      ServiceWords.perhapsBehavioral.contains(where: text.mentions),
      !ServiceWords.otherTherapy.contains(where: text.mentions)
    else { return nil }
    return line.evidence("/description", says: "“\(line.title)” may be a behavioral service")
  }

  /// What shows that a claim was decided as a behavioral one; `nil` when nothing does.
  static func programEvidence(_ filed: FiledClaim) -> FindingEvidence? {
    guard filed.document.payer?.program == behavioralProgram else { return nil }
    return filed.documentEvidence("/payer/program", says: "decided by the behavioral program")
  }

  /// Whether a claim is behavioral: by the payer's program, by its services, or by its first
  /// diagnosis.
  static func isBehavioral(_ filed: FiledClaim) -> Bool {
    programEvidence(filed) != nil || filed.lines.contains { behavioralEvidence($0) != nil }
      || filed.claim.diagnosisCodes.first.map(isBehavioralDiagnosis) ?? false
  }

  /// Whether a diagnosis is of the chapter of mental and behavioral disorders (F01–F99); the use of tobacco (F17) is
  /// noted with care of any kind.
  private static func isBehavioralDiagnosis(_ code: String) -> Bool {
    code.uppercased().hasPrefix("F") && !code.uppercased().hasPrefix("F17")
  }

  /// What shows that a line is emergency care; `nil` when nothing does.
  static func emergencyEvidence(_ line: FiledLine) -> FindingEvidence? {
    let service = line.line
    if let code = service.procedureCode,
      ServiceCodes.emergency.contains(code) || ServiceCodes.airAmbulance.contains(code)
    {
      return line.evidence("/procedureCode", says: "code \(code) is emergency care")
    }
    if let code = service.revenueCode, ServiceCodes.emergencyRevenue.contains(code) {
      return line.evidence("/revenueCode", says: "revenue code \(code) is emergency care")
    }
    if service.placeOfService == ServiceCodes.emergencyPlace {
      return line.evidence("/placeOfService", says: "given in an emergency room")
    }
    guard let text = Wording(service.description), ServiceWords.emergency.contains(where: text.mentions)
    else {
      return nil
    }
    return line.evidence("/description", says: "“\(line.title)” is emergency care")
  }

  /// What shows that a line is ancillary care; `nil` when nothing does.
  static func ancillaryEvidence(_ line: FiledLine) -> FindingEvidence? {
    let service = line.line
    if let code = service.procedureCode {
      let isAssistant = !ServiceCodes.assistantModifiers.isDisjoint(with: service.modifiers ?? [])
      guard ServiceCodes.ancillary.contains(code) || isAssistant else { return nil }
      return line.evidence("/procedureCode", says: "code \(code) is ancillary care")
    }
    guard let text = Wording(service.description), ServiceWords.ancillary.contains(where: text.mentions)
    else {
      return nil
    }
    return line.evidence("/description", says: "“\(line.title)” is ancillary care")
  }

  /// Whether a claim is a facility's, of the kind where patients do not choose who treats them.
  static func isFacility(_ filed: FiledClaim) -> Bool {
    let hasFacilityPlace = filed.claim.lines.contains {
      $0.revenueCode != nil || $0.placeOfService.map(ServiceCodes.facilityPlaces.contains) ?? false
    }
    guard !hasFacilityPlace else { return true }
    guard let name = Wording(filed.claim.provider.name) else { return false }
    return ServiceWords.facility.contains(where: name.mentions)
  }

  /// As claims documents name the behavioral part of a payer.
  static let behavioralProgram = "behavioralHealth"
}
