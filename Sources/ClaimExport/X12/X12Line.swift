internal import DisputeModel

/// A service line that has everything that a remittance advice needs.
struct X12Line {
  /// The line itself.
  let line: ServiceLine
  /// What names the service: qualifier, code, modifiers.
  let service: [String]
  /// The line's amounts.
  let balance: X12Balance

  /// The lines of a claim.
  ///
  /// Nothing when one of them has no code, or does not balance, or does not tell who bears what no code explains, or
  /// when they are not all of the claim: then the claim is told as a whole, which the standard allows.
  static func lines(of claim: Claim, _ whole: X12Balance) -> [X12Line]? {
    let isOwed: Bool? =
      whole.unexplainedOwed == .zero ? false : whole.unexplainedOwed == whole.unexplained ? true : nil
    var lines: [X12Line] = []
    for line in claim.lines {
      guard let service = service(of: line),
        let balance = try? X12Balance(
          line.amounts, line.mergedAmounts, printed: line.adjustments, unexplainedIsOwed: isOwed),
        balance.unexplainedOwed != nil || whole.owed == nil
      else { return nil }
      lines.append(X12Line(line: line, service: service, balance: balance))
    }
    guard sum(lines.map(\.balance.billed)) == whole.billed, sum(lines.map(\.balance.paid)) == whole.paid,
      X12Adjustment.combined(lines.flatMap(\.balance.adjustments)).byGroup == whole.adjustments.byGroup
    else { return nil }
    return lines
  }

  private static func sum(_ amounts: [Money]) -> Money { amounts.reduce(.zero, +) }

  /// - Source: 005010X221A1, SVC01: HC for CPT and HCPCS, AD for CDT, NU for revenue codes.
  private static func service(of line: ServiceLine) -> [String]? {
    let modifiers = line.modifiers ?? []
    guard modifiers.count <= mostModifiers, modifiers.allSatisfy({ $0.utf8.count == 2 && isCode($0) }),
      line.units ?? 0 >= 0
    else { return nil }
    guard let code = line.procedureCode else {
      guard let revenue = line.revenueCode, isCode(revenue) else { return nil }
      return ["NU", revenue]
    }
    guard let system = ProcedureCodeSystem(of: code) else { return nil }
    return [system == .cdt ? "AD" : "HC", code] + modifiers
  }

  private static let mostModifiers = 4

  private static func isCode(_ text: String) -> Bool {
    !text.isEmpty
      && text.utf8.allSatisfy {
        (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0)
          || (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0)
      }
  }
}

extension [X12Adjustment] {
  /// The sum of each group.
  fileprivate var byGroup: [X12Adjustment.Group: Money] {
    reduce(into: [:]) { $0[$1.group, default: .zero] += $1.amount }.filter { $1 != .zero }
  }
}
