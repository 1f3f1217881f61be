import DisputeModel

/// Names a document whose last pages are missing, by what its pages say of themselves.
///
/// Only the end tells: several letters in one file begin anew with page 1, mailings number their sheets besides, and
/// the backs of sheets have no numbers. So nothing is said where the last numbered page is the last of any count, or
/// where enough pages without numbers follow.
enum TruncationProof {
  /// What is missing.
  static func issues(of pages: [[PageNumbering.Number]]) -> [Issue] {
    guard let last = pages.lastIndex(where: { !$0.isEmpty }) else { return [] }
    let following = pages.count - 1 - last
    let missing = pages[last].map { $0.count - $0.page - following }
    guard let least = missing.min(), least > 0 else { return [] }
    return [
      Issue(
        severity: .warning, code: .documentTruncated, path: "",
        message: "Page \(last + 1) announces \(least) more \(least == 1 ? "page" : "pages") than there are.")
    ]
  }
}
