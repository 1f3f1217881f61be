internal import DisputeModel

/// Shares as people write them.
enum Percentage {
  /// A share as a percentage: 20 %, 12.5 %.
  static func text(_ share: Share) -> String {
    let whole = share.basisPoints / 100
    let rest = share.basisPoints % 100
    guard rest > 0 else { return "\(whole) %" }
    return rest % 10 == 0 ? "\(whole).\(rest / 10) %" : "\(whole).\(rest < 10 ? "0" : "")\(rest) %"
  }
}
