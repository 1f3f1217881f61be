public import DisputeModel

/// Reads a column heading that no label matches by the words in it.
public struct HeadingRule: Sendable {
  /// What a heading with these words announces.
  public var role: Role
  /// For each group, at least one of its words must stand in the heading.
  public var groups: [[String]]
  /// None of these may.
  public var excluded: [String]

  init(_ role: Role, _ groups: [[String]], not excluded: [String] = []) {
    self.role = role
    self.groups = groups
    self.excluded = excluded
  }
}

extension Lexicon {
  /// Words that say that the member bears an amount.
  private static let memberWords = [
    "you", "your", "yours", "my", "i", "patient", "patients", "member", "members", "subscriber", "customer",
    "enrollee", "student", "retiree", "worker", "client", "associate", "estudiante",
    "employee", "participant", "insured", "beneficiary", "su", "usted", "paciente", "miembro", "afiliado",
    "asegurado", "participante",
  ]
  /// Words that say that the plan bears it.
  private static let planWords = [
    "plan", "plans", "insurer", "insurance", "we", "us", "our", "payer", "carrier", "fund", "medicare",
    "tricare", "policy",
    "company", "health", "benefit", "benefits", "program", "group", "trust", "nosotros", "pagamos",
    "aseguradora",
  ]
  private static let otherWords = ["other", "another", "primary", "secondary", "cob", "otro", "coordination"]

  /// Words that say whose an amount is where it is not the plan's.
  public static let bearerWords = memberWords + otherWords

