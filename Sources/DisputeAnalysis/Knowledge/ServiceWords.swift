/// Words of descriptions that tell what a service is where no code is printed.
enum ServiceWords {
  /// Behavioral health; “therapy” alone may be physical.
  static let behavioral = [
    "PSYCHOTHERAPY", "PSYCHIATR", "PSYCHOLOG", "MENTAL HEALTH", "BEHAVIORAL", "SUBSTANCE", "DETOX", "ALCOHOL",
    "ADDICTION", "INTENSIVE OUTPATIENT", "PARTIAL HOSPITALIZATION", "COUNSELING", "OPIOID", "SALUD MENTAL",
    "RESIDENTIAL TREATMENT", "FAMILY THERAPY", "ABA THERAPY", "APPLIED BEHAVIOR",
  ]
  /// Words of behavioral services as of others: groups meet for exercises, too.
  static let perhapsBehavioral = ["GROUP THERAPY"]
  /// Therapies that are not behavioral, and whose groups are not either.
  static let otherTherapy = [
    "PHYSICAL", "PHYS ", "PT ", "OCCUPATIONAL", "OT ", "SPEECH", "LANGUAGE", "AQUATIC", "EXERCISE",
    "CARDIAC",
    "PULMONARY", "RESPIRATORY", "NUTRITION", "REHAB",
  ]
  /// Emergency care.
  static let emergency = [
    "EMERGENCY", "ER VISIT", "ER PHYSICIAN", "EMER ROOM", "EMERG ", "URGENCIAS", "SALA DE EMERGENCIA",
  ]
  /// Services for which no patient can be asked to waive the protection of the No Surprises Act.
  static let ancillary = [
    "ANESTHESI", "PATHOLOG", "RADIOLOG", "LABORATORY", "NEONATOLOG", "HOSPITALIST", "ASSISTANT SURGEON",
    "ASSIST SURG",
  ]
  /// Names of facilities.
  static let facility = [
    "HOSPITAL", "MEDICAL CENTER", "SURGERY CENTER", "SURGICAL CENTER", "REGIONAL MEDICAL", "HEALTH CENTER",
  ]
}
