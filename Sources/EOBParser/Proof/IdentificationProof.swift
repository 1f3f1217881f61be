import DisputeModel

/// Proves what identifies claims: check digits, and dates that cannot be.
enum IdentificationProof {
  /// What is wrong.
  static func issues(of document: ClaimsDocument) -> [Issue] {
    var issues: [Issue] = []
    for (number, claim) in document.claims.enumerated() {
      let path = "/claims/\(number)"
      if let npi = claim.provider.npi, !NationalProviderIdentifier.isValid(npi) {
        issues.append(
          Issue(
            severity: .warning, code: .npiInvalid, path: "\(path)/provider/npi",
            message: "The check digit of the provider's NPI is wrong."))
      }
      issues.append(contentsOf: dateIssues(of: claim, at: path, statementDate: document.statementDate))
    }
    return issues
  }

  private static func dateIssues(of claim: Claim, at path: String, statementDate: CalendarDate?) -> [Issue] {
    var issues: [Issue] = []
    if let processed = claim.processedDate ?? statementDate {
      for (index, line) in claim.lines.enumerated() {
        guard let dates = line.serviceDates, dates.from > processed else { continue }
        issues.append(
          Issue(
            severity: .warning, code: .dateImplausible, path: "\(path)/lines/\(index)/serviceDates",
            message: "The service is dated after the claim was processed."))
      }
    }
    if let received = claim.receivedDate, let processed = claim.processedDate, received > processed {
      issues.append(
        Issue(
          severity: .warning, code: .dateImplausible, path: "\(path)/receivedDate",
          message: "The claim was received after it was processed."))
    }
    return issues
  }
}
