internal import DisputeModel

/// Words for synthetic documents: made-up people, companies, and services and remarks in words of our own.
enum Vocabulary {
  static let firstNames = [
    "Erin", "Marco", "Denise", "Tobias", "Amara", "Hugh", "Lucia", "Pavel", "Noor", "Stella", "Felix",
    "Greta",
    "Ivan", "Joan", "Kiran", "Lena",
  ]
  static let lastNames = [
    "Gray", "Holloway", "O'Neil", "Marsh", "Vandermeer", "Okafor", "Lindqvist", "Castellano", "Brook",
    "Williams-Hall", "Tanaka", "Novak", "Pryce", "Arroyo", "Feld", "Underhill",
  ]
  static let streets = [
    "12 Bradley Ford Road", "755 Joan Estate Apt 215", "4 Mill Lane", "9821 Harbor View Suite 8",
    "30 North Bend",
  ]
  static let towns = [
    "Westbridge OH 44999", "Port Linden ME 04999", "Eastbrook TX 75999", "Millfield OR 97999",
  ]
  static let employers = [
    "Bluefin Software, Inc.", "Granite State Foods", "Oakhurst County Government", "Twin Pines Furniture",
    "Harbor Logistics Inc", "Silver Lake Transit Authority",
  ]
  static let practices = [
    "Laurel Creek Family Practice", "North Bay Ambulance Service", "Port John Physical Therapy",
    "Sunrise Pediatric Clinic", "Heather Lane Urgent Care", "Quiet Night Sleep Center",
    "Valley Imaging Group",
  ]
  static let credentials = ["MD", "DO", "LCSW", "DDS", "PhD"]

  static let medicalServices = [
    "Office Visit", "Laboratory", "Surgery", "Emergency Room", "Anesthesia", "Diagnostic X-Ray",
    "Physical Therapy",
    "Immunizations", "Ambulance", "Medical Equipment", "Physician", "Consultation",
  ]
  /// Long enough to need more than one line in a narrow column.
  static let longServices = [
    "Laboratory tests done outside the hospital", "Anesthesia during a procedure",
    "Injections and drugs given in an office", "Ground ambulance transportation",
  ]
  static let behavioralServices = [
    "Intensive Outpatient", "Partial Hospitalization", "Residential Treatment", "Individual Therapy",
    "Group Therapy", "Medication Check",
  ]
  static let medicalCodes = [
    "99213", "99284", "36415", "85025", "71046", "97110", "J3301", "A0425", "E0601", "93000",
  ]
  static let dentalCodes = ["D0120", "D0150", "D0274", "D1110", "D2740", "D7140"]
  static let modifiers = ["25", "26", "GP", "RR", "LT"]

  /// A remark before it has a code.
  struct RemarkText: Hashable, Sendable {
    var text: String
    var category: RemarkCategory
    /// Whether the patient has to pay what the remark takes away.
    var patientPays = false
  }

  static let discountRemarks = [
    RemarkText(
      text: "The discount shown is what you save by using a network provider. You do not owe this amount.",
      category: .contractualDiscount),
    RemarkText(
      text:
        "Charge reduced under the provider's network agreement. The patient may not be billed for the difference.",
      category: .contractualDiscount),
    RemarkText(text: "Network savings were taken on this charge.", category: .contractualDiscount),
  ]
  static let costShareRemarks = [
    RemarkText(
      text: "The deductible, copay or coinsurance shown is your share of the cost.", category: .costShare),
    RemarkText(text: "The amount was applied to your cost share.", category: .costShare),
  ]
  static let denialRemarks = [
    RemarkText(text: "Your plan excludes this type of service.", category: .nonCovered, patientPays: true),
    RemarkText(
      text:
        "The records sent to us do not show that this care was medically necessary as the plan defines it.",
      category: .medicalNecessity),
    RemarkText(
      text: "Precertification is required for this service. No approval is on file.",
      category: .priorAuthorization),
    RemarkText(
      text:
        "This is a duplicate of a charge that was already processed. The provider may not bill you for it.",
      category: .duplicate),
    RemarkText(
      text: "The claim was received after the time limit for filing had passed. You do not owe this amount.",
      category: .timelyFiling),
    RemarkText(
      text:
        "More information is needed to process this charge. We have asked the provider for medical records.",
      category: .informationNeeded),
    RemarkText(
      text: "The maximum benefit for this service has been reached for the plan year.",
      category: .benefitMaximum,
      patientPays: true),
    RemarkText(
      text:
        "The plan does not pay for services that are experimental or investigational. You are responsible "
        + "for this charge.", category: .experimental, patientPays: true),
    RemarkText(
      text: "Our enrollment records do not show active coverage on the date of service.",
      category: .eligibility,
      patientPays: true),
    RemarkText(
      text: "This service is included in the payment for another service on the same day.", category: .bundled
    ),
  ]
}
