import DisputeModel
import PayerProfiles

/// A claim while it is put together.
struct ClaimDraft: Sendable {
  /// Values beside labels by role; the first of each role wins, the others are kept to be compared.
  var fields: [Role: [Field]] = [:]
  /// The services.
  var lines: [LineDraft] = []
  /// The row of sums.
  var totals: LineDraft?
  /// Amounts of the claim that stand outside its table.
  var summary: [Field] = []
  /// Amounts of the claim in a list of the document's claims.
  var listed: [Field] = []
  /// Entries of stacked columns, by column, in the order in which they stand.
  var stacked: [Int: [[TokenRef]]] = [:]
  /// Index of the first and last line of the sheet that belong to the claim.
  var extent: ClosedRange<Int>?
  /// Words of status beside the claim's number: `** REVERSED **`.
  var statusWords: ClaimStatus?
  /// Where they stand.
  var statusTokens: [TokenRef] = []

  /// The claim's number.
  var number: String? { fields[.claimNumber]?.first?.text }

  /// Whether it is a claim rather than names alone: it has services, or sums of its own.
  var isWhole: Bool { !lines.isEmpty || totals != nil }

  /// The rows whose codes are the claim's: the services, or the sums where they are all there is.
  var rowsWithCodes: [LineDraft] { lines.isEmpty ? totals.map { [$0] } ?? [] : lines }

  /// Whether nothing more can belong to the claim but what names it.
  var isClosed: Bool { totals != nil }

  /// Where an amount outside the table stands beside the claim's services.
  enum SummarySide: Hashable, Sendable { case above, below }

  /// The amounts that stand below what names the claim, not in a summary of the whole document.
  ///
  /// - Parameter habit: the sides and kinds that other claims of the document have too. What only one claim has above its
  ///   services sums all of them, unless it comes to what its services do.
  func ownSummary(habit: Set<SummaryPlace>) -> [Field] {
    let firstRow = lines.map(\.sheetLine).min() ?? .max
    let names = (fields[.claimNumber] ?? []) + (fields[.patientName] ?? []) + (fields[.providerName] ?? [])
    // The block that names the claim is the last one above its services; its first line may come before the number.
    guard let start = names.map(\.line).filter({ $0 <= firstRow }).max() else { return [] }
    return summary.filter { field in
      guard field.line >= start - ClaimDraft.headingLines else { return false }
      return habit.contains(place(of: field)) || isSumOfLines(field)
    }
  }

  /// A kind of amount on one side of a claim's services.
  struct SummaryPlace: Hashable, Sendable {
    var role: Role
    var side: SummarySide
  }

  /// Where each of the amounts outside the table stands.
  var summaryPlaces: Set<SummaryPlace> { Set(summary.map(place)) }

  private func place(of field: Field) -> SummaryPlace {
    let firstRow = lines.map(\.sheetLine).min() ?? .max
    return SummaryPlace(role: field.role, side: field.line < firstRow ? .above : .below)
  }

  private func isSumOfLines(_ field: Field) -> Bool {
    guard case .amount(let kind) = field.role, let money = field.money else { return false }
    let parts = lines.compactMap { $0[kind] }
    return !parts.isEmpty && parts.reduce(.zero, +) == money
  }

  /// Lines that a claim's own heading may take above its number.
  private static let headingLines = 8

  /// Notes that a line of the sheet belongs to the claim.
  mutating func extend(to line: Int) {
    guard let extent else {
      self.extent = line...line
      return
    }
    self.extent = min(extent.lowerBound, line)...max(extent.upperBound, line)
  }

  /// Adds a field.
  mutating func add(_ field: Field) {
    fields[field.role, default: []].append(field)
    extend(to: field.line)
  }
}
