internal import DisputeModel

/// One service as the payer decided it, with everything that a statement could print.
struct DecidedLine {
  var given: GivenService
  /// What the statement says was given; the same, unless the code is wrong.
  var printed: OfferedService
  var discount = Money.zero
  var notCovered = Money.zero
  var allowed = Money.zero
  var shares = Ledger.Shares()
  var otherInsurance = Money.zero
  var accountPaid = Money.zero
  /// Whether what is not covered is the member's to pay.
  var bearsRefused = false
  var reason: RemarkCategory?
  /// By how much the printed sum of the plan's payment is too low.
  var underpaid = Money.zero
  /// By how much the printed sum of what is owed is too high.
  var overcharged = Money.zero

  init(_ given: GivenService) {
    self.given = given
    printed = given.service
  }

  var paid: Money { allowed - shares.total - otherInsurance - underpaid }
  /// What the member owes.
  var owed: Money { shares.total - accountPaid + (bearsRefused ? notCovered : .zero) + overcharged }
}

/// One claim as the payer decided it.
struct DecidedClaim {
  var visit: Visit
  var network: NetworkStatus
  var lines: [DecidedLine]
  var status: ClaimStatus?
  var replaces: String?
  var replacedBy: String?
  var isReversal = false
  /// By how much the printed total of what is owed is too high.
  var totalOvercharged = Money.zero
  /// Printed as decided by the behavioral program, or not; by the practice's kind when absent.
  var isBehavioralProgram: Bool?
  /// The payer's books right after it.
  var books: Ledger
}
