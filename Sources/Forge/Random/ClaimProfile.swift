/// What kind of claims a layout can print.
package struct ClaimProfile: Hashable, Sendable {
  /// Which services appear.
  package enum Services: Hashable, Sendable {
    /// Medical services.
    case medical
    /// Mental health and substance use services.
    case behavioral
    /// Dental services, named by code only.
    case dental
  }

  /// What remark codes look like.
  package enum CodeStyle: Hashable, Sendable {
    /// `A0`, `A1`, …
    case letterAndDigit
    /// `1`, `2`, …
    case numbers
    /// `A`, `B`, …
    case letters
    /// `K40`, `C12`, …
    case mixed
    /// `QRT`, `DED`, …
    case threeLetters
  }

  /// Number of claims in a document.
  package var claims: ClosedRange<Int> = 1...1
  /// Number of service lines in a claim.
  package var lines: ClosedRange<Int> = 1...14
  /// Which services appear.
  package var services: Services = .medical
  /// What remark codes look like.
  package var codes: CodeStyle = .letterAndDigit
  /// Whether names and descriptions are in capitals.
  package var capitals = false
  /// Whether long descriptions, which wrap, may appear.
  package var longDescriptions = false
  /// Whether a line may span several days.
  package var dateRanges = false
  /// Form of member IDs: `#` stands for a digit.
  package var memberId = "U########"
  /// Form of claim numbers: `#` stands for a digit.
  package var claimNumber = "8680#########"
  /// Whether amounts that are not covered may be only a part of a line's charge.
  package var partlyNotCovered = true
  /// Whether what is not covered is always the patient's to pay.
  package var patientPaysDenials = false

  /// Creates the usual profile with some changes.
  package init(_ change: (inout ClaimProfile) -> Void = { _ in }) { change(&self) }
}
