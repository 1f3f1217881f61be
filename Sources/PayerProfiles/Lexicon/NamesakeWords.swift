/// Words by which a phrase that holds a payer's name is told from the payer: streets, employers, practices, networks
/// and other coverage bear the names of payers too.
extension Lexicon {
  /// Right behind a payer's name, these make it a place: `Humana Drive`, `Medicare Square Bakery`.
  public static let placeWords: Set<String> = [
    "street", "st", "avenue", "ave", "drive", "dr", "road", "rd", "boulevard", "blvd", "lane", "ln", "way",
    "court", "plaza", "square", "parkway", "pkwy", "highway", "hwy", "tower", "campus", "park", "village",
    "springs", "heights", "township", "hills",
  ]

  /// Behind a payer's name, these make it the beginning of a sentence: `Medicare paid $50.00`.
  public static let verbs: Set<String> = [
    "is", "was", "has", "had", "paid", "pays", "will", "may", "does", "did", "allowed", "approved", "denied",
    "processed", "considers", "requires",
  ]

  /// Anywhere beside a payer's name, these say that somebody else is meant: a provider, an employer, a network
  /// that is rented, a plan that paid first.
  public static let namesakeWords: Set<String> = [
    "clinic", "clinics", "hospital", "hospitals", "radiology", "imaging", "md", "dds", "dmd", "pc", "therapy",
    "surgery", "surgical", "physicians", "pediatrics", "orthopaedic", "orthopedic", "orthopedics",
    "dermatology",
    "anesthesia", "ambulance", "pharmacy", "laboratory", "labs", "dentistry", "endodontics", "counseling",
    "center", "centers", "office", "associates", "practice",
    "school", "schools", "university", "college", "county", "city", "district", "foods", "food", "software",
    "logistics", "construction", "trucking", "bakery", "motors", "store", "stores", "hotel", "church",
    "network", "networks", "participating", "accepts",
    "other", "primary", "secondary", "tertiary", "coordination", "coordinated", "coordinates", "another",
    "employer", "provider", "patient",
  ]

  /// Words that documents are titled with: beside a payer's name they leave it the payer's.
  public static let titleWords: Set<String> = [
    "explanation", "of", "benefits", "eob", "summary", "notice", "statement", "monthly", "claim", "claims",
    "your",
    "the", "for", "member", "remittance", "advice", "payment", "part", "a", "b", "and", "report", "official",
  ]

  /// Short words in capitals that stand before numbers of their own: no letters of an identifier, `PO 1188`.
  public static let wordsBeforeNumbers: Set<String> = [
    "PO", "BOX", "NPI", "TIN", "EIN", "TAX", "SSN", "DOB", "FAX", "TEL", "TTY", "ZIP", "NO", "ID", "OF", "TO",
    "FOR", "ON", "AND", "PAGE", "DATE", "CPT", "ICD", "DRG", "NDC", "RX", "EFT", "ACH", "USD",
  ]
}
