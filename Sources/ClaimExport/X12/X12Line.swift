internal import DisputeModel

/// A service line that has everything that a remittance advice needs.
struct X12Line {
  /// The line itself.
  let line: ServiceLine
  /// What names the service: qualifier, code, modifiers.
  let service: [X12Element]
  /// The revenue code beside another code.
  let revenueCode: X12Element?
  /// The line's amounts.
  let balance: X12Balance

  /// What lies between billed and paid of each line; nothing when it is not known of all lines.
  ///
  /// - Throws: `adjustmentsContradict` for a line whose printed adjustments cannot be parts of its columns.
  static func differences(of claim: Claim) throws(X12Obstacle) -> [X12Difference]? {
    var differences: [X12Difference] = []
    for line in claim.lines {
      do throws(X12Obstacle) {
        differences.append(
          try X12Difference(line.amounts, line.mergedAmounts, printed: line.adjustments, isWhole: true))
      } catch .noAmount, .doesNotBalance {
        return nil
      }
    }
    return differences
  }

  /// The lines of a claim.
  ///
  /// Nothing when one of them has no code, or one of another form, or does not tell who bears what no code explains, or
  /// when they are not all of the claim: then the claim is told as a whole, which the standard allows.
  static func lines(
    of claim: Claim, _ differences: [X12Difference], _ whole: X12Balance
  ) throws(X12Obstacle) -> [X12Line]? {
    let isOwed: Bool? =
      whole.unexplainedOwed == .zero ? false : whole.unexplainedOwed == whole.unexplained ? true : nil
    var lines: [X12Line] = []
    for (line, difference) in zip(claim.lines, differences) {
      guard let service = try service(of: line), line.units ?? 0 >= 0,
        line.revenueCode.map(isRevenueCode) ?? true,
        let balance = try? X12Balance(
          difference, owed: line.amounts[.patientResponsibility], account: line.amounts[.accountPaid],
          unexplainedIsOwed: isOwed),
        balance.unexplainedOwed != nil
      else { return nil }
      let isNamedByRevenueCode = line.procedureCode == nil
      lines.append(
        X12Line(
          line: line, service: service,
          revenueCode: isNamedByRevenueCode ? nil : try .identifier(line.revenueCode, .revenueCode),
          balance: balance))
    }
    guard sum(lines.map(\.balance.billed)) == whole.billed, sum(lines.map(\.balance.paid)) == whole.paid,
      X12Adjustment.combined(lines.flatMap(\.balance.adjustments)).byGroup == whole.adjustments.byGroup
    else { return nil }
    return lines
  }

  private static func sum(_ amounts: [Money]) -> Money { amounts.reduce(.zero, +) }

  /// - Source: 005010X221A1, SVC01: HC for CPT and HCPCS, AD for CDT, NU for revenue codes.
  private static func service(of line: ServiceLine) throws(X12Obstacle) -> [X12Element]? {
    let modifiers = line.modifiers ?? []
    guard modifiers.count <= mostModifiers, modifiers.allSatisfy({ $0.utf8.count == 2 && isCode($0) })
    else { return nil }
    guard let code = line.procedureCode else {
      guard let revenue = line.revenueCode, isRevenueCode(revenue) else { return nil }
      return ["NU", try X12Element.identifier(revenue, .revenueCode)].compactMap { $0 }
    }
    guard let system = ProcedureCodeSystem(of: code) else { return nil }
    var elements: [X12Element?] = [
      system == .cdt ? "AD" : "HC", try .identifier(code, .procedureCode),
    ]
    for modifier in modifiers { elements.append(try .identifier(modifier, .modifier)) }
    return elements.compactMap { $0 }
  }

  private static let mostModifiers = 4

  /// Four digits; some documents leave out the zero in front.
  private static func isRevenueCode(_ text: String) -> Bool {
    (3...4).contains(text.utf8.count) && isCode(text)
  }

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