  /// The rules in the order in which they are tried; the first that fits wins.
  ///
  /// Specific before general: a heading that speaks of the deductible is the deductible whatever else it says.
  public static let headingRules: [HeadingRule] = [
    HeadingRule(
      .otherMoney,
      [
        [
          "remaining", "ytd", "currency", "exchange", "interest", "sequestration", "withhold", "remainder",
          "tax",
          "penalty",
        ]
      ]),
    // `You owe before HRA` beside `You owe now`: only the figure after the health account is what is owed.
    HeadingRule(
      .otherMoney,
      [
        ["before", "antes"],
        ["owe", "owes", "owed", "debe", "responsibility", "share", "balance", "due", "liability"],
      ]),
    HeadingRule(
      .percent, [["percent", "percentage", "pct", "%"]],
      not: ["copay", "deductible", "coinsurance", "coins", "amount"]),
    HeadingRule(
      .amounts([.copay, .deductible, .coinsurance]),
      [
        ["copay", "copayment", "copago"], ["deductible", "deduct", "ded", "deducible"],
        ["coinsurance", "coins", "coseguro"],
      ]),
    HeadingRule(
      .amounts([.copay, .coinsurance]),
      [["copay", "copayment", "copago", "copays"], ["coinsurance", "coins", "coseguro"]]),
    HeadingRule(
      .amounts([.copay, .deductible]),
      [["copay", "copayment", "copago", "copays"], ["deductible", "deduct", "ded", "deducible"]]),
    HeadingRule(
      .amounts([.deductible, .coinsurance]),
      [["deductible", "deduct", "ded", "deducible"], ["coinsurance", "coins", "coseguro"]]),
    HeadingRule(.amount(.deductible), [["deductible", "deduct", "ded", "deducible", "deductibles"]]),
    HeadingRule(.amount(.coinsurance), [["coinsurance", "coins", "coseguro", "coinsur"]]),
    HeadingRule(.amount(.copay), [["copay", "copayment", "copago", "copays", "copayments"]]),
    HeadingRule(
      .amount(.otherInsurance),
      [
        otherWords,
        [
          "insurance", "insurer", "insurers", "carrier", "carriers", "plan", "plans", "payer", "payers",
          "coverage",
          "paid", "benefits", "seguro",
        ],
      ]),
    HeadingRule(.amount(.otherInsurance), [["cob"]]),
    HeadingRule(
      .amount(.accountPaid),
      [
        ["hra", "hsa", "fsa", "account", "accounts", "spending", "cuenta"],
        ["paid", "pays", "payment", "used", "pago", "pagado"],
      ],
      not: ["owe", "owes", "owed", "debe"]),
    HeadingRule(
      .amount(.notCovered),
      [
        [
          "noncovered", "ineligible", "excluded", "exclusion", "exclusions", "disallowed", "denied",
          "nonpayable",
          "unallowed", "rejected", "uncovered", "disallow", "noneligible", "excluido", "inelegible",
        ]
      ]),
    HeadingRule(
      .amount(.notCovered),
      [
        ["not", "non", "no"],
        [
          "covered", "payable", "allowed", "eligible", "cover", "cubierto", "paid", "allowable", "cubiertos",
          "cubierta", "elegible", "pagadero", "benefit", "benefits", "reimbursable", "considered",
        ],
      ]),
    HeadingRule(.amount(.patientResponsibility), [["owe", "owes", "owed", "debe", "debo", "deber"]]),
    HeadingRule(
      .amount(.patientResponsibility),
      [
        memberWords,
        [
          "responsibility", "liability", "share", "cost", "costs", "portion", "balance", "pay", "pays",
          "payment",
          "resp",
          "responsibilities", "billed", "due", "obligation", "responsable", "responsabilidad", "expense",
          "costo", "parte", "paga", "pagar", "saldo", "from", "deuda",
        ],
      ],
      not: ["plan", "plans", "insurance", "health", "provider"]),
    // What a pharmacy took at the counter.
    HeadingRule(
      .amount(.patientResponsibility), [memberWords, ["paid"]],
      not: ["plan", "plans", "insurance", "health", "provider", "to", "benefit", "benefits", "we", "for"]),
    HeadingRule(
      .amount(.discount),
      [
        [
          "discount", "discounts", "savings", "saved", "reduction", "reductions", "writeoff", "descuento",
          "descuentos", "ahorro", "ahorros", "ajuste", "repricing", "discounted",
        ]
      ],
      not: ["price", "rate", "after"]),
    HeadingRule(
      .amount(.discount),
      [
        ["contractual", "contract", "network", "provider", "negotiated", "ppo"],
        ["adjustment", "adjustments", "adj", "write", "allowance"],
      ]),
    HeadingRule(
      .amount(.planPaid),
      [
        planWords,
        [
          "paid", "pays", "pay", "payment", "payments", "share", "responsibility", "portion", "payable",
          "pagado", "pago",
        ],
      ],
      not: ["you", "patient", "member", "owe"]),
    HeadingRule(
      .amount(.allowed),
      [
        [
          "allowed", "allowable", "allowance", "approved", "eligible", "covered", "permitido", "aprobado",
          "cubierto", "aprobada", "permitida", "permitidos", "elegible", "considered",
          "recognized", "allow",
        ]
      ]),
    HeadingRule(
      .amount(.allowed),
      [
        ["negotiated", "contracted", "contract", "network", "plan", "member", "discounted", "ppo"],
        ["rate", "price", "fee", "amount"],
      ],
      not: ["paid", "pays", "billed", "charged", "submitted"]),
    HeadingRule(
      .amount(.planPaid), [["paid", "payment", "payable", "benefit", "benefits", "reimbursement", "pagado"]]),
    HeadingRule(
      .amount(.billed),
      [
        [
          "billed", "charge", "charges", "charged", "submitted", "claimed", "asked", "requested", "facturado",
          "facturada",
          "facturados", "cobrado", "cobrada", "cargo", "cargos", "fee", "bill",
        ]
      ]),
    HeadingRule(.remarkCode, [["remark", "remarks", "notes", "note", "reason", "message", "rmk", "notas"]]),
    HeadingRule(
      .procedureCode, [["procedure", "cpt", "hcpcs", "proc"], ["code", "codes", "number", "no"]]),
    HeadingRule(.claimNumber, [["claim"], ["number", "no", "id", "#"]]),
    HeadingRule(.serviceDate, [["date", "dates", "fecha", "fechas"]]),
    HeadingRule(
      .description,
      [
        [
          "service", "services", "description", "procedure", "treatment", "servicio", "descripcion", "drug",
          "medication",
          "prescription", "medicamento",
        ]
      ]),
    HeadingRule(.patientName, [["patient", "paciente"]]),
    HeadingRule(.providerName, [["provider", "proveedor", "doctor"]]),
  ]
}
