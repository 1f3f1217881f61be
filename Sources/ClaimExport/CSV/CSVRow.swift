internal import DisputeModel

/// What one row of a table is about.
struct CSVRow {
  /// The document.
  let document: ClaimsDocument
  /// Place of the claim in the document, from 0.
  let claimIndex: Int
  /// Place of the line in the claim, from 0; absent for a row that is about the claim.
  let lineIndex: Int?

  /// The claim.
  var claim: Claim { document.claims[claimIndex] }
  /// The line.
  var line: ServiceLine? { lineIndex.map { claim.lines[$0] } }
  /// Whether the row is the first of its claim.
  var isFirstOfClaim: Bool { (lineIndex ?? 0) == 0 }

  /// The rows of a document, in its order.
  static func rows(of document: ClaimsDocument, _ level: ClaimsCSV.Level) -> [CSVRow] {
    document.claims.indices.flatMap { index in
      let lineCount = level == .line ? document.claims[index].lines.count : 0
      return lineCount == 0
        ? [CSVRow(document: document, claimIndex: index, lineIndex: nil)]
        : (0..<lineCount).map { CSVRow(document: document, claimIndex: index, lineIndex: $0) }
    }
  }

  /// The codes of the claim's lines and of its legend, each once.
  var claimRemarkCodes: [String] {
    Self.each(claim.lines.flatMap { $0.remarkCodes ?? [] } + claim.remarks.map(\.code))
  }

  /// The codes of remarks about this row: those of its line, and in the first row of a claim those that no line has.
  var remarkCodes: [String] {
    let own = line?.remarkCodes ?? []
    guard isFirstOfClaim else { return own }
    let ofLines = claim.lines.flatMap { $0.remarkCodes ?? [] }
    return Self.each(own + claim.remarks.map(\.code).filter { !ofLines.contains($0) })
  }

  /// The texts, each once.
  private static func each(_ texts: [String]) -> [String] {
    texts.indices.filter { !texts[..<$0].contains(texts[$0]) }.map { texts[$0] }
  }

  /// Codes of the issues that are about this row, each once: those of its line, and in the first row of a claim those
  /// of the claim and of the whole document too.
  var issueCodes: [String] {
    Self.each(document.review.issues.filter { isAbout($0.path) }.map(\.code.rawValue))
  }

  private func isAbout(_ path: String) -> Bool {
    let steps = path.split(separator: "/", omittingEmptySubsequences: false).dropFirst()
    guard steps.first == "claims", let claimStep = steps.dropFirst().first else { return isFirstOfClaim }
    guard claimStep == "\(claimIndex)" else { return false }
    guard steps.count > 3, steps[steps.startIndex + 2] == "lines", let lineIndex else {
      return isFirstOfClaim
    }
    return steps[steps.startIndex + 3] == "\(lineIndex)"
  }
}
