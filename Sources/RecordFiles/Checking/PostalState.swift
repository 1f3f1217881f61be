internal import FormFiles

/// States and territories of the United States by the two letters of the Postal Service.
///
/// - Source: USPS Publication 28, appendix B; without the armed forces' and the Pacific states', which have no
///   insurance department.
enum PostalState {
  private static let names = [
    "AL": "Alabama", "AK": "Alaska", "AZ": "Arizona", "AR": "Arkansas", "AS": "American Samoa",
    "CA": "California", "CO": "Colorado", "CT": "Connecticut", "DE": "Delaware",
    "DC": "District of Columbia", "FL": "Florida", "GA": "Georgia", "GU": "Guam", "HI": "Hawaii",
    "ID": "Idaho", "IL": "Illinois", "IN": "Indiana", "IA": "Iowa", "KS": "Kansas", "KY": "Kentucky",
    "LA": "Louisiana", "ME": "Maine", "MD": "Maryland", "MA": "Massachusetts", "MI": "Michigan",
    "MN": "Minnesota", "MS": "Mississippi", "MO": "Missouri", "MT": "Montana", "NE": "Nebraska",
    "NV": "Nevada", "NH": "New Hampshire", "NJ": "New Jersey", "NM": "New Mexico", "NY": "New York",
    "NC": "North Carolina", "ND": "North Dakota", "MP": "Northern Mariana Islands", "OH": "Ohio",
    "OK": "Oklahoma", "OR": "Oregon", "PA": "Pennsylvania", "PR": "Puerto Rico", "RI": "Rhode Island",
    "SC": "South Carolina", "SD": "South Dakota", "TN": "Tennessee", "TX": "Texas", "UT": "Utah",
    "VT": "Vermont", "VI": "Virgin Islands", "VA": "Virginia", "WA": "Washington", "WV": "West Virginia",
    "WI": "Wisconsin", "WY": "Wyoming",
  ]

  /// The two letters, in upper case.
  static func code(_ text: String) throws(ValueMistake) -> String {
    if names[text.uppercased()] != nil { return text.uppercased() }
    let meant = NearestName.of(text, among: names.values.sorted())
    let code = names.first { $0.value == meant }?.key
    let hint = code.map { "; write \($0)" } ?? ""
    throw ValueMistake("“\(text)” must be the two letters of a state, such as CO\(hint)")
  }
}
