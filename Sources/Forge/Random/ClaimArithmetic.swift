package import DisputeModel

/// What the claims document's definitions say about amounts.
package enum ClaimArithmetic {
  /// Denied when every line's full charge is not covered, partially denied when some lines' is, else paid.
  package static func status(of lines: [ServiceLine]) -> ClaimStatus {
    let denied = lines.filter { line in
      guard let billed = line.amounts[.billed], billed > .zero else { return false }
      return line.amounts[.notCovered] == billed
    }
    if denied.isEmpty { return .paid }
    return denied.count == lines.count ? .denied : .partiallyDenied
  }
}
