import DisputeModel

extension CellNumber {
  /// The share of a whole that a cell holds, in hundredths of a percent; `nil` for more than all of it.
  var percentage: Int64? {
    guard case .single(let number) = self, number.isPercent else { return nil }
    let share = number.money.minorUnits
    return (0...10_000).contains(share) ? share : nil
  }
}
