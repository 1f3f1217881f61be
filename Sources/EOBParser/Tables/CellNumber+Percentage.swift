import DisputeModel

extension CellNumber {
  /// The percentage that a cell holds, in hundredths of a percent.
  var percentage: Int64? {
    if case .single(let number) = self, number.isPercent { return number.money.minorUnits }
    return nil
  }
}
