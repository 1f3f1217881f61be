/// A phrase that speaks for or against a kind of document.
public struct DocumentCue: Sendable {
  /// The phrase; case, punctuation and spacing do not count.
  public var phrase: String
  /// How much it says; negative against.
  public var weight: Int
}

extension Lexicon {
  /// Phrases of statements that payers send to providers.
  public static let remittanceCues: [DocumentCue] = [
    DocumentCue(phrase: "remittance advice", weight: 4),
    DocumentCue(phrase: "provider remittance", weight: 4),
    DocumentCue(phrase: "explanation of payment", weight: 4),
    DocumentCue(phrase: "end of remittance", weight: 4),
    DocumentCue(phrase: "explanation of dental payment", weight: 4),
    DocumentCue(phrase: "provider explanation of", weight: 4),
    DocumentCue(phrase: "provider payment", weight: 2), DocumentCue(phrase: "amount you charged", weight: 3),
    DocumentCue(phrase: "your contracted amount", weight: 2),
    DocumentCue(phrase: "participating provider no", weight: 3),
    DocumentCue(phrase: "provider number", weight: 2), DocumentCue(phrase: "provider npi", weight: 1),
    DocumentCue(phrase: "provider tax id", weight: 2), DocumentCue(phrase: "provider voucher", weight: 4),
    DocumentCue(phrase: "payment voucher", weight: 3),
    DocumentCue(phrase: "contractual adjustment", weight: 1),
    DocumentCue(phrase: "remittance", weight: 1), DocumentCue(phrase: "for provider", weight: 1),
    DocumentCue(phrase: "statement of payment", weight: 2), DocumentCue(phrase: "payee name", weight: 2),
    DocumentCue(phrase: "payment summary provider", weight: 2),
    DocumentCue(phrase: "rendering npi", weight: 1),
    DocumentCue(phrase: "your eob", weight: -1), DocumentCue(phrase: "what i owe", weight: -4),
    DocumentCue(phrase: "you owe", weight: -3),
    DocumentCue(phrase: "you may owe", weight: -3), DocumentCue(phrase: "your responsibility", weight: -2),
    DocumentCue(phrase: "dear member", weight: -3),
    DocumentCue(phrase: "your provider may bill you", weight: -3),
  ]

  /// Phrases of Medicare's statement to members.
  public static let medicareSummaryCues: [DocumentCue] = [
    DocumentCue(phrase: "medicare summary notice", weight: 6)
  ]

  /// Phrases of plans that insure one person each: the member is the patient.
  public static let individualCoverage = [
    "medicare advantage", "medicare plan", "medicare health plan", "medicare part d", "student id",
    "student health", "part d drugs", "part d prescription", "part a and part b services", "insured student",
    "medicaid managed care", "program medicaid",
  ]

  /// Every statement of a payer has one of these somewhere; a shop's receipt has none.
  public static let claimWords = ["claim", "benefit", "reclam", "beneficio", "remittance", "eob"]

  /// Phrases of documents that hold no claims of their own: bills, letters, guides, estimates.
  public static let notAnEOBCues: [DocumentCue] = [
    DocumentCue(phrase: "billing statement", weight: 4),
    DocumentCue(phrase: "make checks payable", weight: 5),
    DocumentCue(phrase: "make check payable", weight: 5), DocumentCue(phrase: "amount enclosed", weight: 5),
    DocumentCue(phrase: "detach and return", weight: 4), DocumentCue(phrase: "amount due", weight: 3),
    DocumentCue(phrase: "due date", weight: 2), DocumentCue(phrase: "payment due", weight: 3),
    DocumentCue(phrase: "pay this amount", weight: 5),
    DocumentCue(phrase: "please pay", weight: 3), DocumentCue(phrase: "pay online", weight: 2),
    DocumentCue(phrase: "balance due", weight: 3),
    DocumentCue(phrase: "payment plan", weight: 2),
    DocumentCue(phrase: "financial assistance policy", weight: 2),
    DocumentCue(phrase: "past due", weight: 2), DocumentCue(phrase: "invoice", weight: 3),
    DocumentCue(phrase: "itemized statement of", weight: 3),
    DocumentCue(phrase: "patient statement", weight: 3), DocumentCue(phrase: "credit card number", weight: 3),
    DocumentCue(phrase: "insurance on file", weight: 3), DocumentCue(phrase: "amount now due", weight: 4),
    DocumentCue(phrase: "how to read your", weight: 8), DocumentCue(phrase: "how to read an", weight: 8),
    DocumentCue(phrase: "understanding your explanation of benefits", weight: 6),
    DocumentCue(phrase: "guide to your explanation of benefits", weight: 6),
    DocumentCue(phrase: "examples only", weight: 4), DocumentCue(phrase: "names are examples", weight: 5),
    DocumentCue(phrase: "sample eob", weight: 5),
    DocumentCue(phrase: "reading your explanation of benefits", weight: 6),
    DocumentCue(phrase: "for illustration", weight: 4),
    DocumentCue(phrase: "we have decided not to approve", weight: 4),
    DocumentCue(phrase: "decided not to approve", weight: 5),
    DocumentCue(phrase: "reason for our decision", weight: 3),
    DocumentCue(phrase: "requested service", weight: 3),
    DocumentCue(phrase: "notice of denial", weight: 4), DocumentCue(phrase: "denial of coverage", weight: 4),
    DocumentCue(phrase: "sincerely", weight: 3),
    DocumentCue(phrase: "predetermination", weight: 5),
    DocumentCue(phrase: "pretreatment estimate", weight: 6),
    DocumentCue(phrase: "pre treatment estimate", weight: 6),
    DocumentCue(phrase: "good faith estimate", weight: 6),
    DocumentCue(phrase: "this is an estimate", weight: 5),
    DocumentCue(phrase: "summary of benefits and coverage", weight: 5),
    DocumentCue(phrase: "premium", weight: 2), DocumentCue(phrase: "estimado de buena fe", weight: 6),
    DocumentCue(phrase: "explanation of benefits", weight: -3),
    DocumentCue(phrase: "claim number", weight: -2),
    DocumentCue(phrase: "claim detail", weight: -2), DocumentCue(phrase: "plan paid", weight: -2),
    DocumentCue(phrase: "explicacion de beneficios", weight: -4),
    DocumentCue(phrase: "remittance advice", weight: -6),
    DocumentCue(phrase: "medicare summary notice", weight: -6),
    DocumentCue(phrase: "amount not covered", weight: -1), DocumentCue(phrase: "allowed amount", weight: -1),
    DocumentCue(phrase: "claim id", weight: -2),
    DocumentCue(phrase: "explanation of dental payment", weight: -6),
    DocumentCue(phrase: "explanation of payment", weight: -4),
  ]

