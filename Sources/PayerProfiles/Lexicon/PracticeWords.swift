/// Words by which a name without a label is told to be a provider's, not a patient's.
extension Lexicon {
  /// Words of practices and hospitals, and degrees behind a person's name.
  public static let practiceWords: Set<String> = [
    "clinic", "clinics", "hospital", "hospitals", "medical", "medicine", "health", "healthcare", "group",
    "associates",
    "center", "centers", "centre", "laboratory", "laboratories", "labs", "lab", "imaging", "radiology",
    "therapy",
    "pharmacy", "dental", "dentistry", "endodontics", "orthodontics", "orthopedic", "orthopedics",
    "orthopaedic",
    "physicians", "surgery", "surgical", "counseling", "pediatrics", "dermatology", "anesthesia", "ambulance",
    "diagnostics", "pathology", "optical", "vision", "urgent", "practice", "services", "recovery", "hospice",
    "rehabilitation", "inc", "llc", "llp", "pllc", "pc", "pa", "ltd",
    "md", "do", "dds", "dmd", "dpm", "dc", "od", "phd", "psyd", "lcsw", "lmft", "lpc", "lmhc", "np", "aprn",
    "pac", "rn",
    "dpt", "pt", "ot", "slp",
    "clinica", "centro", "laboratorio", "farmacia", "consultorio", "medico", "dr", "dra",
  ]
}
