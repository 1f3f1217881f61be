public import DisputeModel

/// Claims as a table of comma-separated values.
///
/// - Shape: RFC 4180, UTF-8 without a byte order mark, lines end with CR and LF, the first one names the columns. The
///   columns are the same for every document; what is not known is an empty cell. Dates are `YYYY-MM-DD`, amounts have
///   two decimals and a full stop.
/// - Spreadsheets take a cell that begins with `=`, `+`, `-` or `@` for a formula, so such texts get an apostrophe in
///   front. Amounts and counts are written by this tool alone and stay numbers.
/// - Source: RFC 4180; OWASP, "CSV Injection".
public enum ClaimsCSV {
  /// What a row is.
  public enum Level: String, CaseIterable, Hashable, Sendable {
    /// A service line; a claim without lines has one row. Sums of the claim stand in its first row only, so that the
    /// sum of a column counts every claim once.
    case line
    /// A claim.
    case claim
  }

  /// The line that names the columns.
  public static func header(_ level: Level) -> [UInt8] {
    var csv = CSVText()
    for column in columns(level) { csv.cell(text: column.name) }
    csv.endRow()
    return csv.bytes
  }

  /// A document's rows, without the header; none when it holds no claims.
  public static func rows(of document: ClaimsDocument, _ level: Level) -> [UInt8] {
    let columns = columns(level)
    var csv = CSVText()
    for row in CSVRow.rows(of: document, level) {
      for column in columns { column.write(row, &csv) }
      csv.endRow()
    }
    return csv.bytes
  }

  /// Header and rows of several documents as one table.
  public static func write(_ documents: [ClaimsDocument], _ level: Level) -> [UInt8] {
    documents.reduce(into: header(level)) { $0 += rows(of: $1, level) }
  }

  /// The names of the columns, in order.
  public static func columnNames(_ level: Level) -> [String] { columns(level).map(\.name) }

  private static func columns(_ level: Level) -> [CSVColumn] {
    switch level {
    case .line:
      CSVColumn.ofDocument + CSVColumn.ofClaim + CSVColumn.ofLine + CSVColumn.ofClaimTotals
        + CSVColumn.ofReview
    case .claim: CSVColumn.ofDocument + CSVColumn.ofClaim + CSVColumn.ofWholeClaim + CSVColumn.ofReview
    }
  }
}
