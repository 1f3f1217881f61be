extension RemarkCategory {
  /// What a claim adjustment reason code is about, by its number; `other` for all that say nothing of a denial.
  ///
  /// - Source: X12's list of claim adjustment reason codes, numbers only.
  public init(claimAdjustmentReason code: some StringProtocol) {
    self =
      switch code {
      case "1", "2", "3": .costShare
      case "45", "131", "253", "44", "237": .contractualDiscount
      case "18": .duplicate
      case "29": .timelyFiling
      case "50", "150", "151", "152": .medicalNecessity
      case "55", "56", "114": .experimental
      case "15", "197", "198", "210", "243", "284", "296", "302", "39": .priorAuthorization
      case "16", "226", "227", "250", "251", "252", "163", "164": .informationNeeded
      case "22", "23", "109": .coordinationOfBenefits
      case "26", "27", "31", "32", "200": .eligibility
      case "35", "119", "149": .benefitMaximum
      case "96", "204": .nonCovered
      case "97", "59", "231", "234", "236": .bundled
      case "242", "279": .outOfNetwork
      default: .other
      }
  }
}
