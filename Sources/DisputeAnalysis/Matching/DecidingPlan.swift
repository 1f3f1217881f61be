internal import DisputeModel

/// The plan under which a document decides: its payer, its kind, and its currency.
struct DecidingPlan: Hashable {
  /// Parts of a payer's business that are plans of their own; behavioral care is under the medical plan's limits (29 CFR
  /// 2590.712(c)(3)(v)).
  private static let plansOfTheirOwn: Set<String> = ["dental", "vision"]
  /// Of the amounts in members' records, as of claims documents that name no other.
  private static let currencyOfRecords = "USD"

  /// Who decides.
  let payer: PayerIdentity
  /// `nil` for medical plans.
  private let kind: String?
  private let currency: String

  init(of document: ClaimsDocument) {
    payer = PayerIdentity(document.payer)
    kind = document.payer?.program.flatMap { Self.plansOfTheirOwn.contains($0) ? $0 : nil }
    currency = document.currency.uppercased()
  }

  /// Whether it is a medical plan, as the limits in records are.
  var isMedical: Bool { kind == nil }

  /// Whether its amounts can be compared with those in records.
  var hasCurrencyOfRecords: Bool { currency == Self.currencyOfRecords }

  /// Whether two documents may be decided under one plan.
  func isSame(as other: DecidingPlan) -> Bool {
    kind == other.kind && currency == other.currency && payer.isSame(as: other.payer)
  }
}
