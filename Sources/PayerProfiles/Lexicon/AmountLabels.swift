import DisputeModel

extension Lexicon {
  /// Labels of amounts, English and Spanish.
  ///
  /// - Source: member guides and statements of the payers in the order of the table of synonyms; where one
  ///   payer uses a word otherwise than all others, that is in its profile.
  static let amountLabels: [Label] =
    labels(
      .amount(.billed),
      "amount billed", "billed", "billed amount", "amount billed by provider", "total billed", "billed charges",
      "billed charge", "provider charges", "provider charge", "provider billed", "provider billed amount",
      "amount charged", "charged amount", "charge amount", "charges", "charge", "total charges", "total charge",
      "total amount billed", "total amount charged", "amount claimed", "claimed amount", "amount provider charged",
      "provider can charge", "submitted charges", "submitted charge", "submitted amount", "amount submitted",
      "price without insurance", "amount you charged", "your charges", "usd total", "total usd", "service charge",
      "gross charges", "total provider charges", "what your provider charged", "provider's charge",
      "provider fee", "fee charged", "submitted fee", "dentist fee", "dentist's fee", "amount your provider billed",
      "doctor charged", "what the provider charged", "what your doctor charged",
      "original charge", "original charges", "what was billed", "provider's fee", "cantidad cobrada", "monto cobrado", "monto facturado", "cantidad facturada", "importe facturado", "cargos facturados", "total facturado",
      "cargos del proveedor", "cargo del proveedor")
    + labels(
      .amount(.discount),
      "discount", "plan discount", "plan discounts", "cost reduction", "network savings", "network discount",
      "provider discount", "ppo discount", "epo discount", "negotiated discount", "discounts", "negotiated savings",
      "discounts and reductions", "discounts reductions", "discount amount", "your discount", "member discount",
      "contractual adjustment", "contractual adjustments", "contractual adjustment amount", "contract adjustment",
      "contractual write off", "provider write off", "write off", "network write off", "contractual allowance",
      "provider adjustment", "network adjustment", "provider savings", "savings", "plan savings", "cigna discount",
      "total discount", "total discounts", "discount savings", "network reduction", "provider reduction",
      "negotiated reduction", "network provider savings", "contractual discount", "contractual obligation",
      "your network discount", "in network savings", "amount saved", "member savings", "fee reduction",
      "repricing savings", "repricing", "fee adjustment", "ajuste contractual", "ajuste", "ajuste de la red", "ahorros de la red", "ahorros", "descuento", "descuento del plan", "descuento del proveedor", "descuento de la red", "descuentos", "ahorro de la red")
    + labels(
      .amount(.notCovered),
      "amount not covered", "not covered", "noncovered", "non covered", "not covered amount",
      "amounts not covered", "charges not covered", "charges not covered other", "other amounts not covered",
      "ineligible", "ineligible amount", "ineligible charges", "amount not payable", "not payable",
      "pending or not payable", "noncovered charges", "non covered charges", "noncovered amount", "excluded",
      "non covered amount", "excluded amount", "excluded charges", "disallowed", "disallowed amount",
      "total not covered", "denied", "denied amount", "amount denied", "not allowed", "amount not allowed",
      "amount ineligible", "amount excluded", "non payable",
      "charges excluded", "rejected amount", "less not covered", "plan does not cover",
      "your plan does not cover", "what your plan does not cover", "not eligible", "amount not eligible",
      "plan exclusions", "exclusions", "not payable amount", "monto no elegible", "no elegible", "monto no pagadero", "cargos no elegibles", "monto no cubierto", "no cubierto", "cantidad no cubierta", "cargos no cubiertos", "importe no cubierto", "importe excluido", "monto excluido", "cargos excluidos")
    + labels(
      .amount(.allowed),
      "allowed amount", "allowed", "amount allowed", "allowed charges", "allowed charge", "covered amount",
      "amount covered", "amount covered allowed", "covered balance", "allowable charges", "allowable charge",
      "allowable amount", "allowable", "allowable expense", "member rate", "medicare approved amount",
      "medicare approved", "approved amount", "amount approved", "approved charges", "total covered",
      "price with insurance", "eligible amount", "eligible charges", "eligible expenses", "eligible expense",
      "covered charges", "covered expenses", "covered expense", "total allowed", "plan allowance", "allowance",
      "negotiated rate", "negotiated price", "negotiated amount", "plan rate", "network rate", "network price",
      "contracted rate", "contract rate", "plan price", "covered", "eligible", "approved", "amount eligible",
      "amount eligible for coverage by the plan", "amount eligible for coverage", "plan allowed amount",
      "your plan's allowed amount", "tricare allowed", "maximum allowed", "maximum allowable", "plan allowed",
      "health plan price", "discounted price", "discounted rate", "payable amount", "recognized charges",
      "reasonable and customary", "usual and customary", "total allowed amount", "allowed by plan",
      "considered charges", "considered amount", "considered", "member price", "cargos permitidos", "monto elegible", "cargos cubiertos", "tarifa negociada", "monto permitido", "cantidad permitida", "monto aprobado", "cantidad aprobada", "monto cubierto",
      "importe permitido", "permitido", "cantidad cubierta", "importe cubierto", "total cubierto")
    + labels(
      .amount(.copay),
      "copay", "copayment", "copay amount", "copayment amount", "your copay", "member copay", "patient copay",
      "copays", "copayments", "your copayment", "total copay", "less copay", "co pay amt", "copay amt",
      "copago aplicado", "copay applied", "copayment applied", "visit fee", "copago", "copagos", "su copago", "copago del miembro", "copago del paciente")
    + labels(
      .amount(.deductible),
      "deductible", "deductible amount", "applied to deductible", "applied to your deductible", "less deductible",
      "deduct amount", "amount applied to deductible", "policy deductible", "your deductible", "deduct",
      "deductible applied", "member deductible", "patient deductible", "applied to deductible amount", "ded",
      "plan deductible", "total deductible", "deduct amt", "amount you paid toward deductible", "deductibles",
      "amount to deductible", "deductible met", "toward deductible", "to deductible", "deducible", "aplicado al deducible", "su deducible", "deducible aplicado", "monto del deducible")
    + labels(
      .amount(.coinsurance),
      "coinsurance", "coinsurance amount", "your coinsurance", "member coinsurance", "coins", "coins amount",
      "patient coinsurance", "co ins", "coinsurance amt", "your share of coinsurance", "total coinsurance",
      "less coinsurance", "coins amt", "member coinsurance amount", "coinsur", "your coinsurance amount",
      "percentage you pay", "your percentage", "coseguro", "su coseguro", "coseguro del paciente", "coaseguro", "su coaseguro")
    + labels(
      .amount(.otherInsurance),
      "other insurance", "other insurance paid", "paid by other insurance", "less other benefits",
      "other carrier paid", "other carrier", "other plan paid", "paid by another plan", "medicare paid by primary",
      "primary paid", "primary insurance paid", "other payer paid", "paid by other plan", "cob paid", "cob amount",
      "other coverage", "other coverage paid", "other insurance amount", "amount paid by other insurance",
      "coordination of benefits", "paid by primary", "other insurance payment", "cob savings", "amount other insurance paid",
      "otro seguro", "otro seguro pago", "pagado por otro seguro")
    + labels(
      .amount(.accountPaid),
      "what my accounts paid", "what your accounts paid", "consumer account paid", "hra paid", "hsa paid",
      "fsa paid", "account paid", "paid by account", "paid from account", "paid from your account",
      "health account paid", "health account", "spending account paid", "paid by hra", "paid by fsa",
      "paid from hra", "paid from hsa", "paid from fsa", "what my account paid", "reimbursement account paid",
      "paid by your hra", "paid by your health account", "paid from fund", "health fund paid",
      "spending account", "hra", "hsa", "fsa", "hra payment", "paid by hra fsa", "from your account", "pagado por su cuenta", "cuenta de salud", "pagado de su cuenta", "su cuenta pago")
    + labels(
      .amount(.planPaid),
      "plan paid", "what cigna plan paid", "what my cigna plan paid", "what my plan paid", "what your plan paid",
      "what plan paid", "your plan paid", "amount paid", "paid", "paid amount", "benefit amount",
      "plan benefit amount", "total benefits", "total benefit", "benefits paid", "benefit paid", "health plan responsibility",
      "plan's share", "plan share", "plan pays", "paid by insurer", "paid by plan", "paid by your plan",
      "amount medicare paid", "medicare paid", "medicare paid provider", "medicare paid you", "insurance paid",
      "provider paid", "plan payment", "payment amount plan", "cigna paid", "the plan covered", "plan covered",
      "your plan pays", "we paid", "what we paid", "what the plan paid", "plan paid amount", "total plan paid",
      "paid by the plan", "amount paid by the plan", "amount we paid", "amount paid by plan", "your benefit",
      "benefit payable", "amount payable", "benefits payable", "payable", "net paid", "net payment", "total paid",
      "paid to provider", "amount paid to provider", "health plan paid", "health plan payment", "insurer paid",
      "plan benefit", "benefits", "benefit", "benefit amount paid", "insurance payment", "total payment", "paid by us",
      "amount paid by health plan", "covered by plan", "your plan's payment", "what we pay", "total plan payment",
      "blue shield responsibility", "plan responsibility", "insurer pays", "paid by health plan", "total your plan paid",
      "tricare paid", "paid by tricare", "government paid",
      "fund payment", "trust paid", "benefit amount payable", "lo que pagamos", "pagamos", "pago del plan", "beneficio pagado", "beneficio", "pagado por el plan", "el plan pago", "lo que pago el plan", "lo que pago su plan", "monto pagado",
      "importe pagado", "pagado", "cantidad pagada", "su plan pago")
    + labels(
      .amount(.patientResponsibility),
      "what i owe", "what you owe", "you owe", "you may owe", "what you may owe", "amount you owe",
      "patient responsibility", "member responsibility", "your responsibility", "patient resp",
      "your total responsibility to provider", "total your responsibility to provider", "your total costs",
      "total your responsibility", "your total responsibility", "total your share", "your share", "patient balance",
      "provider may bill you", "maximum you may be billed", "total you may be billed", "you may be billed",
      "what you owe or may have paid", "what you owe or already paid", "your costs", "your cost", "patient owes",
      "member owes", "patient pays", "you pay", "member pays", "patient liability", "member liability",
      "beneficiary liability", "amount you may owe", "total you owe", "total patient responsibility",
      "total member responsibility", "patient responsibility amount", "customer's responsibility",
      "customer responsibility", "subscriber responsibility", "your balance", "subscriber liability",
      "total amount you owe the provider", "amount owed", "owed", "your total share", "your total cost",
      "member cost share", "your cost share", "amount you pay", "your portion", "patient portion", "you owe provider",
      "what patient owes", "total your cost", "enrollee responsibility", "amount you are responsible for",
      "balance you owe", "employee responsibility", "amount owed by patient", "amount owed by you", "total owed",
      "participant responsibility", "insured responsibility", "patient total", "member balance",
      "total patient cost", "patient cost", "patient's portion", "member's portion", "patient's share", "member owed", "from patient", "responsabilidad del afiliado", "lo que debo", "su parte", "lo que le toca pagar", "usted paga", "su costo", "lo que usted debe", "usted debe", "su responsabilidad", "responsabilidad del paciente",
      "responsabilidad del miembro", "lo que debe", "monto que debe", "saldo del paciente", "lo que usted podria deber", "usted podria deber", "podria deber",
      "total a su cargo")
    + labels(
      .otherMoney,
      "local currency total", "exchange rate", "excluded amount you are not billed for", "remaining balance", "amount remaining", "local currency",
      "total local currency", "you saved", "late filing red", "late filing reduction", "other adjusts",
      "other adjustments", "interest", "amount after discount", "your contracted amount", "contracted amount",
      "balance", "subtotal", "balance after deductible", "remaining amount", "withhold", "sequestration",
      "penalty", "risk withhold", "adjustment amount", "adj amount", "adjust amount", "claim adj amt",
      "provider adj amt", "total claim cost", "sales tax", "previously paid", "amount previously paid",
      "tasa de cambio", "saldo restante")
    + [
      Label("copay deductible", .amounts([.copay, .deductible])),
      Label("patient copay deductible", .amounts([.copay, .deductible])),
      Label("copay coinsurance", .amounts([.copay, .coinsurance])),
      Label("copay or coinsurance", .amounts([.copay, .coinsurance])),
      Label("copay and coinsurance", .amounts([.copay, .coinsurance])),
      Label("coinsurance copay", .amounts([.copay, .coinsurance])),
      Label("coinsurance and copay", .amounts([.copay, .coinsurance])),
      Label("coinsurance or copay", .amounts([.copay, .coinsurance])),
      Label("deductible copay", .amounts([.deductible, .copay])),
      Label("deductible and copay", .amounts([.deductible, .copay])),
      Label("deductible coinsurance", .amounts([.deductible, .coinsurance])),
      Label("deductible and coinsurance", .amounts([.deductible, .coinsurance])),
      Label("coinsurance deductible", .amounts([.deductible, .coinsurance])),
      Label("deductible copay coinsurance", .amounts([.deductible, .copay, .coinsurance])),
      Label("deductible copay and coinsurance", .amounts([.deductible, .copay, .coinsurance])),
      Label("copay coinsurance deductible", .amounts([.copay, .coinsurance, .deductible])),
      Label("cost share", .amounts([.copay, .deductible, .coinsurance])),
      Label("cost sharing", .amounts([.copay, .deductible, .coinsurance])),
      Label("not covered and discount", .amounts([.notCovered, .discount])),
      Label("discount and not covered", .amounts([.discount, .notCovered])),
      Label("not covered less other benefits", .amounts([.notCovered, .otherInsurance])),
      Label("not covered and less other benefits", .amounts([.notCovered, .otherInsurance])),
      Label("copago coseguro", .amounts([.copay, .coinsurance])),
      Label("copago o coseguro", .amounts([.copay, .coinsurance])),
    ]

  /// Labels that share a role.
  static func labels(_ role: Role, _ phrases: String...) -> [Label] { phrases.map { Label($0, role) } }

  /// Labels that share a role and a place.
  static func labels(_ role: Role, _ place: Label.Place, _ phrases: String...) -> [Label] {
    phrases.map { Label($0, role, place) }
  }
}
