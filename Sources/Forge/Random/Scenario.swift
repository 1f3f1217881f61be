package import DisputeModel

/// Everything that a document could print; a layout decides what it does print.
package struct Scenario: Hashable, Sendable {
  /// One claim with what a claims document has no place for.
  package struct ClaimCase: Hashable, Sendable {
    /// The claim with all its amounts.
    package var claim: Claim
    /// The plan's percentage, for each line.
    package var percents: [Int]
  }

  /// The subscriber.
  package var member = Member()
  /// Street and town of the subscriber.
  package var address: [String] = []
  /// Date of the statement.
  package var statementDate: CalendarDate
  /// The claims.
  package var claims: [ClaimCase] = []
  /// Standing of deductibles and limits.
  package var accumulators: [Accumulator] = []
  /// Days to file an appeal.
  package var filingDays = 180
  /// Year of the accumulators.
  package var planYear = ""

  /// The remarks of all claims, each code once, in order.
  package var legend: [Remark] {
    var seen: Set<String> = []
    return claims.flatMap(\.claim.remarks).filter { seen.insert($0.code).inserted }
  }
}