  /// Words of the names of insurers and administrators; they set a payer's name apart from a provider's, an
  /// employer's and a person's.
  public static let payerWords: [String: Int] = [
    "insurance": 4, "assurance": 4, "administrators": 4, "administrator": 3, "mutual": 3, "indemnity": 4,
    "health": 2, "healthcare": 2, "plan": 3,
    "plans": 3, "benefit": 3, "benefits": 3, "fund": 3, "trust": 2, "medicare": 4, "medicaid": 4, "hmo": 4,
    "ppo": 3, "life": 1, "cooperative": 2,
    "company": 1, "inc": 1, "llc": 1, "network": 2, "care": 1, "partners": 1, "claims": 1, "underwriters": 4,
    "welfare": 3, "blue": 2, "cross": 2,
    "shield": 2, "dental": 1, "services": 1, "seguros": 4, "aseguradora": 4, "mutua": 3, "salud": 2,
    "casualty": 3, "reinsurance": 4, "group": 1, "advantage": 2, "choice": 1,
    "community": 1, "coverage": 2, "alliance": 2, "tpa": 3, "managed": 2, "employees": 2, "members": 1,
    "first": 1, "union": 1, "solutions": 1,
  ]

  /// Words that no payer's name holds: those of the names of providers and employers, of labels, and of sentences.
  public static let notPayerWords: Set<String> = [
    "clinic", "hospital", "radiology", "imaging", "md", "do", "dds", "dmd", "lcsw", "pc", "np", "pa",
    "therapy", "surgery", "surgical", "glance",
    "physicians", "pediatrics", "orthopaedic", "orthopedic", "dermatology", "anesthesia", "ambulance",
    "pharmacy", "laboratory", "labs", "urgent",
    "school", "schools", "university", "county", "city", "district", "foods", "software", "logistics",
    "summary", "statement", "explanation",
    "detail", "details", "claim", "guide", "questions", "call", "visit", "page", "office", "box", "center",
    "dentistry", "endodontics", "counseling",
    "your", "our", "this", "these", "you", "if", "for", "what", "when", "how", "please", "not", "is", "are",
    "was", "have", "has", "been", "were", "about", "balances", "amount",
    "amounts", "deductible", "provider", "providers", "patient", "member", "claimant", "subscriber",
    "messages", "important", "rights", "year",
    "street", "avenue", "suite", "road", "apt", "we", "see", "administrative", "bill", "department",
    "appeals", "total", "totals", "paid", "id",
  ]

  /// Kinds of plans; a name of a plan that has no other word, `PPO 90`, is no payer's.
  public static let planKinds: Set<String> = ["ppo", "hmo", "epo", "pos", "hdhp"]

  /// What stands behind a payer's name in one line of a letterhead: a document's title, what it is not.
  public static let documentTitles: [[String]] = [
    ["explanation", "of", "benefits"], ["explanation", "of", "payment"], ["this", "is", "not"],
    ["not", "a", "bill"],
    ["remittance", "advice"], ["statement", "of", "benefits"], ["statement", "of", "payment"],
    ["explicacion", "de", "beneficios"],
  ]

  /// Words of the names of employers, which funds and pools for their people are named after.
  public static let employerWords: Set<String> = [
    "school", "schools", "university", "county", "city", "district", "foods", "software", "logistics",
  ]
}

extension Lexicon {
  /// Words of the names of schools, companies and authorities, which no person bears.
  public static let organisationWords: Set<String> = [
    "college", "university", "school", "schools", "institute", "academy", "seminary", "inc", "llc", "llp",
    "corp", "corporation", "company", "co", "ltd", "county", "city", "district", "trust", "union",
    "association", "foundation", "authority", "board", "group", "services", "industries", "works", "fund",
  ]

  /// Words that join those of a name, and are written small.
  public static let joiningNameWords: Set<String> = [
    "of", "the", "and", "at", "for", "de", "la", "von", "van",
  ]

  /// Words that no name of a person or practice holds.
  public static let notNameWords: Set<String> = [
    "claim", "claims", "detail", "details", "page", "statement", "explanation", "summary", "bill",
    "deductible",
    "network", "amount", "amounts", "total", "totals", "notes", "remarks", "box", "processed", "received",
    "adjusted", "reversed",
    "your", "this", "is", "not", "copay", "coinsurance", "benefit", "benefits", "maximum", "limit", "service",
    "date", "number", "id", "annual",
    "year", "plan", "coverage", "notice", "part",
  ]
}

extension Lexicon {
  /// Where in the words of a line a document's title begins.
  ///
  /// - Parameter words: in lower case, without accents and punctuation.
  public static func beginningOfTitle(in words: [String]) -> Int? {
    words.indices.first { start in
      documentTitles.contains { words[start...].starts(with: $0) }
    }
  }
}
