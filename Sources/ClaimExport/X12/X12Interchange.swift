internal import DisputeModel

/// The envelope around a document's transaction sets.
///
/// - Source: 005010X221A1, appendix C.1.
struct X12Interchange {
  /// Says in every set that no payer wrote it.
  static let mark = "SYNTHESISED FROM AN EOB"

  private let document: ClaimsDocument
  private let payer: String
  private let transactions: [X12Transaction]

  /// Puts the claims of each provider into a set of their own.
  ///
  /// - Throws: everything that keeps the document, or a claim of it, from becoming a remittance advice.
  init(_ document: ClaimsDocument, numbers: ProviderNumbers) throws(X12Refusal) {
    self.document = document
    let checked = try X12Interchange.claims(of: document, numbers: numbers)
    payer = checked.payer
    var groups: [[X12Claim]] = []
    for claim in checked.claims {
      if let index = groups.firstIndex(where: { $0[0].npi == claim.npi && $0[0].provider == claim.provider })
      {
        groups[index].append(claim)
      } else {
        groups.append([claim])
      }
    }
    var transactions: [X12Transaction] = []
    for (index, claims) in groups.enumerated() {
      guard let date = X12Interchange.date(of: claims, document) else {
        throw X12Refusal(reasons: [.init(path: "", obstacle: .noDate)])
      }
      transactions.append(
        X12Transaction(claims: claims, document: document, number: index + 1, date: date))
    }
    self.transactions = transactions
  }

  /// The interchange from ISA to IEA.
  func bytes() throws(X12Refusal) -> [UInt8] {
    guard let date = transactions.first?.date else {
      throw X12Refusal(reasons: [.init(path: "", obstacle: .noClaims)])
    }
    let day = X12Segments.spelling(date)
    let control = X12Interchange.digits(controlNumber, width: 9)
    var segments = X12Segments()
    // T is for test: a payer's own remittance advice is a P.
    segments.append(
      "ISA", "00", Self.blank(10), "00", Self.blank(10), "ZZ", Self.sender, "ZZ", Self.receiver,
      String(day.dropFirst(2)), "0000", String(X12Characters.repetitionSeparator), "00501", control, "0", "T",
      String(X12Characters.componentSeparator))
    segments.append(
      "GS", "HP", "EOB-EXTRACT", "UNKNOWN", day, "0000", String(controlNumber), "X", "005010X221A1")
    for transaction in transactions {
      do {
        segments.append(try transaction.segments(payer: payer))
      } catch {
        throw X12Refusal(reasons: [.init(path: "", obstacle: error)])
      }
    }
    segments.append("GE", String(transactions.count), String(controlNumber))
    segments.append("IEA", "1", control)
    return segments.bytes
  }

  /// A number with leading zeros.
  static func digits(_ number: Int, width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }

  private static let sender = "EOB-EXTRACT".padded(to: 15)
  private static let receiver = "UNKNOWN".padded(to: 15)

  private static func blank(_ count: Int) -> String { String(repeating: " ", count: count) }

  /// The same document has the same number; at most nine digits, and never 0.
  private var controlNumber: Int {
    document.source.sha256.utf8.prefix(16).reduce(0) { ($0 * 16 + Int($1)) % 999_999_999 } + 1
  }

  /// The day of the payment, or of the last decision, or of the document.
  private static func date(of claims: [X12Claim], _ document: ClaimsDocument) -> CalendarDate? {
    let payment = document.payments.count == 1 ? document.payments.first?.date : nil
    return payment ?? claims.compactMap(\.claim.processedDate).max() ?? document.statementDate
  }
}

extension String {
  fileprivate func padded(to width: Int) -> String {
    self + String(repeating: " ", count: max(0, width - count))
  }
}
