/// Degrees and licenses that only people have, by which a provider's name is told from that of an organization.
enum PersonCredential {
  private static let all: Set<String> = [
    "MD", "DO", "DDS", "DMD", "DPM", "DC", "OD", "PHD", "PSYD", "PHARMD", "RPH", "NP", "FNP", "ARNP", "APRN",
    "CRNA",
    "CNM", "RN", "LPN", "PA", "LCSW", "LMFT", "LPC", "LMHC", "PT", "DPT", "OT", "SLP", "RD",
  ]

  /// Whether a name ends in one of them, as `Jane Roe, M.D.` and `JANE ROE PA-C` do.
  ///
  /// `PA` is also an association of professionals in some states; after a comma it is taken for the license all the
  /// same, because a person is in that association.
  static func ends(_ name: String) -> Bool {
    let words = name.split { $0 == " " || $0 == "," }
    guard words.count > 1, let last = words.last else { return false }
    let letters = last.filter { $0 != "." }.uppercased()
    return all.contains(letters) || letters == "PA-C"
  }
}
