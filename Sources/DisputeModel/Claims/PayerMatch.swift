/// Whether two statements come from one payer.
public enum PayerMatch {
  /// Whether nothing speaks against it: identifiers that differ do, and names of which neither holds the other.
  public static func maySame(_ a: Payer?, _ b: Payer?) -> Bool {
    if let id = a?.id, let other = b?.id { return id == other }
    guard let name = PersonName(a?.name), let other = PersonName(b?.name) else { return true }
    return name.holds(other) || other.holds(name)
  }
}
