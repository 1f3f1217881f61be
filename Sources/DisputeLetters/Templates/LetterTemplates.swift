/// The texts of the letters, one file each.
///
/// Mustache that yields the markup of `LetterMarkup`. A template says only what its values prove, or what is true of
/// every claim of its kind.
public enum LetterTemplates {
  /// All by name: one of each kind, and the parts that they share.
  public static let all: [String: String] = {
    var templates = parts
    for kind in LetterKind.allCases { templates[kind.rawValue] = template(for: kind) }
    return templates
  }()

  /// The template of a kind.
  public static func template(for kind: LetterKind) -> String {
    switch kind {
    case .appeal: appeal
    case .correctedClaim: correctedClaim
    case .audit: audit
    case .networkVerification: networkVerification
    case .peerToPeer: peerToPeer
    case .externalReview: externalReview
    case .parityComplaint: parityComplaint
    case .recordsRequest: recordsRequest
    }
  }
}
