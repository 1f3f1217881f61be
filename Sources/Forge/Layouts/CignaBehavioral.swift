internal import DisputeModel

/// Cigna Behavioral Health: form H701A with another sender and other services.
struct CignaBehavioral: Layout {
  let name = "cigna-behavioral"
  let profile: ClaimProfile
  private let form: CignaH701A

  init() {
    var form = CignaH701A()
    form.name = name
    form.profile.services = .behavioral
    form.program = "behavioralHealth"
    form.sender = ["Cigna Behavioral Health, Inc.", "BEHAVIORAL CLAIM OFFICE", "P.O. BOX 648999"]
    profile = form.profile
    self.form = form
  }

  func draw(
    _ scenario: Scenario, on canvas: Canvas, style: DrawingStyle, using random: inout SplitMix64
  ) -> ClaimsDocument {
    form.draw(scenario, on: canvas, style: style, using: &random)
  }
}
