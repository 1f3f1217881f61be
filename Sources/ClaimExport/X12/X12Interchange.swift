internal import DisputeModel

/// The envelope around a document's transaction sets.
///
/// - Source: 005010X221A1, appendix C.1.
struct X12Interchange {
  /// Says in every set that no payer wrote it.
  static let mark: X12Element = "SYNTHESISED FROM AN EOB"

  private let document: ClaimsDocument
  private let transactions: [X12Transaction]

  /// Puts the claims of each provider into a set of their own.
  ///
  /// - Throws: everything that keeps the document, or a claim of it, from becoming a remittance advice.
  init(_ document: ClaimsDocument, numbers: ProviderNumbers) throws(X12Refusal) {
    self.document = document
    let payments = X12Payments(document)
    let checked = try X12Interchange.checked(document, numbers, payments)
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
    for ((index, claims), payment) in zip(groups.enumerated(), try payments.payments(of: groups)) {
      guard let date = X12Interchange.date(of: claims, payment, document) else {
        throw X12Refusal(reasons: [.init(path: "", obstacle: .noDate)])
      }
      transactions.append(
        X12Transaction(
          claims: claims, payer: checked.payer, currency: checked.currency, payment: payment,
          trace: "EOB-\(document.source.sha256.prefix(Self.digestDigits))-\(index + 1)", number: index + 1,
          date: date))
    }
    self.transactions = transactions
  }

  /// So many digits of the document's digest are in a set's number, to be as long as a serial number may be.
  private static let digestDigits = 32

  /// The interchange from ISA to IEA.
  func bytes() throws(X12Refusal) -> [UInt8] {
    guard let date = transactions.first?.date else {
      throw X12Refusal(reasons: [.init(path: "", obstacle: .noClaims)])
    }
    do {
      return try segments(date).bytes
    } catch {
      throw X12Refusal(reasons: [.init(path: "", obstacle: error)])
    }
  }

  private func segments(_ date: CalendarDate) throws(X12Obstacle) -> X12Segments {
    let control = try X12Element(controlNumber, width: 9)
    let groupControl = try X12Element(controlNumber)
    var segments = X12Segments()
    // T is for test: a payer's own remittance advice is a P.
    segments.append(
      "ISA", "00", Self.blank, "00", Self.blank, "ZZ", Self.sender, "ZZ", Self.receiver,
      X12Element(ofEnvelope: date), "0000", X12Element(delimiter: X12Characters.repetitionSeparator), "00501",
      control, "0", "T", X12Element(delimiter: X12Characters.componentSeparator))
    segments.append(
      "GS", "HP", "EOB-EXTRACT", "UNKNOWN", X12Element(date), "0000", groupControl, "X", "005010X221A1")
    for transaction in transactions { segments.append(try transaction.segments()) }
    segments.append("GE", try X12Element(transactions.count), groupControl)
    segments.append("IEA", "1", control)
    return segments
  }

  private static let sender = ("EOB-EXTRACT" as X12Element).padded(to: 15)
  private static let receiver = ("UNKNOWN" as X12Element).padded(to: 15)
  private static let blank = ("" as X12Element).padded(to: 10)

  /// The same document has the same number; at most nine digits, and never 0.
  private var controlNumber: Int {
    document.source.sha256.utf8.prefix(16).reduce(0) { ($0 * 16 + Int($1)) % 999_999_999 } + 1
  }

  /// The day of the payment, or of the last decision, or of the document.
  private static func date(
    of claims: [X12Claim], _ payment: X12Payments.Told?, _ document: ClaimsDocument
  ) -> CalendarDate? {
    let only = document.payments.count == 1 ? document.payments.first?.date : nil
    return payment?.payment.date ?? only ?? claims.compactMap(\.claim.processedDate).max()
      ?? document.statementDate
  }
}
