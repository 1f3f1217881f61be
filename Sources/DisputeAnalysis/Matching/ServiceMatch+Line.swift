internal import DisputeModel

/// By what a service of the records was found to be the one of a line.
enum ServiceFit {
  /// By its code.
  case code
  /// By its description; no code could be compared.
  case description
  /// By its description, though its code is printed and is none of those named.
  case descriptionDespiteCode
  /// The match takes every service.
  case everything
}

extension ServiceMatch {
  /// A pattern that takes every service.
  private static let everything = "*"

  /// Whether a line is one of the services, and by what; `nil` when it is none of them.
  func fit(_ line: ServiceLine) -> ServiceFit? {
    let code = line.procedureCode
    if let code, procedureCodes.contains(where: { ProcedureCode.isSame($0, code) }) { return .code }
    if let description = line.description,
      descriptions.contains(where: { $0 != Self.everything && WildcardPattern($0).matches(description) })
    {
      return code == nil || procedureCodes.isEmpty ? .description : .descriptionDespiteCode
    }
    return descriptions.contains(Self.everything) ? .everything : nil
  }
}

/// Codes of services as members write them down.
enum ProcedureCode {
  /// The code without modifiers, in capitals.
  static func plain(_ code: String) -> String {
    code.uppercased().split { $0 == "-" || $0.isWhitespace }.first.map(String.init) ?? ""
  }

  /// Whether two codes are one, whatever their modifiers.
  static func isSame(_ a: String, _ b: String) -> Bool { plain(a) == plain(b) }
}
