/// An answer of the ledger for people and other programs.
public struct LedgerTable: Sendable {
  /// One value.
  public enum Value: Hashable, Sendable {
    case nothing
    case text(String)
    case number(Int64)
    /// Cents.
    case money(Int64)
    /// Milliseconds since 1970.
    case time(Int64)
  }

  /// The names of the columns.
  public var columns: [String]
  /// As many values as columns in each.
  public var rows: [[Value]]

  /// Creates a table.
  public init(columns: [String], rows: [[Value]]) {
    self.columns = columns
    self.rows = rows
  }
}
