import DisputeModel

/// What the composition of a claims document found out on its way, for people who ask why.
struct CompositionFindings {
  /// Why the document is of its type.
  var type = DocumentTypeDecision.Outcome(type: .notAnEOB)
  /// Why the payer is the one it is.
  var payerReasons: [String] = []
  /// The identities that were tried.
  var identities: [BalanceProof.Outcome] = []
  /// The identities that the document follows.
  var followed: Set<Identity> = []
  /// The sums that were compared with their parts.
  var sums: [TotalsProof.Sum] = []
}
