import DisputeModel
import PayerProfiles

/// Tells what Medicare paid first from what the plan pays after it: `Medicare paid` beside `We paid` and `This policy paid`.
///
/// On Medicare's own notice, where no other column tells a payment, it is the plan's.
enum PrimaryPayments {
  /// The columns, Medicare's payment named as another insurer's where a column of the plan's own stands beside it.
  static func named(_ columns: [Table.Column]) -> [Table.Column] {
    let paid = columns.indices.filter { columns[$0].role == .amount(.planPaid) && columns[$0].numbers != nil }
    guard paid.count > 1, !columns.contains(where: { $0.role == .amount(.otherInsurance) }) else {
      return columns
    }
    let medicare = paid.filter { isMedicares(columns[$0].heading) }
    guard medicare.count == 1, let primary = medicare.first else { return columns }
    var columns = columns
    columns[primary].heading.role = .amount(.otherInsurance)
    columns[primary].heading.basis = .label
    return columns
  }

  private static func isMedicares(_ heading: Heading) -> Bool {
    Letters.squeezed(heading.text).starts(with: "medicare".utf8)
  }
}
