internal import DisputeModel

/// What Spanish EOBs call amounts.
enum SpanishAmountLabels {
  static let all: [AmountKind: [String]] = [
    .billed: [
      "Cantidad facturada", "Monto facturado", "Cargos facturados", "Cargos del proveedor", "Cargo total",
      "Importe facturado", "Cantidad cobrada",
    ],
    .discount: [
      "Descuento", "Descuento del plan", "Ahorro de la red", "Descuento de la red", "Ajuste contractual",
      "Descuento negociado",
    ],
    .notCovered: [
      "No cubierto", "Cantidad no cubierta", "Monto no cubierto", "Cargos no cubiertos",
      "Cantidad no elegible",
      "Importe excluido",
    ],
    .allowed: [
      "Cantidad permitida", "Monto permitido", "Cantidad cubierta", "Tarifa aprobada", "Cantidad aprobada",
      "Monto elegible",
    ],
    .copay: ["Copago", "Su copago", "Copago aplicado"],
    .deductible: ["Deducible", "Su deducible", "Aplicado al deducible", "Deducible aplicado"],
    .coinsurance: ["Coseguro", "Su coseguro", "Monto de coseguro"],
    .planPaid: [
      "El plan pagó", "Pagado por el plan", "Su plan pagó", "Cantidad pagada", "Pago del plan",
      "Beneficio pagado", "Lo que pagamos",
    ],
    .otherInsurance: ["Otro seguro", "Pagado por otro seguro", "Otro seguro pagó"],
    .accountPaid: ["Pagado por su cuenta HRA", "Su cuenta de salud pagó", "Pagado de su HSA"],
    .patientResponsibility: [
      "Usted debe", "Lo que usted debe", "Su responsabilidad", "Responsabilidad del paciente",
      "Usted podría deber", "Su costo total", "Responsabilidad del afiliado",
    ],
  ]

  /// Two amounts in one column, parted by a slash, or one number for several.
  static let shared: [[AmountKind]: [String]] = [
    [.copay, .deductible]: ["Copago/Deducible"],
    [.copay, .coinsurance]: ["Copago o coseguro", "Copago/Coseguro"],
    [.deductible, .coinsurance]: ["Deducible/Coseguro"],
    [.copay, .deductible, .coinsurance]: ["Copago, deducible y coseguro", "Deducible/Copago/Coseguro"],
  ]
}
