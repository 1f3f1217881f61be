import PayerProfiles

extension Role {
  /// Whether the role announces one amount or several.
  var isAmount: Bool {
    switch self {
    case .amount, .amounts: true
    default: false
    }
  }
}
