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
  /// Entries of stacked columns, by column, in the order in which they stand.
  var stacked: [Int: [[TokenRef]]] = [:]
  /// Index of the first and last line of the sheet that belong to the claim.
  var extent: ClosedRange<Int>?
  /// Words of status beside the claim's number: `** REVERSED **`.
  var statusWords: ClaimStatus?

  /// The claim's number.
  var number: String? { fields[.claimNumber]?.first?.text }

  /// Whether nothing more can belong to the claim but what names it.
  var isClosed: Bool { totals != nil }

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
