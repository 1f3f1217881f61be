/// Words by which a payer's note sends a claim to another plan.
enum RoutingWords {
  /// What the payer asks for.
  private static let sending = ["SUBMIT", "RESUBMIT", "SEND", "FORWARD", "REDIRECT", "FILE", "BILL"]
  /// Papers that are sent without the claim.
  private static let papers = [
    "RECORD", "DOCUMENTATION", "INFORMATION", "NOTES", "APPEAL", "TREATMENT PLAN", "FORMS", "QUESTIONNAIRE",
    "CLINICAL",
  ]
  /// How a note goes on to the other plan.
  private static let leading = [
    "TO", "PAID BY", "HANDLED BY", "ADMINISTERED BY", "COVERED BY", "BILL", "BELONGS TO",
  ]
  /// Who else decides.
  private static let deciders = [
    "PLAN", "CARRIER", "ADMINISTRATOR", "VENDOR", "INSURER", "PAYER", "PAYOR", "COMPANY", "PROGRAM",
    "ORGANIZATION",
  ]
  private static let articles = ["", "THE ", "YOUR "]
  private static let behavioral = ["BEHAVIORAL HEALTH", "BEHAVIORAL", "MENTAL HEALTH"]
  private static let medical = ["MEDICAL"]

  /// Whether a note sends a claim to whoever decides behavioral claims.
  static func sendsToBehavioral(_ text: Wording) -> Bool { sends(text, to: behavioral) }

  /// Whether a note sends a claim to the medical plan.
  static func sendsToMedical(_ text: Wording) -> Bool { sends(text, to: medical) }

  /// The words of a note name the other plan right after what leads to it, and ask to send something that is no paper.
  private static func sends(_ text: Wording, to plans: [String]) -> Bool {
    guard sending.contains(where: text.mentions), !papers.contains(where: text.mentions) else { return false }
    let places = leading.flatMap { lead in articles.map { "\(lead) \($0)" } }
    return plans.contains { plan in
      deciders.contains { decider in places.contains { text.mentions("\($0)\(plan) \(decider)") } }
    }
  }
}
