public import DisputeModel

/// Something about a claim that is worth disputing, as a page shows it.
public struct FindingRow: Hashable, Sendable {
  /// A few words.
  public var title: String
  /// What is wrong, in a sentence or two.
  public var statement: String
  /// How much money it is about.
  public var amount: Money?
  /// What to do.
  public var action: String?
  /// By when.
  public var deadline: CalendarDate?

  /// Creates a row.
  public init(
    title: String, statement: String, amount: Money? = nil, action: String? = nil,
    deadline: CalendarDate? = nil
  ) {
    self.title = title
    self.statement = statement
    self.amount = amount
    self.action = action
    self.deadline = deadline
  }
}
