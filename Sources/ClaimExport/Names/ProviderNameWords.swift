/// Words by which a provider's name is told to be that of a person or of an organization, all in upper case.
enum ProviderNameWords {
  /// Degrees and licenses that nothing else is spelled like.
  static let credentials: Set<String> = [
    "PHD", "PSYD", "EDD", "DDS", "DMD", "DPM", "DNP", "DPT", "DSC", "AUD", "PHARMD", "RPH", "NP", "FNP",
    "PMHNP",
    "ARNP", "APRN", "CRNP", "CRNA", "CNM", "CNS", "RN", "BSN", "MSN", "LPN", "LVN", "PA-C", "LCSW", "LICSW",
    "LMSW", "LISW", "MSW", "LMFT", "MFT", "LPC", "LPCC", "LCPC", "LMHC", "BCBA", "OT", "OTR", "SLP",
    "CCC-SLP",
    "RDN", "LMT", "LAC", "MBBS", "FACP", "FACS", "FACC", "FACOG", "FAAP", "FAAFP",
  ]
  /// Degrees and licenses that are also spelled like a state, a company's form, a word of the language or a street.
  static let ambiguousCredentials: Set<String> = ["MD", "DO", "DC", "OD", "PA", "PT", "RD"]
  /// Of these, those that are a state or a company's form with full stops too.
  static let alwaysAmbiguous: Set<String> = ["DC", "PA"]
  /// What stands before a person's name.
  static let titles: Set<String> = ["DR", "DOCTOR"]
  /// What stands behind a person's name and is no credential.
  static let generations: Set<String> = ["JR", "SR", "II", "III", "IV"]

  /// What names of organizations are made of and names of people are not.
  static let ofOrganizations: Set<String> = [
    // forms of companies
    "ASSOC", "ASSOCIATES", "ASSOCIATION", "CO", "COMPANY", "CORP", "CORPORATION", "INC", "INCORPORATED",
    "LLC",
    "LLP", "LP", "LTD", "PC", "PLC", "PLLC", "PSC",
    // what joins words
    "&", "AND", "AT", "BY", "FOR", "IN", "OF", "ON", "THE", "TO", "WITH",
    // places of care, and who runs them
    "AGENCY", "AMBULATORY", "BEHAVIORAL", "CENTER", "CENTERS", "CENTRE", "CITY", "CLINIC", "CLINICS",
    "CLINICAL",
    "COLLEGE", "COMMUNITY", "COUNTY", "DEPARTMENT", "DEPT", "DISTRICT", "FACILITY", "FAMILY", "FOUNDATION",
    "GENERAL", "GROUP", "HEALTH", "HOME", "HOSPICE", "HOSPITAL", "HOSPITALS", "HOUSE", "INSTITUTE",
    "INTERNATIONAL", "MEMORIAL", "METRO", "METROPOLITAN", "MUNICIPAL", "NATIONAL", "NETWORK", "OFFICE",
    "OFFICES", "PARTNERS", "PARTNERSHIP", "PRACTICE", "PROFESSIONAL", "PROFESSIONALS", "PROGRAM", "REGIONAL",
    "SCHOOL", "SOLUTIONS", "SYSTEM", "SYSTEMS", "TEAM", "TRUST", "UNIT", "UNIVERSITY", "URGENT", "WELLNESS",
    // services and goods
    "AMBULANCE", "ANESTHESIA", "ARTS", "CARE", "CHILDREN", "CHILDRENS", "CHIROPRACTIC", "CONSULTANTS",
    "COUNSELING", "DENTAL", "DENTISTRY", "DENTISTS", "DIAGNOSTIC", "DIAGNOSTICS", "DIALYSIS", "DOCTORS",
    "EMERGENCY", "EMS", "EQUIPMENT", "EYE", "EYES", "FITNESS", "HEARING", "HEART", "IMAGING", "INFUSION",
    "KIDNEY", "LAB", "LABORATORIES", "LABORATORY", "LABS", "MEDICAL", "MEDICINE", "MIDWIFERY", "MRI",
    "NURSES",
    "NURSING", "NUTRITION", "OBGYN", "OPTICAL", "ORTHOPAEDIC", "ORTHOPEDIC", "PAIN", "PEDIATRIC", "PHARMACY",
    "PHYSICAL", "PHYSICIAN", "PHYSICIANS", "PRIMARY", "REHAB", "REHABILITATION", "RESCUE", "SERVICE",
    "SERVICES", "SLEEP", "SMILE", "SMILES", "SPECIALIST", "SPECIALISTS", "SPEECH", "SPINE", "SPORTS",
    "SUPPLIES",
    "SUPPLY", "SURGEONS", "SURGERY", "SURGICAL", "THERAPIES", "THERAPISTS", "THERAPY", "TRANSPORT", "VISION",
    "WOMEN", "WOMENS",
  ]
  /// How words of that kind end: `RADIOLOGY`, `PEDIATRICS`, `OPTOMETRY`, `ENDODONTICS`, `LABCORP`, `MEDICARE`.
  static let endingsOfOrganizations = [
    "OLOGY", "OLOGISTS", "IATRICS", "IATRISTS", "IATRY", "METRY", "DONTICS", "DONTISTS", "PAEDICS", "PEDICS",
    "CORP", "CARE", "HEALTH",
  ]
}
