/// Who keeps the list that a procedure code belongs to, told by the form of the code.
enum ProcedureCodeSystem: Hashable {
  /// American Medical Association.
  case cpt
  /// Centers for Medicare & Medicaid Services, level II.
  case hcpcs
  /// American Dental Association.
  case cdt

  /// The system of a service's code; nothing when it has no code, or one of another form.
  init?(of code: String?) {
    let bytes = Array((code ?? "").utf8)
    guard bytes.count == 5, bytes[1...3].allSatisfy(Self.isDigit) else { return nil }
    switch (bytes[0], bytes[4]) {
    case (UInt8(ascii: "D"), let last) where Self.isDigit(last): self = .cdt
    case (UInt8(ascii: "A")...UInt8(ascii: "V"), let last) where Self.isDigit(last): self = .hcpcs
    case (let first, let last)
    where Self.isDigit(first) && (Self.isDigit(last) || "FTUMA".utf8.contains(last)):
      self = .cpt
    default: return nil
    }
  }

  /// The system of a modifier: numbers are CPT's, the rest is HCPCS's, but for letters and digits that both use.
  init?(ofModifier code: String) {
    let bytes = Array(code.utf8)
    guard bytes.count == 2 else { return nil }
    if bytes.allSatisfy(Self.isDigit) {
      self = .cpt
    } else if bytes.allSatisfy({ (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) }) {
      self = .hcpcs
    } else {
      return nil
    }
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }
}
