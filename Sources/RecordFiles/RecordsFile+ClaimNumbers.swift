internal import DisputeModel
public import FormFiles

extension RecordsFile {
  /// A mistake for each claim number that no claim has.
  public func unknownClaimNumbers(among known: Set<String>) -> [FormMistake] {
    guard let records else { return [] }
    let lists: [(name: String, numbers: [String?])] = [
      ("communications", records.communications.map(\.claimNumber)),
      ("appeals", records.appeals.map(\.claimNumber)), ("criteria", records.criteria.map(\.claimNumber)),
      ("notices", records.notices.map(\.claimNumber)),
    ]
    return lists.flatMap { list in
      list.numbers.enumerated().compactMap { index, number in
        guard let number, !known.contains(number) else { return nil }
        return FormMistake(
          file: path, line: lines["/\(list.name)/\(index)/claimNumber"],
          key: "\(list.name)[\(index)].claimNumber",
          message: "no claim has the number “\(number)”"
            + NearestName.hint(for: number, among: known.sorted()))
      }
    }.sorted { ($0.line ?? 0) < ($1.line ?? 0) }
  }
}
