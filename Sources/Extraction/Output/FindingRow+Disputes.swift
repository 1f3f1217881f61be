internal import ClaimExport
internal import DisputeAnalysis
internal import DisputeModel
internal import DisputeReports

extension FindingRow {
  /// What is worth disputing in a document, by itself and by what the member knows.
  ///
  /// The rows are the same on every day: no deadline of an appeal depends on when the page is written.
  static func rows(for document: ClaimsDocument, records: CaseRecords) -> [FindingRow] {
    let processed = document.claims.compactMap(\.processedDate).max()
    guard let day = document.statementDate ?? processed ?? CalendarDate(year: 1900, month: 1, day: 1) else {
      return []
    }
    let disputes = DisputeAnalysis.disputes(in: [document], records: records, asOf: day)
    return disputes.findings.map { finding in
      let own = disputes.cases.first {
        finding.path == $0.path || finding.path.hasPrefix($0.path + "/")
      }
      let appeal = own?.deadlines.first { $0.kind == .internalAppeal && !$0.latest }
      let number = finding.claimNumber.map { ", claim \($0)" } ?? ""
      return FindingRow(
        title: "\(finding.kind.title) (\(finding.certainty.rawValue)\(number))", statement: finding.statement,
        amount: finding.amountAtStake, action: finding.remedy.action, deadline: appeal?.date)
    }
  }
}
