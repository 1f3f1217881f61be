internal import DisputeModel
internal import JSONCoding

/// Papers in words, to understand a miss.
enum PapersText {
  /// The claim of a finding, and what its evidence says.
  static func text(of finding: Finding, in papers: MemberPapers) -> String {
    finding.evidence.map { "  \($0.source) \($0.path): \($0.says)" }.joined(separator: "\n") + "\n"
      + text(ofClaim: finding.claimNumber, in: papers)
  }

  /// The claims of a number as JSON.
  static func text(ofClaim number: String?, in papers: MemberPapers) -> String {
    papers.documents.flatMap { document in
      document.claims.filter { $0.claimNumber == number }.map { claim in
        "  \(document.source.sha256.prefix(6)) of \(document.statementDate?.description ?? "no date"): "
          + ((try? JSONCoder.encode(claim, pretty: false)).map { String(decoding: $0, as: UTF8.self) } ?? "")
      }
    }.joined()
  }
}
